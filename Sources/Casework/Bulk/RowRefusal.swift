/// Why a row of a file is not logged: where, and what would be right, without a word of the row.
public struct RowRefusal: Error, Sendable, Hashable {
  /// The line at which the row begins, or the number of an item of a JSON array, from 1.
  public let line: Int
  /// What ``line`` counts.
  public internal(set) var unit = Unit.line
  /// The column, where the fault lies in one.
  public let field: String?
  public let reason: String

  /// What rows of a file are counted by.
  public enum Unit: String, Sendable, Hashable {
    case line
    case item
  }

  public init(line: Int, field: String?, reason: String) {
    self.line = line
    self.field = field
    self.reason = reason
  }
}

extension RowRefusal: CustomStringConvertible {
  public var description: String {
    "\(unit.rawValue) \(line): \(field.map { "\($0): " } ?? "")\(reason)"
  }
}
