import Postgres
public import Storage
import TimeLimits

/// What is seen of one database through the role of the program.
public struct DatabaseState: Sendable {
  public let name: String
  /// The server's version, as in `150020` for 15.20.
  public let serverVersion: Int
  public let role: Readiness.Role
  public let schema: Readiness.Schema
  /// How many seconds this program's clock is ahead of the server's; negative where it is behind.
  public let clockDifference: Int64
  /// How many controllers there are; nil where the schema is not this program's.
  public let controllers: Int?

  /// Looks at a database.
  static func examine(
    _ name: String,
    through session: Session,
    _ collaborators: Collaborators
  ) async throws -> DatabaseState {
    try await session.transaction(.snapshot) { connection in
      let readiness = try Readiness.examine(connection)
      let now = collaborators.now()
      let isReadable = readiness.schema == .present(.current)
      return DatabaseState(
        name: name,
        serverVersion: connection.serverVersion,
        role: readiness.role,
        schema: readiness.schema,
        clockDifference: now.secondsSince1970 - readiness.serverNow.secondsSince1970,
        controllers: isReadable ? try ControllerStore.directory(connection).count : nil
      )
    }
  }
}
