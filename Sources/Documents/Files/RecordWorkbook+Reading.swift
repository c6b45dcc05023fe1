import Foundation
import Records

extension RecordWorkbook {
  /// Reads the records of a workbook: those of the first sheet, with the entries of the others.
  ///
  /// - Throws: every row that belongs to nothing, with its sheet; what is no workbook.
  static func nodes(_ data: Data) throws(UnreadableRecord) -> [Node] {
    let sheets = try sheets(of: data)
    guard let main = sheets.first, let header = main.rows.first, header.contains("id") else {
      let message = "XLSX: the first row holds the names of the columns, id among them"
      throw UnreadableRecord(problems: [.init(place: "", line: 1, message: message)])
    }
    var gathering = GatheredRecords(main)
    // Those that others lie in come first.
    for list in sheets.dropFirst().compactMap(ListSheet.init).sorted(by: { $0.depth < $1.depth }) {
      gathering.take(list)
    }
    return try gathering.nodes()
  }
}

extension RecordWorkbook {
  /// The sheets of lists that a workbook lacks though records have entries in them: whoever leaves a
  /// sheet out says nothing of its list, and an empty one says that there are none.
  ///
  /// A workbook of one sheet with a path a column needs no others.
  ///
  /// - Returns: a problem for each sheet.
  /// - Throws: what is no workbook.
  static func missingSheets(
    _ data: Data,
    for kept: [Node]
  ) throws(UnreadableRecord) -> [ReadingProblem] {
    let sheets = try sheets(of: data)
    let isFlat = sheets.first?.rows.first?.contains { $0.contains("[0]") } ?? false
    guard !isFlat else { return [] }
    let there = Set(sheets.dropFirst().compactMap { ListSheet($0)?.path })
    return RecordWorkbook(kept).lists.filter { !there.contains($0.path) }.map { list in
      ReadingProblem(
        place: list.path,
        message: """
          the sheet \(list.name) is missing, whose first heading is \(list.path); keep it, and leave \
          it empty where there are none
          """
      )
    }
  }

  private static func sheets(of data: Data) throws(UnreadableRecord) -> [WorkbookReader.Sheet] {
    do {
      return try WorkbookReader(data).sheets()
    } catch {
      throw UnreadableRecord(problems: [.init(place: "", message: "XLSX: \(error)")])
    }
  }
}

/// A sheet that holds the entries of a list, a row each.
struct ListSheet {
  let name: String
  /// Such as `role.controller.record.purposes[].special[]`.
  let path: String
  /// How many lists lead to an entry, and how many columns name what it belongs to.
  let depth: Int
  let header: [String]
  /// The rows that say something, by their numbers.
  let rows: [(number: Int, cells: [String])]

  /// nil where the sheet holds something else, such as notes of whoever works with it.
  init?(_ sheet: WorkbookReader.Sheet) {
    guard let header = sheet.rows.first, let path = header.first, path.hasSuffix("[]") else {
      return nil
    }
    name = sheet.name
    self.path = path
    depth = path.components(separatedBy: "[]").count - 1
    self.header = header
    rows = sheet.rows.enumerated().dropFirst().filter { !$0.element.allSatisfy(\.isEmpty) }
      .map { ($0.offset + 1, $0.element) }
  }

  /// The list in whose entries this one lies, and the path from there; nil where it lies in the
  /// record itself.
  var outer: (path: String, own: String)? {
    guard let end = path.dropLast(2).range(of: "[].", options: .backwards) else { return nil }
    return ("\(path[..<end.lowerBound])[]", String(path[end.upperBound...].dropLast(2)))
  }
}

/// The values of the records of a workbook, while its sheets are read.
struct GatheredRecords {
  private var leaves: [[RecordLeaf]] = []
  private var lines: [Int] = []
  /// The records by their labels.
  private var records: [String: Int] = [:]
  /// Where entries of lists are in their records, by what names them.
  private var places: [Name: String] = [:]
  /// How many entries a list has so far, by what names that in which it lies.
  private var counts: [Name: Int] = [:]
  private var problems: [ReadingProblem] = []

  /// An entry: by the path of its list, and the labels that lead to it from the record down.
  private struct Name: Hashable {
    let path: String
    let labels: [String]
  }

  /// Takes the rows of the first sheet, each a record.
  init(_ main: WorkbookReader.Sheet) {
    let header = main.rows.first ?? []
    for (index, row) in main.rows.enumerated().dropFirst() where !row.allSatisfy(\.isEmpty) {
      let found = Self.leaves(zip(header, row), at: "")
      // A record without a label is refused with all else that is wrong with it.
      if let id = found.first(where: { $0.path == "id" })?.text { records[id] = leaves.count }
      leaves.append(found)
      lines.append(index + 1)
    }
  }

  /// Takes the rows of a list, each an entry of something that was taken before.
  mutating func take(_ list: ListSheet) {
    for row in list.rows {
      let labels = row.cells.prefix(list.depth).map { $0.trimmed }
      guard labels.count == list.depth, let record = records[labels[0]],
        let outer = place(of: list, labels)
      else {
        let meant = labels.joined(separator: ", ")
        let message = "sheet \(list.name): nothing is labelled \(meant) to which the row belongs"
        problems.append(ReadingProblem(place: list.path, line: row.number, message: message))
        continue
      }
      let count = counts[Name(path: list.path, labels: labels), default: 0]
      counts[Name(path: list.path, labels: labels)] = count + 1
      let place = "\(outer)[\(count)]"
      let cells = zip(list.header, row.cells).dropFirst(list.depth)
      let own = cells.first { $0.0 == "id" }.map(\.1) ?? ""
      let label = own.isEmpty ? "\(count + 1)" : own.trimmed
      places[Name(path: list.path, labels: labels + [label])] = place
      leaves[record] += Self.leaves(cells, at: place)
    }
  }

  /// The records.
  ///
  /// - Throws: everything that is wrong with the sheets.
  func nodes() throws(UnreadableRecord) -> [Node] {
    guard problems.isEmpty else { throw UnreadableRecord(problems: problems) }
    var nodes: [Node] = []
    for (leaves, line) in zip(leaves, lines) {
      nodes.append(try Node(leaves: leaves, line: line))
    }
    return nodes
  }

  /// Where the list lies of which a row is an entry.
  private func place(of list: ListSheet, _ labels: [String]) -> String? {
    guard let (path, own) = list.outer else { return String(list.path.dropLast(2)) }
    return places[Name(path: path, labels: labels)].map { "\($0).\(own)" }
  }

  /// The values of a row; a cell under a heading that ends with `[]` holds one a line.
  private static func leaves(
    _ cells: some Sequence<(String, String)>,
    at place: String
  ) -> [RecordLeaf] {
    cells.flatMap { heading, text -> [RecordLeaf] in
      guard !text.isEmpty else { return [] }
      let path = place.isEmpty ? heading : "\(place).\(heading)"
      guard path.hasSuffix("[]") else { return [RecordLeaf(path: path, text: text)] }
      return text.split(whereSeparator: \.isNewline).enumerated().map {
        RecordLeaf(path: "\(path.dropLast(2))[\($0.offset)]", text: String($0.element))
      }
    }
  }
}

extension String {
  /// Without the blanks that people leave around a label.
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
