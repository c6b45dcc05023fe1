import ArgumentParser
import Casework
import Postgres

/// `habeas database status`.
struct ShowDatabaseStatus: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Says where the database is and how it is, without starting it.",
    discussion: "Example: habeas database status --json"
  )

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let status = try await database.premises().status(.system)
    if json {
      try JSONOutput.print(DatabaseStatusJSON(status))
      return
    }
    switch status {
    case .embedded(let home, let socket, let server, let databases):
      print("embedded database, \(Self.words(server))")
      print("  home       \(home)")
      print("  socket     \(socket)")
      for state in databases {
        print("  database   \(state.name), \(state.schemaWords)")
        Self.printDetails(state)
      }
    case .server(let address, let state):
      print("\(address), reached")
      print("  schema     \(state.schemaWords)")
      print("  role       \(state.roleWords)")
      Self.printDetails(state)
      print("  clock      \(state.clockWords)")
    }
  }

  private static func printDetails(_ state: DatabaseState) {
    print("             PostgreSQL \(state.versionWords)")
    if let count = state.controllers { print("             controllers: \(count)") }
  }

  private static func words(_ server: EmbeddedCluster.Status) -> String {
    switch server {
    case .absent: "not made yet"
    case .stopped(let version): "stopped (PostgreSQL \(version))"
    case .running(let version, let process):
      "running (PostgreSQL \(version), process \(process))"
    }
  }
}
