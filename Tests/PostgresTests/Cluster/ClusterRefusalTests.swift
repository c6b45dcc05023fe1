import Foundation
import Postgres
import Testing

@Suite struct ClusterRefusalTests {
  @Test(.enabled(if: getuid() != 0)) func withoutAHomeItSaysWhatToSet() {
    #expect(throws: ClusterError.noHome) { try EmbeddedCluster.locate(environment: [:]) }
    #expect("\(ClusterError.noHome)".contains("HABEAS_HOME"))
  }

  @Test(.enabled(if: getuid() == 0)) func rootHasAHomeThatItsServerCanEnter() throws {
    let cluster = try EmbeddedCluster.locate(environment: ["HOME": "/root"])
    #expect(cluster.home == "/var/lib/habeas")
  }

  @Test func theEnvironmentSaysWhereHomeIs() throws {
    let chosen = try EmbeddedCluster.locate(
      environment: ["HABEAS_HOME": "/tmp/a/../b", "XDG_DATA_HOME": "/c", "HOME": "/d"]
    )
    #expect(chosen.home == "/tmp/b")
    guard getuid() != 0 else { return }
    let data = try EmbeddedCluster.locate(environment: ["XDG_DATA_HOME": "/c", "HOME": "/d"])
    #expect(data.home == "/c/habeas")
    let standard = try EmbeddedCluster.locate(environment: ["HABEAS_HOME": "", "HOME": "/d"])
    #expect(standard.home == "/d/.local/share/habeas")
  }

  @Test func dataOfAnotherVersionAreNotTouched() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster()
      try await cluster.ensureRunning()
      try await cluster.stop()
      let path = scratch.data + "/PG_VERSION"
      let version = try String(contentsOfFile: path, encoding: .utf8)
      try overwrite(path, with: "99\n")
      let error = await #expect(throws: ClusterError.self) { try await cluster.ensureRunning() }
      guard case .versionMismatch(data: 99, let installed) = error else {
        Issue.record("unexpected \(String(describing: error))")
        return
      }
      #expect(installed.contains(try #require(Int(version.prefix(while: \.isNumber)))))
      #expect("\(error.map(String.init(describing:)) ?? "")".contains("postgresql-99"))
      try overwrite(path, with: version)
      try await cluster.ensureRunning()
    }
  }

  @Test func aServerThatCannotStartSaysWhy() async throws {
    try await ScratchCluster.with { scratch in
      let cluster = try scratch.cluster()
      try await cluster.ensureRunning()
      try await cluster.stop()
      let path = scratch.data + "/postgresql.conf"
      let settings = try String(contentsOfFile: path, encoding: .utf8)
      try overwrite(path, with: settings + "\nnonsense = 1\n")
      let error = await #expect(throws: ClusterError.self) { try await cluster.ensureRunning() }
      guard case .programFailed(let name, _, let output) = error else {
        Issue.record("unexpected \(String(describing: error))")
        return
      }
      #expect(name == "pg_ctl")
      #expect(output.contains("nonsense"))
    }
  }

  @Test(.enabled(if: getuid() == 0)) func rootIsToldAboutAFolderThatItsServerCannotEnter()
    async throws
  {
    let folder = "/root/habeas-scratch-\(UInt32.random(in: .min ... .max))"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let cluster = try EmbeddedCluster.locate(home: folder)
    let error = await #expect(throws: ClusterError.self) { try await cluster.ensureRunning() }
    guard case .unusableFolder(let path, let reason) = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(path == folder)
    #expect(reason.contains("HABEAS_HOME"))
  }

  @Test func aFolderThatCannotBeMadeIsNamed() async throws {
    let cluster = try EmbeddedCluster.locate(home: "/proc/habeas")
    let error = await #expect(throws: ClusterError.self) { try await cluster.ensureRunning() }
    guard case .unusableFolder("/proc/habeas", _) = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
  }

  /// In place, so that the file keeps its owner.
  private func overwrite(_ path: String, with text: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }
}
