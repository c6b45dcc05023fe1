import ArgumentParser
import Casework
import Postgres
import Schema

/// `habeas database start`.
struct StartDatabase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: "Makes and starts the embedded database, and brings it up to date.",
    discussion: """
      Other commands do the same when they need it; the server is left running until \
      'habeas database stop'.
      Example: HABEAS_HOME=/srv/habeas habeas database start
      """
  )

  @OptionGroup var database: DatabaseOptions

  func run() async throws {
    let premises = try database.premises()
    switch premises {
    case .server(let address):
      print("\(address) is a server of its own: its administrator starts and stops it.")
    case .embedded(let cluster, _):
      let applied = try await premises.migrate(owner: nil)
      MigrationOutput.print(applied)
      guard case .running(let version, let process) = await cluster.status() else {
        throw ClusterError.serverDoesNotAnswer(path: cluster.home)
      }
      print("PostgreSQL \(version) runs as process \(process).")
      print("  home    \(cluster.home)")
      print("  socket  \(premises.address.keywords["host"] ?? "")")
    }
  }
}
