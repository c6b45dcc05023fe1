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
    for (index, letter) in letters.enumerated() {
      let bytes = try letter.read()
      let reading = try reader.read(bytes)
      let outcome = try await desk.take(
        bytes,
        reading: reading,
        received: letter.arrival(reading),
        key: UUID()
      )
      bar.show(index + 1)
      try report(letter.name, outcome)
    }
    bar.finish()
  }

  private func report(_ name: String, _ outcome: MailOutcome) throws {
    switch source.output {
    case .json: try JSONOutput.print(MailOutcomeJSON(file: name, outcome))
    case .text: print("\(name): \(outcome.sentence)")
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
