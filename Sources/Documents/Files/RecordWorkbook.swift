import Foundation
import Records
import TimeLimits

/// Records as a workbook in which people can work: a sheet with a row a record, and a sheet with a
/// row an entry for each list, such as the purposes of activities.
///
/// A row of a list names the record that it belongs to in its first column, under the path of the
/// list: `role.controller.record.purposes[]`. Where the list lies within entries of another, the
/// next columns name those, by their labels or, where they have none, by their numbers from 1. Plain
/// texts of a list share a cell, a line each, under a heading that ends with `[]`.
struct RecordWorkbook {
  private var sheets: [Sheet] = [Sheet(path: "", name: "Register", keys: [])]

  /// A sheet while it is put together.
  struct Sheet {
    /// The path of the list with `[]` for each list that leads to it; empty for the records.
    let path: String
    let name: String
    /// The headings of the columns that name what a row belongs to.
    let keys: [String]
    private(set) var columns: [String] = []
    private(set) var rows: [[String: String]] = []
    private var known: Set<String> = []

    init(path: String, name: String, keys: [String]) {
      (self.path, self.name, self.keys) = (path, name, keys)
      columns = keys
      known = Set(keys)
    }

    mutating func add(_ cells: [(heading: String, text: String)]) {
      for cell in cells where known.insert(cell.heading).inserted { columns.append(cell.heading) }
      rows.append(Dictionary(cells.map { ($0.heading, $0.text) }, uniquingKeysWith: { $1 }))
    }
  }

  /// The sheets beside that of the records.
  var lists: ArraySlice<Sheet> { sheets.dropFirst() }

  init(_ nodes: [Node]) {
    for node in nodes { add(node, to: 0, keys: []) }
  }

  /// The workbook (ECMA-376), whose cells are all texts, so that none is a formula or changes its
  /// form.
  ///
  /// - Throws: ``SpreadsheetError``.
  func data() throws(SpreadsheetError) -> Data {
    try Workbook(title: "Register", created: .firstOfZip, sheets: sheets.map(\.content)).data()
  }

  /// Adds a mapping as a row of a sheet, and what its lists hold as rows of theirs.
  ///
  /// The keys name what the row belongs to, from the record down; its own label is not among them.
  private mutating func add(_ node: Node, to index: Int, keys: [String]) {
    var row = Row()
    row.gather(node, at: "")
    let sheet = sheets[index]
    sheets[index].add(zip(sheet.keys, keys).map { ($0, $1) } + row.cells)
    let label = node.labelText ?? "\(sheets[index].numberOfRows(under: keys))"
    for (path, elements) in row.lists {
      let inside = place(of: path, in: sheet)
      for element in elements { add(element, to: inside, keys: keys + [label]) }
    }
  }

  /// The sheet of a list, which is added where it is not there.
  private mutating func place(of list: String, in outer: Sheet) -> Int {
    let path = (outer.path.isEmpty ? "" : "\(outer.path).") + "\(list)[]"
    if let place = sheets.firstIndex(where: { $0.path == path }) { return place }
    let own = list.split(separator: ".").last.map(String.init) ?? list
    // The first column says whose the row is, the others which entry of the lists in between.
    let keys = outer.keys.isEmpty ? [path] : [path] + outer.keys.dropFirst() + ["in \(outer.name)"]
    sheets.append(Sheet(path: path, name: freeName(own, in: outer), keys: keys))
    return sheets.count - 1
  }

  /// A name that no sheet has yet, whatever its case; spreadsheets allow 31 characters.
  private func freeName(_ own: String, in outer: Sheet) -> String {
    let taken = Set(sheets.map { $0.name.lowercased() })
    let candidates =
      [own, "\(outer.name) \(own)"] + (2...sheets.count + 2).map { "\(own.prefix(26)) \($0)" }
    return candidates.map { String($0.prefix(31)) }
      .first { !taken.contains($0.lowercased()) } ?? own
  }
}

extension RecordWorkbook.Sheet {
  /// How many rows there are so far that belong to the same.
  fileprivate func numberOfRows(under keys: [String]) -> Int {
    rows.count { row in zip(self.keys, keys).allSatisfy { row[$0] == $1 } }
  }

  fileprivate var content: Workbook.Sheet {
    // What people look for first comes first.
    let first = keys + ["id", "name"].filter(columns.contains)
    let order = first + columns.filter { !first.contains($0) }
    return .init(
      name: name,
      columns: (order.isEmpty ? ["id"] : order).map { .init(heading: $0, width: 24) },
      rows: rows.map { row in order.map { row[$0].map { .text($0) } ?? .nothing } }
    )
  }
}

/// What of a mapping stands in its row, and what in rows of other sheets.
private struct Row {
  private(set) var cells: [(heading: String, text: String)] = []
  private(set) var lists: [(path: String, elements: [Node])] = []

  mutating func gather(_ node: Node, at path: String) {
    switch node.content {
    case .mapping(let entries):
      for entry in entries {
        gather(entry.value, at: path.isEmpty ? entry.key : "\(path).\(entry.key)")
      }
    case .list(let nodes) where nodes.isEmpty: break
    case .list(let nodes) where nodes.allSatisfy(\.isMapping): lists.append((path, nodes))
    case .list(let nodes):
      let texts = nodes.compactMap(\.line)
      if texts.count == nodes.count {
        cells.append(("\(path)[]", texts.joined(separator: "\n")))
      } else {
        cells += node.leaves().map { (path + $0.path, $0.text) }
      }
    default: cells += node.leaves().map { (path, $0.text) }
    }
  }
}

extension Node {
  fileprivate var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }

  /// The label by which an entry of a list is named.
  fileprivate var labelText: String? {
    if case .text(let label)? = self["id"]?.content { label } else { nil }
  }

  /// The value where it takes one line, so that several can share a cell.
  fileprivate var line: String? {
    switch content {
    case .boolean, .number, .text, .word:
      leaves().first.map(\.text).flatMap { $0.contains(where: \.isNewline) ? nil : $0 }
    case .null, .mapping, .list: nil
    }
  }
}
