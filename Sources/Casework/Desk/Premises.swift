public import Postgres

/// Where the database is.
public enum Premises: Sendable {
  /// A server of the controller's, reached by a URL; the owner's URL migrates it.
  case server(DatabaseAddress)
  /// A private PostgreSQL cluster, and the name of the database in it.
  case embedded(EmbeddedCluster, database: String)

  /// The role that owns the tables of an embedded database.
  public static let ownerRole = "habeas_owner"
  /// The role of the program.
  public static let programRole = "habeas_program"
  /// The database of an embedded cluster that is used unless another is asked for.
  public static let standardDatabase = "habeas"

  /// How the program connects.
  public var address: DatabaseAddress {
    switch self {
    case .server(let address): address
    case .embedded(let cluster, let database):
      cluster.address(database: database, role: Self.programRole)
    }
  }
}
