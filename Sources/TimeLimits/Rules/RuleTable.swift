import CSV

/// The rules inside the program as the table that they are read from.
public struct RuleTable: Sendable, Hashable {
  /// The file's name.
  public static let file = "rules.csv"

  /// The edition that the program gives the file.
  public let edition: String
  public let columns: [String]
  /// The fields of each row; none where a field is empty.
  public let rows: [[String?]]

  /// Reads the table inside the program.
  ///
  /// - Throws: `LawDataError` where it cannot be read.
  public static func builtIn() throws(LawDataError) -> RuleTable {
    let file = try LawFile(builtIn: Self.file)
    let editions = try LawFile(builtIn: "editions.csv").rows
    guard let row = editions.first(where: { $0["file"] == Self.file }) else {
      throw .unreadable(file: "editions.csv", reason: "no row for \(Self.file)")
    }
    return RuleTable(
      edition: try row.text("edition"),
      columns: file.records.first?.header.names ?? [],
      rows: file.records.map { $0.fields.map { $0.isEmpty ? nil : $0 } }
    )
  }
}
