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
      mail server; habeas request log --maildir ~/Maildir. What is not certainly no request is kept, \
      and 'habeas intake list' shows it. A letter that cannot be kept now (no database, no key file, \
      no space) ends with exit code 75, so that the mail server tries again.
      A letter that is read wrongly: habeas request log --mail letter.eml --right erasure, with \
      --name, --email, --language and --received where the letter does not tell.
      For somebody else: … --mandate parent --mandate-evidence 'birth certificate' --subject-name \
      'Bo Jansen'; through a processor: … --via-processor 'Helpdesk Ltd' --processor-received \
      2026-10-28
      Many: habeas request log --csv requests.csv --dry-run, with the columns right, received, and \
      where known name, email, channel, language, reference, mandate, evidence, subjectName, \
      subjectEmail, processor, processorReceived, unofficialChannel, channelReason, dated; --json \
      FILE takes the same fields. A file that is loaded again logs nothing twice; rows that name \
      nobody need a reference of their own to be told from those of an earlier file.
      """
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var source: LogSource
  @OptionGroup var flags: LogFlags

  @Flag(help: "Check the rows of a file and write nothing.")
  var dryRun = false

  func validate() throws {
    let isTold = !flags.claims.rights.isEmpty
    // With one letter, the rights say what it is; else they are the request.
    let sources = source.count + (isTold && source.mail.isEmpty ? 1 : 0)
    guard sources == 1 else {
      throw ValidationError(
        "say what to log, in one way: --mail, --maildir, --csv, --json FILE, or --right with flags; "
          + "only --mail may have --right beside it"
      )
    }
    guard !isTold || source.mail.count <= 1 else {
      throw ValidationError("--right says what one letter is: give one --mail")
    }
    if !isTold, source.mail.isEmpty, flags.claims.received != nil {
      throw ValidationError("--received goes with --right or --mail")
    }
    if isTold, source.mail.isEmpty, flags.claims.received == nil {
      throw ValidationError("--received: give the moment of arrival, a day or an instant")
    }
    if !isTold,
      flags.claims.name != nil || flags.claims.email != nil || flags.claims.language != nil
    {
      throw ValidationError("--name, --email and --language go with --right")
    }
    if !isTold || !source.mail.isEmpty, !flags.persons.isEmpty {
      throw ValidationError(
        "--mandate, --via-processor, --unofficial-channel and --dated go with --right; for a letter "
          + "that is logged there are 'habeas request mandate', 'forwarded', 'misdirected' and 'dated'"
      )
    }
    guard source.mail.isEmpty || flags.externalReference == nil else {
      throw ValidationError("--external-reference does not go with --mail")
    }
    guard !dryRun || source.isBulk else {
      throw ValidationError("--dry-run goes with --csv or --json FILE")
    }
  }

  func run() async throws {
    let output = source.output
    if source.isBulk {
      try await LogFromFile(source: source, mode: dryRun ? .dryRun : .recording)
        .run(at: work.desk())
    } else if !source.mail.isEmpty || source.maildir != nil {
      if source.isPiped {
        try await StandardOutput.unneeded { try await takeLetters() }
      } else {
        try await takeLetters()
      }
    } else {
      try await LogByFlags(flags: flags, output: output).run(at: work.desk())
    }
  }

  private func takeLetters() async throws {
    try await MailServerPatience.letting {
      try await LogLetters(source: source, flags: flags).run(at: work.desk())
    }
  }
}
