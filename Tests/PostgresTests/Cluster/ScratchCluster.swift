import Foundation
import Postgres

/// A folder for a cluster of one test's own, removed with its server when the test ends.
struct ScratchCluster: Sendable {
  let folder: String

  static func with(
    named name: String = "home",
    _ body: (ScratchCluster) async throws -> Void
  ) async throws {
    let folder = "/tmp/habeas-scratch-\(UInt32.random(in: .min ... .max))"
    // Root's server runs as another user, who has to pass through.
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755]
    )
    let scratch = ScratchCluster(folder: "\(folder)/\(name)")
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(scratch))
    } catch {
      result = .failure(error)
    }
    try await scratch.cluster().stop()
    try FileManager.default.removeItem(atPath: folder)
    try result.get()
  }

  func cluster(
    _ durability: EmbeddedCluster.Durability = .disposable
  ) throws -> EmbeddedCluster {
    try EmbeddedCluster.locate(home: folder, durability: durability)
  }

  var data: String { folder + "/cluster" }

  /// A session of the cluster's own role.
  func session(_ cluster: EmbeddedCluster) -> Session {
    Session(cluster.address(database: "postgres", role: EmbeddedCluster.superuser))
  }
}

extension EmbeddedCluster.Status {
  /// The server's process.
  var process: Int32? {
    if case .running(_, let process) = self { process } else { nil }
  }
}
