import ArgumentParser
import Casework
import Foundation
import Postgres
import Storage

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      "Where the database is; else HABEAS_DATABASE_URL, else the embedded cluster.",
      valueName: "url"
    )
  )
  var url: String?

  @Flag(help: "Work on the database that 'habeas demo' made, in the embedded cluster.")
  var demo = false

  /// The database that is meant.
  func premises() throws -> Premises {
    if demo {
      guard url == nil else { throw ValidationError("give either --demo or --database") }
      return .embedded(try EmbeddedCluster.locate(), database: Demonstration.database)
    }
    let environment = ProcessInfo.processInfo.environment
    let url = url ?? environment["HABEAS_DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
    guard let url else {
      return .embedded(try EmbeddedCluster.locate(), database: Premises.standardDatabase)
    }
    return .server(try DatabaseAddress(url))
  }

  /// Where the root keys are kept.
  static func keyFile(for premises: Premises) throws -> KeyFile {
    let besideCluster: String? =
      switch premises {
      case .server: nil
      case .embedded(let cluster, _): cluster.home + "/root.key"
      }
    return try KeyLocation(
      environment: ProcessInfo.processInfo.environment,
      besideCluster: besideCluster
    ).file
  }
}
