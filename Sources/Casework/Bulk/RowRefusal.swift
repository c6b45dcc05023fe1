/// Why a row of a file is not logged: where, and what would be right, without a word of the row.
public struct RowRefusal: Error, Sendable, Hashable {
  /// The line at which the row begins, from 1; for an item of a JSON array its number, from 1.
  public let line: Int
  /// The column, where the fault lies in one.
  public let field: String?
  public let reason: String

  public init(line: Int, field: String?, reason: String) {
    self.line = line
    self.field = field
    self.reason = reason
  }
}

extension RowRefusal: CustomStringConvertible {
  public var description: String {
    "line \(line): \(field.map { "\($0): " } ?? "")\(reason)"
  }
}
