import Documents
import Foundation
import Records
import Register
import TestCases
import Testing

/// A cell of a table that is spoilt, and the place that the refusal names.
struct Spoilt: Sendable {
  let column: String
  let value: String
  let place: String

  init(_ column: String, _ value: String, at place: String? = nil) {
    self.column = column
    self.value = value
    self.place = place ?? column
  }
}

/// Ten thousand rows of one kind, each spoilt in one cell.
enum BadRows {
  private static let count = 10_000

  /// Spoils each row of a good table, and reads all of it.
  static func check<Record: RegisterRecord>(
    _ type: Record.Type,
    good: [(column: String, value: String)],
    _ faults: [Spoilt]
  ) throws {
    try check(type, good: good, faults, label: { "row-\($0)" }, problems: { $0.problems() })
  }

  /// The same for entries that are no records; each is given a label by its number.
  static func check<Entry: Codable & Sendable>(
    _ type: Entry.Type,
    good: [(column: String, value: String)],
    _ faults: [Spoilt],
    label: (Int) -> String,
    problems: @escaping (Entry) -> [ReadingProblem]
  ) throws {
    let columns = good.map(\.column) + ["shoe"]
    let values = Dictionary(good.map { ($0.column, $0.value) }, uniquingKeysWith: { $1 })
    func line(_ row: [String: String]) -> String {
      columns.map { "\"\(row[$0] ?? "")\"" }.joined(separator: ",")
    }
    let whole = [columns.joined(separator: ","), line(values)].joined(separator: "\n")
    let read: [Entry] = try RecordFile.read(Data(whole.utf8), as: .csv, checking: problems)
    #expect(read.count == 1)

    var random = SeededGenerator(seed: 9)
    var lines = [columns.joined(separator: ",")]
    var expected: [String] = []
    for number in 0..<Self.count {
      let fault = faults[Int.random(in: 0..<faults.count, using: &random)]
      var row = values
      row["id"] = label(number)
      row[fault.column] = fault.value
      lines.append(line(row))
      expected.append("\(number + 2) \(fault.place)")
    }
    let error = #expect(throws: UnreadableRecord.self) {
      let _: [Entry] = try RecordFile.read(
        Data(lines.joined(separator: "\n").utf8),
        as: .csv,
        checking: problems
      )
    }
    let found = error?.problems ?? []
    #expect(found.map { "\($0.line ?? 0) \($0.place)" } == expected)
    #expect(found.allSatisfy { !$0.description.contains("secret") })
  }
}
