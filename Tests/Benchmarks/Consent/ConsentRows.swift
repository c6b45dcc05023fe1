import Casework
import Foundation

/// Consent events as another system would hand them over.
struct ConsentRows {
  let count: Int

  private static let columns: [ConsentRow.Column] = [
    .principal, .purpose, .event, .occurred, .notice, .method, .element,
  ]

  /// Consent given by a person long ago.
  static func row(_ person: Int, of sample: ConsentSample) -> ConsentRow {
    row(person, "given", "2025-03-01T09:30:00Z")
  }

  /// The events of so many persons one after another: each consents, and every fourth event is of
  /// somebody who withdraws.
  static func event(_ number: Int) -> ConsentRow {
    let (person, place) = (number / 4 * 3 + number % 4, number % 4)
    guard place == 3 else { return row(person, "given", "2025-03-01T09:30:00Z") }
    return row(person - 3, "withdrawn", "2025-06-01T09:30:00Z")
  }

  /// How many persons so many events are about.
  static func persons(_ events: Int) -> Int { events / 4 * 3 + events % 4 }

  /// Writes them as CSV.
  func write(to file: URL) throws {
    var text = Self.columns.map(\.rawValue).joined(separator: ",") + "\n"
    for number in 0..<count {
      let row = Self.event(number)
      text += Self.columns.map { row[$0] ?? "" }.joined(separator: ",") + "\n"
    }
    try Data(text.utf8).write(to: file)
  }

  private static func row(_ person: Int, _ event: String, _ occurred: String) -> ConsentRow {
    var row = ConsentRow()
    row[.principal] = "a.m.voorbeeld.\(person)@example.org"
    row[.purpose] = "\(ConsentSample.activity)/\(ConsentSample.purposeName)"
    row[.event] = event
    row[.occurred] = occurred
    if event == "given" {
      row[.notice] = ConsentSample.noticeName
      (row[.method], row[.element]) = ("web form", "newsletter checkbox")
    }
    return row
  }
}

/// Very many consent events in a database.
struct ConsentPopulation {
  private let events: Int

  init(_ events: Int) {
    self.events = events
  }

  /// Records them by bulk load, as far as they are not there.
  ///
  /// - Returns: how many persons they are about.
  func load(at sample: ConsentSample) async throws -> Int {
    var loader = try await ConsentLoader(sample.desk, kind: sample.kind, mode: .recording)
    for number in 0..<events {
      try await loader.take(ConsentRows.event(number), line: number + 1)
      if number.isMultiple(of: 1_000_000) { Progress.tell("  \(number) of \(events) events") }
    }
    let report = try await loader.finish()
    guard report.refused.isEmpty else { throw BenchmarkError.rowsRefused(report.refused.count) }
    return ConsentRows.persons(events)
  }
}
