public import Foundation
public import Records

/// Reads and writes records of the register as files that hold any number of them.
///
/// JSON and YAML hold a list of records, or one alone. CSV holds a record a row and a value a column,
/// whose heading is the path of the value: `role.controller.record.purposes[0].name`. XLSX holds a
/// sheet with a row a record, and one for each list; a single sheet as of CSV is read too.
public enum RecordFile {
  /// The formats in which records travel without loss.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    case json, yaml, csv, xlsx
  }

  /// Reads records and checks each.
  ///
  /// - Parameters:
  ///   - data: the bytes of the file.
  ///   - format: its format.
  ///   - problems: what else is wrong with a record that could be decoded.
  /// - Returns: the records, in the order of the file.
  /// - Throws: every problem found, with its place in the record and its line, or row of a sheet.
  public static func read<Record: Decodable & Sendable>(
    _ data: Data,
    as format: Format,
    checking problems: (Record) -> [ReadingProblem]
  ) throws(UnreadableRecord) -> [Record] {
    var records: [Record] = []
    var found: [ReadingProblem] = []
    for node in try nodes(of: data, as: format) {
      do throws(UnreadableRecord) {
        let texts = node.unusableTexts()
        guard texts.isEmpty else { throw UnreadableRecord(problems: texts) }
        records.append(try node.decode(checking: problems))
      } catch {
        found += error.problems.map { problem in
          ReadingProblem(
            place: problem.place,
            line: problem.line ?? node.line,
            message: problem.message
          )
        }
      }
    }
    guard found.isEmpty else { throw UnreadableRecord(problems: found) }
    return records
  }

  /// What a workbook leaves open of records that are kept: the sheets of lists which it lacks though
  /// the records have entries in them, which reading it would remove.
  ///
  /// - Parameters:
  ///   - data: the bytes of the workbook.
  ///   - kept: the newest versions of the records that it holds.
  /// - Returns: a problem for each sheet; none where nothing is lost.
  /// - Throws: `UnreadableRecord` where it is no workbook; an error of the encoder.
  public static func missingSheets<Record: Encodable & Sendable>(
    _ data: Data,
    for kept: [Record]
  ) throws -> [ReadingProblem] {
    try RecordWorkbook.missingSheets(data, for: try kept.map { try node(of: $0) })
  }

  /// Writes records; the same records give the same bytes.
  ///
  /// - Throws: `SpreadsheetError` where a text is longer than a cell holds.
  public static func write<Record: Encodable & Sendable>(
    _ records: [Record],
    as format: Format
  ) throws -> Data {
    switch format {
    case .json: try CanonicalJSON.data(of: records)
    case .yaml: try RecordYAML.data(of: records.map { try node(of: $0) })
    case .csv: RecordTable(try records.map { try node(of: $0) }).csv()
    case .xlsx: try RecordWorkbook(try records.map { try node(of: $0) }).data()
    }
  }

  /// Texts of a record that no file could hold, wherever they came from: blank ones, control
  /// characters, and those that are too long.
  public static func unusableTexts(of record: some Encodable) throws -> [ReadingProblem] {
    try node(of: record).unusableTexts().map {
      ReadingProblem(place: $0.place, message: $0.message)
    }
  }

  /// One record as canonical JSON: the same record gives the same bytes.
  public static func json(_ record: some Encodable) throws -> Data {
    try CanonicalJSON.data(of: record)
  }

  /// A record as a tree of values.
  public static func node(of record: some Encodable) throws -> Node {
    try Node(json: CanonicalJSON.data(of: record))
  }

  private static func nodes(of data: Data, as format: Format) throws(UnreadableRecord) -> [Node] {
    let node: Node
    switch format {
    case .json: node = try Node(json: data)
    case .yaml: node = try Node(yaml: data)
    case .csv: return try RecordTable.nodes(csv: data)
    case .xlsx: return try RecordWorkbook.nodes(data)
    }
    if case .list(let nodes) = node.content { return nodes }
    return [node]
  }
}

/// JSON in one spelling: keys sorted, two spaces, a line end at the end.
enum CanonicalJSON {
  static func data(of value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value) + Data("\n".utf8)
  }
}

extension Node {
  /// Texts that no record holds: blank ones, control characters, which tables cannot carry, and those
  /// that are longer than a cell or a line of a list.
  fileprivate func unusableTexts() -> [ReadingProblem] {
    leaves().compactMap { leaf in
      Self.refusal(of: leaf).map { message in
        let place = RecordPlace(leaf.path).flatMap { node(at: $0) }
        return ReadingProblem(place: leaf.path, line: place?.line ?? line, message: message)
      }
    }
  }

  private static func refusal(of leaf: RecordLeaf) -> String? {
    if leaf.text.allSatisfy(\.isWhitespace) { return "blank; leave it out instead" }
    guard leaf.text.unicodeScalars.allSatisfy(\.isPlainText) else {
      return "holds a control character"
    }
    let limit = leaf.path == "name" ? longestName : longestText
    guard leaf.text.utf16.count <= limit else {
      return "longer than \(limit) characters; put the whole into a document and name that"
    }
    return nil
  }

  /// What a line of a list shows at most, in UTF-16 units.
  private static let longestName = 300
  /// What a cell of a sheet holds (32,767 UTF-16 units), with room for the guard of formulas.
  private static let longestText = 32_000
}

extension Unicode.Scalar {
  /// Whether files of records carry it: line feeds and tabs, and no other control character.
  var isPlainText: Bool {
    self == "\n" || self == "\t"
      || properties.generalCategory != .control && isPermittedInXML
  }
}
