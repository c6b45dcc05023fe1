public import Foundation

/// A setting that holds for one transaction, sent as `SET LOCAL` before its first statement.
///
/// `SET` takes no bound value. A setting is safe all the same: its name is written in the program,
/// and its value is a UUID, a number, a flag or written in the program too.
public struct LocalSetting: Sendable, Equatable {
  let sql: SQL

  public init(_ name: StaticString, _ value: UUID) {
    self.init(name, spelled: "'\(value.uuidString.lowercased())'")
  }

  public init(_ name: StaticString, _ value: Int) {
    self.init(name, spelled: String(value))
  }

  public init(_ name: StaticString, _ value: Bool) {
    self.init(name, spelled: value ? "on" : "off")
  }

  public init(_ name: StaticString, _ value: StaticString) {
    self.init(name, spelled: "'\(value.description.replacing("'", with: "''"))'")
  }

  /// The longest that a statement may run, in whole milliseconds, rounded up.
  public static func statementTimeout(_ limit: Duration) -> LocalSetting {
    LocalSetting("statement_timeout", spelled: String(limit.wholeMilliseconds))
  }

  /// The longest that a statement may wait for a lock, in whole milliseconds, rounded up.
  public static func lockTimeout(_ limit: Duration) -> LocalSetting {
    LocalSetting("lock_timeout", spelled: String(limit.wholeMilliseconds))
  }

  private init(_ name: StaticString, spelled value: String) {
    let parts = name.description.split(separator: ".").map { SQLIdentifier(String($0)).quoted }
    var sql: SQL = "SET LOCAL "
    sql.text += "\(parts.joined(separator: ".")) = \(value)"
    self.sql = sql.preparedOnce
  }
}
