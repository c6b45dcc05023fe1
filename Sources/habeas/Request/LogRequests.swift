import ArgumentParser
import Casework
import Foundation
import SubjectRequests
import TimeLimits

/// `habeas request log`.
struct LogRequests: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Logs requests: one by flags, letters, or many from a file.",
    discussion: """
      Example: habeas request log --right access --received 2026-10-30 --name 'Jan Jansen' \
      --email jan@example.org --channel post
      Letters: habeas request log --mail letter.eml, or '| habeas request log --mail -' from a \
      mail server; habeas request log --maildir ~/Maildir. With --right beside one letter, a \
      person's reading of it counts. A letter on standard input of which nothing could be logged \
      and which may be a request ends with exit code 75, so that the mail server keeps it.
      For somebody else: … --mandate parent --mandate-evidence 'birth certificate' --subject-name \
      'Bo Jansen'; through a processor: … --via-processor 'Helpdesk Ltd' --processor-received \
      2026-10-28
      Many: habeas request log --csv requests.csv --dry-run, with the columns right, received, and \
      where known name, email, channel, language, reference, mandate, evidence, subjectName, \
      subjectEmail, processor, processorReceived; --json FILE takes the same fields.
      """
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var source: LogSource
  @OptionGroup var flags: LogFlags

  @Flag(help: "Check the rows of a file and write nothing.")
  var dryRun = false

  func validate() throws {
    let isOneLetter = source.mail.count == 1 && source.count == 1
    let sources = source.count + (flags.rights.isEmpty || isOneLetter ? 0 : 1)
    guard sources == 1 else {
      throw ValidationError(
        "say what to log, in one way: --mail, --maildir, --csv, --json FILE, or --right with flags"
      )
    }
    if flags.rights.isEmpty, source.mail.isEmpty, flags.received != nil {
      throw ValidationError("--received goes with --right or --mail")
    }
    if !flags.rights.isEmpty, flags.received == nil, !isOneLetter {
      throw ValidationError("--received: give the moment of arrival, a day or an instant")
    }
    if flags.rights.isEmpty || isOneLetter, !flags.persons.isEmpty {
      throw ValidationError(
        "--mandate and --via-processor go with --right; for a letter that is logged there are "
          + "'habeas request mandate' and 'habeas request forwarded'"
      )
    }
    guard !dryRun || source.isBulk else {
      throw ValidationError("--dry-run goes with --csv or --json FILE")
    }
  }

  func run() async throws {
    let output = source.output
    if !source.mail.isEmpty || source.maildir != nil {
      try await LogLetters(source: source, flags: flags).run(at: deskOfLetters())
    } else if !flags.rights.isEmpty {
      try await LogByFlags(flags: flags, output: output).run(at: work.desk())
    } else {
      try await LogFromFile(source: source, mode: dryRun ? .dryRun : .recording)
        .run(at: work.desk())
    }
  }

  /// The desk; a mail server that pipes a letter tries again where it cannot be opened, whatever
  /// the reason, and does not send the letter back to the person.
  private func deskOfLetters() async throws -> Desk {
    do {
      return try await work.desk()
    } catch let error where source.mail == ["-"] {
      Terminal.complain("\(error)")
      throw ExitCode(ExitStatus.temporaryFailure)
    }
  }
}
