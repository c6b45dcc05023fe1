import ArgumentParser
import Casework
import Correspondence
import Foundation
import SubjectRequests
import TimeLimits

/// Takes letters in, from files, standard input or a Maildir.
struct LogLetters {
  let source: LogSource
  let flags: LogFlags

  func run(at desk: Desk) async throws {
    let reader = try LetterReader(
      trustedHosts: source.trustedHosts.isEmpty ? .topmost : .named(source.trustedHosts)
    )
    let letters = try letters(at: desk)
    var bar = ProgressBar("Reading", total: letters.count)
    var unread = 0
    var piped: MailOutcome?
    for (index, letter) in letters.enumerated() {
      if let bytes = letter.read() {
        let outcome = try await take(bytes, of: letter, reader: reader, at: desk)
        if letter.isPiped { piped = outcome }
      } else {
        unread += 1
        Terminal.complain("\(letter.name): cannot be read; name a file that exists and may be read")
      }
      bar.show(index + 1)
    }
    bar.finish()
    if piped?.needsPerson == true {
      // Nothing was kept of it: whoever pipes letters must not take this for delivered.
      Terminal.complain("nobody has looked at this letter yet: it stays with the mail server")
      throw ExitCode(ExitStatus.temporaryFailure)
    }
    if unread > 0 { throw ExitCode(ExitStatus.refused) }
  }

  private func take(
    _ bytes: [UInt8],
    of letter: LetterFile,
    reader: LetterReader,
    at desk: Desk
  ) async throws -> MailOutcome {
    let reading = try reader.read(bytes)
    let arrival = letter.arrival(reading)
    let outcome = try await desk.take(
      bytes,
      reading: reading,
      claiming: flags.rights,
      received: arrival,
      key: UUID()
    )
    try report(letter.name, outcome, reading.certainty)
    warn(of: letter.name, reading, arrival, outcome, at: desk)
    return outcome
  }

  /// The moment of logging stands in for an arrival that nothing tells, which may be far too late.
  private func warn(
    of name: String,
    _ reading: LetterReading,
    _ arrival: Instant?,
    _ outcome: MailOutcome,
    at desk: Desk
  ) {
    guard case .logged = outcome, arrival == nil else { return }
    let dated =
      reading.sent.map { "; the letter is dated \(CalendarDate($0, in: desk.zone))" } ?? ""
    switch reading.received {
    case nil:
      Terminal.complain(
        "\(name): nothing in it tells when it arrived, so it counts from now\(dated); where that is "
          + "wrong, log it with --received"
      )
    case let told? where told > desk.now:
      Terminal.complain(
        "\(name): its Received field lies in the future, so it counts from now\(dated)"
      )
    case _?: break
    }
  }

  private func report(
    _ name: String,
    _ outcome: MailOutcome,
    _ certainty: LetterReading.Certainty
  ) throws {
    switch (source.output, certainty) {
    case (.json, _):
      try JSONOutput.print(MailOutcomeJSON(file: name, outcome, certainty: certainty.rawValue))
    case (.text, .plain): print("\(name): \(outcome.sentence)")
    case (.text, .unsure):
      print("\(name): \(outcome.sentence); the reading is unsure, a person must check it")
    }
  }

  private func letters(at desk: Desk) throws -> [LetterFile] {
    let given = try flags.received.map { text in
      guard let instant = Instant(received: text, in: desk.zone) else {
        throw ValidationError("--received: not a day or an instant of ISO 8601")
      }
      return instant
    }
    if let maildir = source.maildir {
      return try Maildir(maildir).messages().map {
        LetterFile(path: $0.url.path, arrival: $0.arrived.map(LetterFile.Arrival.delivered))
      }
    }
    return source.mail.map { LetterFile(path: $0, arrival: given.map(LetterFile.Arrival.told)) }
  }
}
