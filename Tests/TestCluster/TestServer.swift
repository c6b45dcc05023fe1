import Foundation
import Postgres

/// The one server of the process: swift-testing runs the suites of all targets in one, and a
/// server for each would cost a second and 100 MB each.
actor TestServer {
  static let shared = TestServer()
  static let template = "migrated"

  struct Running: Sendable {
    let cluster: EmbeddedCluster

    func superuser(of database: String) -> DatabaseAddress {
      cluster.address(database: database, role: EmbeddedCluster.superuser)
    }
  }

  private enum State {
    case idle
    case starting(awaited: [CheckedContinuation<Running, any Error>])
    case ended(Result<Running, any Error>)
  }

  private var state = State.idle
  private var watchdog: Watchdog?

  /// The server, once it runs and the template is migrated; every caller awaits the same start.
  func running() async throws -> Running {
    switch state {
    case .ended(let result):
      return try result.get()
    case .starting(let others):
      return try await withCheckedThrowingContinuation { continuation in
        state = .starting(awaited: others + [continuation])
      }
    case .idle:
      state = .starting(awaited: [])
      let result: Result<Running, any Error>
      do {
        result = .success(try await launch())
      } catch {
        result = .failure(error)
      }
      if case .starting(let awaited) = state { awaited.forEach { $0.resume(with: result) } }
      state = .ended(result)
      return try result.get()
    }
  }

  private func launch() async throws -> Running {
    let folder = "/tmp/habeas-test-\(getpid())-\(UInt16.random(in: .min ... .max))"
    watchdog = try Watchdog(folder: folder)
    let cluster = try EmbeddedCluster.locate(home: folder, durability: .disposable)
    try await cluster.bootstrap(
      owner: TestCluster.ownerRole,
      program: TestCluster.programRole,
      database: Self.template
    )
    try await TemplateMigration.apply(
      to: cluster.address(database: Self.template, role: TestCluster.ownerRole)
    )
    return Running(cluster: cluster)
  }
}
