import ArgumentParser
import Casework
import Postgres

/// `habeas database stop`.
struct StopDatabase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stop",
    abstract: "Stops the embedded database, ending the sessions that are open.",
    discussion: """
      What was committed is kept; the next command that needs the database starts it again.
      Example: habeas database stop
      """
  )

  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    switch try database.premises() {
    case .server(let address):
      print("\(address) is a server of its own: its administrator starts and stops it.")
    case .embedded(let cluster, _):
      guard case .running(_, let process) = await cluster.status() else {
        print("Nothing to do: no server runs in \(cluster.home).")
        return
      }
      try await cluster.stop()
      print("Stopped the server of \(cluster.home) (process \(process)).")
    }
  }
}
