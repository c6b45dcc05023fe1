public import Foundation
import Records

extension PortableTable {
  /// Reads JSON: a table in our shape, or a list of objects whose values are no lists or objects.
  ///
  /// Of a list of objects the columns stand in the order in which they first appear; a key that an
  /// object lacks, and null, are the empty text, numbers and truth values the text they were written
  /// in.
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
    var rows: [[String]] = []
    for object in objects {
      guard case .mapping(let entries) = object.content else {
        throw .json(line: object.line, reason: "a row is an object, and this is \(object.kind)")
      }
      var cells: [Int: String] = [:]
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
      rows.append((0..<columns.count).map { cells[$0] ?? "" })
    }
    let width = columns.count
    rows = rows.map { $0 + Array(repeating: "", count: width - $0.count) }
    try self.init(columns: columns, rows: rows)
  }

  /// The table as JSON in the published shape, a row a line.
  public var json: Data {
    var text = "{\"format\":\(Node.text(Self.format).json),\"columns\":"
    text += Node.list(columns.map { .text($0) }).json
    text += ",\"rows\":["
    for (index, row) in rows.enumerated() {
      let entries = zip(columns, row).map { Node.Entry(key: $0, value: .text($1)) }
      text += index == 0 ? "\n" : ",\n"
      text += Node(line: 1, content: .mapping(entries)).json
    }
    return Data((text + "\n]}\n").utf8)
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
      guard case .text(PortableTable.format)? = self["format"]?.content else {
        throw .json(line: line, reason: "format: expected \(PortableTable.format)")
      }
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

  fileprivate var cell: String {
    get throws(PortableTableError) {
      switch content {
      case .null: ""
      case .boolean(let value): value ? "true" : "false"
      case .number(let text), .text(let text), .word(let text): text
      case .list, .mapping:
        throw .json(line: line, reason: "a cell is a text or a number, and this is \(kind)")
      }
    }
  }
}
