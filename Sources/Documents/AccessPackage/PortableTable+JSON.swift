public import Foundation
import Records

extension PortableTable {
  /// Reads JSON: a table in our shape, or a list of objects whose values are no lists or objects.
  ///
  /// Of a list of objects the columns stand in the order in which they first appear. Numbers, truth
  /// values, null, and keys that an object lacks are kept apart.
  /// - Throws: ``PortableTableError`` with the line of what is wrong.
  public init(json data: Data) throws(PortableTableError) {
    let root: Node
    do {
      root = try Node(json: data)
    } catch {
      let problem = error.problems.first
      throw .json(line: problem?.line, reason: problem?.message ?? "the file is not JSON")
    }
    let objects = try root.objects
    var columns = try root.namedColumns
    var places = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    var rows: [[Cell]] = []
    for object in objects {
      guard case .mapping(let entries) = object.content else {
        throw .json(line: object.line, reason: "a row is an object, and this is \(object.kind)")
      }
      var cells: [Int: Cell] = [:]
      for entry in entries {
        if places[entry.key] == nil {
          guard root["columns"] == nil else {
            throw .json(line: entry.value.line, reason: "a key is not among the columns")
          }
          places[entry.key] = columns.count
          columns.append(entry.key)
        }
        if let place = places[entry.key] { cells[place] = try entry.value.cell }
      }
      rows.append((0..<columns.count).map { cells[$0] ?? .missing })
    }
    let width = columns.count
    rows = rows.map { $0 + Array(repeating: .missing, count: width - $0.count) }
    try self.init(columns: columns, cells: rows)
  }

  /// The table as JSON in the published shape, a row a line.
  public var json: Data {
    var text = "{\"format\":\(Node.text(Self.format).json),\"columns\":"
    text += Node.list(columns.map { .text($0) }).json
    text += ",\"rows\":["
    for (index, row) in rows.enumerated() {
      let entries = zip(columns, row).compactMap { column, cell in
        cell.node.map { Node.Entry(key: column, value: $0) }
      }
      text += index == 0 ? "\n" : ",\n"
      text += Node(line: 1, content: .mapping(entries)).json
    }
    return Data((text + "\n]}\n").utf8)
  }
}

extension PortableTable.Cell {
  /// The cell in JSON; nil where the row has no such key.
  fileprivate var node: Node? {
    switch self {
    case .missing: nil
    case .null: Node(line: 1, content: .null)
    case .truth(let value): Node(line: 1, content: .boolean(value))
    case .number(let text): Node(line: 1, content: .number(text))
    case .text(let text): .text(text)
    }
  }
}

extension Node {
  /// The rows of a table: the list, or the list `rows` of our shape.
  fileprivate var objects: [Node] {
    get throws(PortableTableError) {
      if case .list(let nodes) = content { return nodes }
      guard case .list(let nodes)? = self["rows"]?.content else {
        throw .json(line: line, reason: "expected a list of objects, or an object with rows")
      }
      // The shape before had the same members, and texts alone in them.
      guard case .text(let format)? = self["format"]?.content,
        [PortableTable.format, "habeas-table/1"].contains(format)
      else { throw .json(line: line, reason: "format: expected \(PortableTable.format)") }
      return nodes
    }
  }

  /// The columns that our shape names; none in a list of objects.
  fileprivate var namedColumns: [String] {
    get throws(PortableTableError) {
      guard let columns = self["columns"] else { return [] }
      guard case .list(let nodes) = columns.content else {
        throw .json(line: columns.line, reason: "columns: expected a list of texts")
      }
      return try nodes.map { (node) throws(PortableTableError) in
        guard case .text(let name) = node.content else {
          throw .json(line: node.line, reason: "columns: expected a list of texts")
        }
        return name
      }
    }
  }

  fileprivate var cell: PortableTable.Cell {
    get throws(PortableTableError) {
      switch content {
      case .null: .null
      case .boolean(let value): .truth(value)
      case .number(let text): .number(text)
      case .text(let text), .word(let text): .text(text)
      case .list, .mapping:
        throw .json(line: line, reason: "a cell is a text or a number, and this is \(kind)")
      }
    }
  }
}
