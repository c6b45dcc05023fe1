public import Schema

/// Why a database cannot be migrated.
public enum MigrationError: Error, Sendable, Equatable, CustomStringConvertible {
  case databaseIsNewer(number: Int)
  case altered(Migration)

  public var description: String {
    switch self {
    case .databaseIsNewer(let number):
      """
      the database has migration \(number), which this program does not know: \
      use the newer program that made it
      """
    case .altered(let migration):
      """
      migration \(migration.number) (\(migration.name)) was applied with another content than this \
      program's: use the program that made the database, or restore a backup
      """
    }
  }
}
