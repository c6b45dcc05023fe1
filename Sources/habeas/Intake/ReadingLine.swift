import Correspondence
import Foundation
import SubjectRequests
import TimeLimits

/// A reading as `habeas intake read --json` prints it: field names that other programs rely on.
struct ReadingLine: Encodable {
  /// The sentence that shows a right.
  struct Evidence: Encodable {
    var right: String
    var article: String
    var quote: String
  }

  private let file: String
  private let reading: LetterReading

  init(file: String, _ reading: LetterReading) {
    self.file = file
    self.reading = reading
  }

  private enum Key: String, CodingKey {
    case file, kind, certainty, rights, language, sender, name, sent, subject, received, evidence
    case problems, passedOn
  }

  /// Who passed the letter on, and when he had it, as far as it tells.
  private struct PassedOn: Encodable {
    let by: String?
    let received: String?
    let sent: String?

    init(_ passing: LetterReading.PassingOn) {
      by = passing.by?.address
      received = ReadingLine.text(passing.received)
      sent = ReadingLine.text(passing.sent)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(file, forKey: .file)
    try fields.encode(reading.kind.rawValue, forKey: .kind)
    try fields.encode(reading.certainty.rawValue, forKey: .certainty)
    try fields.encode(rights, forKey: .rights)
    try fields.encode(reading.language, forKey: .language)
    try fields.encode(reading.sender?.address, forKey: .sender)
    try fields.encode(reading.sender?.name, forKey: .name)
    try fields.encode(Self.text(reading.sent), forKey: .sent)
    try fields.encode(reading.subject, forKey: .subject)
    try fields.encode(Self.text(reading.received), forKey: .received)
    try fields.encode(evidence, forKey: .evidence)
    try fields.encodeIfPresent(reading.passedOn.map(PassedOn.init), forKey: .passedOn)
    try fields.encode(reading.problems.map(\.description), forKey: .problems)
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// An objection on two grounds is one right with two findings.
  private var rights: [String] {
    reading.rights.map(\.right.rawValue).reduce(into: []) { rights, right in
      if rights.last != right { rights.append(right) }
    }
  }

  private var evidence: [Evidence] {
    reading.rights.map {
      Evidence(right: $0.right.rawValue, article: $0.article, quote: $0.quote)
    }
  }

  static func text(_ instant: Instant?) -> String? { instant.map { "\($0)" } }
}
