public import Postgres
public import TimeLimits

/// What a program must know of a database before it works on it.
public struct Readiness: Sendable {
  public let schema: Schema
  public let role: Role
  /// The server's clock.
  public let serverNow: Instant
  /// The root keys that wrap something here.
  public let rootKeys: [RootKeyIdentifier]
  /// Which edition the table of the rules of law has, which the program itself does not read.
  public let rules: Rules

  /// How the table of rules relates to the program.
  public enum Rules: Sendable, Hashable {
    case current
    /// The owner brings it up to date with the next migration.
    case behind
  }

  /// How the tables relate to the program.
  public enum Schema: Sendable, Equatable {
    case missing
    case present(SchemaState)
  }

  /// What the role of this connection may do.
  public enum Role: Sendable, Hashable {
    /// Bound by the policies, as the program must be.
    case bound
    case ownsTables
    case bypassesPolicies
  }

  /// Looks at a database through the connection of the program's role.
  public static func examine(_ database: Connection) throws -> Readiness {
    let rows = try database.execute(
      """
      SELECT
        clock_timestamp() AS server_now,
        to_regclass('public.schema_migration') IS NOT NULL AS has_schema,
        r.rolsuper OR r.rolbypassrls AS bypasses,
        EXISTS (
          SELECT FROM pg_class AS c
          WHERE
            c.oid = to_regclass('public.subject_request') AND pg_has_role(c.relowner, 'USAGE')
        ) AS owns
      FROM pg_roles AS r
      WHERE r.rolname = current_user
      """
    )
    guard let row = rows.first else { throw PostgresError.missingColumn("server_now") }
    let serverNow: Instant = try row.decode("server_now")
    let role: Role =
      if try row.decode("bypasses") {
        .bypassesPolicies
      } else if try row.decode("owns") {
        .ownsTables
      } else {
        .bound
      }
    guard try row.decode("has_schema", as: Bool.self) else {
      return Readiness(
        schema: .missing,
        role: role,
        serverNow: serverNow,
        rootKeys: [],
        rules: .behind
      )
    }
    let state = try Migrator.state(database)
    // Before the third migration there is no table of root keys.
    let rootKeys = state == .current ? try ControllerKeyStore.rootKeys(database) : []
    let isBehind = try state != .current || LawRuleStore.isBehind(.builtIn(), database)
    return Readiness(
      schema: .present(state),
      role: role,
      serverNow: serverNow,
      rootKeys: rootKeys,
      rules: isBehind ? .behind : .current
    )
  }
}
