public import Schema

/// How the schema of a database relates to the one this program was built with.
public enum SchemaState: Sendable, Equatable {
  case current
  /// These migrations are still to be applied.
  case behind([Migration])
  /// The database was migrated by a newer program.
  case newer(number: Int)
  /// A migration was applied with another content than the one in this program.
  case altered(Migration)
}
