import CSV
import Foundation
import Records
import TimeLimits

/// Records side by side: a row a record, a column a path.
struct RecordTable {
  private let columns: [String]
  private let rows: [[String: String]]

  init(_ nodes: [Node]) {
    var columns: [String] = []
    var known: Set<String> = []
    rows = nodes.map { node in
      let leaves = node.leaves()
      for leaf in leaves where known.insert(leaf.path).inserted { columns.append(leaf.path) }
      return Dictionary(leaves.map { ($0.path, $0.text) }, uniquingKeysWith: { $1 })
    }
    // What people look for first comes first.
    let first = ["id", "name"].filter(known.contains)
    self.columns = first + columns.filter { !first.contains($0) }
  }

  /// Comma separated values (RFC 4180); what would be a formula is guarded, and read back unguarded.
  func csv() -> Data {
    var writer = CSVWriter(columns: columns.isEmpty ? ["id"] : columns, formulas: .verbatim)
    for row in rows {
      writer.write(columns.map { row[$0].map(FormulaGuard.guarded) ?? "" })
    }
    return Data(writer.take())
  }

  static func nodes(csv data: Data) throws(UnreadableRecord) -> [Node] {
    var reader = CSVReader(requiredColumns: ["id"])
    var rows: [CSVRow] = []
    do {
      rows = try reader.read([UInt8](data))
      rows += try reader.finish()
    } catch {
      throw UnreadableRecord(problems: [.init(place: "", message: "CSV: \(error)")])
    }
    var problems: [ReadingProblem] = []
    var nodes: [Node] = []
    for row in rows {
      switch row {
      case .refused(let refusal):
        let message = "CSV: \(refusal.reason)"
        problems.append(ReadingProblem(place: "", line: refusal.line, message: message))
      case .record(let record):
        let cells = zip(record.header.names, record.fields.map(FormulaGuard.unguarded))
        do {
          nodes.append(try node(of: cells.map { ($0, $1) }, line: record.line))
        } catch {
          problems += error.problems
        }
      }
    }
    guard problems.isEmpty else { throw UnreadableRecord(problems: problems) }
    return nodes
  }

  private static func node(
    of cells: [(path: String, text: String)],
    line: Int
  ) throws(UnreadableRecord) -> Node {
    let leaves = cells.filter { !$0.text.isEmpty }.map { RecordLeaf(path: $0.path, text: $0.text) }
    return try Node(leaves: leaves, line: line)
  }
}

extension CalendarDate {
  /// 1 January 1970.
  static let epoch = CalendarDate(year: 1970, month: 1, day: 1) ?? .earliest
  /// 1 January 1980, the first day that archives know: a file that bears no date of its own.
  static let firstOfZip = CalendarDate(year: 1980, month: 1, day: 1) ?? .earliest
}
