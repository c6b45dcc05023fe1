import CSV
import Foundation
import TimeLimits

/// One row of a file of cases: a question to the law, and the answer expected.
struct DeadlineCase {
  /// The columns without which a file is none of cases.
  static let columns = [
    "id", "regime", "clock", "jurisdiction", "subdivision", "tz", "received", "right", "events",
    "options", "expected_status", "expected_due",
  ]

  let question: DeadlineQuestion
  /// An IANA identifier.
  let zone: String

  init(_ record: CSVRecord) throws(CaseError) {
    let text = { (column: String) in record[column] ?? "" }
    guard let received = Moment(iso8601: text("received")) else {
      throw .field("received", expected: "a date, or an instant with Z or its offset")
    }
    var question = DeadlineQuestion(
      right: RightCode(rawValue: text("right")),
      received: received,
      country: text("jurisdiction"),
      subdivision: text("subdivision").isEmpty ? nil : text("subdivision"),
      regime: text("regime"),
      clock: try DeadlineQuestion.clock(named: text("clock"))
    )
    question.wording = .ofFilesOfCases
    question.events = try Self.decode(
      [WorkedEvent].self,
      from: text("events"),
      empty: [],
      "events"
    )
    question.options = try Self.decode(
      [String: CaseOptionValue].self,
      from: text("options"),
      empty: [:],
      "options"
    ).mapValues(\.text)
    self.question = question
    zone = text("tz")
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type,
    from text: String,
    empty: Value,
    _ column: String
  ) throws(CaseError) -> Value {
    if text.isEmpty { return empty }
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw .field(
        column,
        expected: column == "events"
          ? "JSON such as [{\"type\":\"extension\",\"at\":\"2025-02-20\"}], with no other fields than "
            + "type, at, timely, by, until and ground"
          : "JSON such as {\"identity\":\"restart\"}"
      )
    }
  }
}
