import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// What a person says of a request: in the place of the reader, where there is a letter.
struct LetterClaimFlags: ParsableArguments {
  @Option(
    name: .customLong("right"),
    help: ArgumentHelp("A right that is exercised; repeat it for several.", valueName: "right")
  )
  var rights: [ClaimedRight] = []

  @Option(help: "The requester's name; else that of the letter's sender.")
  var name: String?

  @Option(help: "The requester's e-mail address; else that of the letter's sender.")
  var email: String?

  @Option(help: "The language it is written in, ISO 639-1; else what the program finds.")
  var language: String?

  @Option(
    help: ArgumentHelp(
      "When it reached an official channel: a day, or an instant with its offset.",
      valueName: "moment"
    )
  )
  var received: String?

  /// Whether nothing is said beside the rights.
  var isEmpty: Bool { name == nil && email == nil && language == nil && received == nil }

  func claims(in zone: Zone) throws -> LetterClaims {
    LetterClaims(
      rights: rights,
      name: name,
      email: try email.map(Self.address),
      language: language,
      received: try received.map { try Self.moment($0, in: zone) }
    )
  }

  /// An address to which mail can be sent.
  static func address(_ text: String) throws -> String {
    guard MailAddress(text) != nil else {
      throw ValidationError("--email: not an address such as jan@example.org")
    }
    return text
  }

  /// A day or an instant.
  static func moment(_ text: String, in zone: Zone) throws -> Instant {
    guard let instant = Instant(received: text, in: zone) else {
      throw ValidationError("--received: not a day or an instant of ISO 8601")
    }
    return instant
  }
}
