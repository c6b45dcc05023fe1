import Foundation
import Processes

/// The programs of one installed PostgreSQL server.
struct ServerPrograms: Equatable {
  let folder: String
  /// The major version, as in 15.
  let version: Int

  static let oldestVersion = 14

  /// The programs for data of that version, or the newest where there are no data yet.
  static func find(for data: Int?) throws(ClusterError) -> ServerPrograms {
    let installed = try installed()
    guard let data else {
      guard let newest = installed.max(by: { $0.version < $1.version }) else {
        throw .noServerFound
      }
      return newest
    }
    guard let match = installed.first(where: { $0.version == data }) else {
      guard !installed.isEmpty else { throw .noServerFound }
      throw .versionMismatch(data: data, installed: Set(installed.map(\.version)).sorted())
    }
    return match
  }

  /// What Debian and Red Hat install by version, then what `pg_config` and `PATH` point to.
  private static func installed() throws(ClusterError) -> [ServerPrograms] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let searched = path.split(separator: ":").map(String.init)
    var folders = byVersion(in: "/usr/lib/postgresql", prefix: "", suffix: "/bin")
    folders += byVersion(in: "/usr", prefix: "pgsql-", suffix: "/bin")
    if let tool = Program.find("pg_config", in: path) {
      folders.append(try Program(command: [tool, "--bindir"]).outcome().output)
    }
    folders += searched
    var found: [ServerPrograms] = []
    for folder in folders where !found.contains(where: { $0.folder == folder }) {
      guard
        ["postgres", "initdb", "pg_ctl"].allSatisfy({ Program.isExecutable("\(folder)/\($0)") }),
        let version = try version(of: folder), version >= oldestVersion
      else { continue }
      found.append(ServerPrograms(folder: folder, version: version))
    }
    return found
  }

  private static func byVersion(in root: String, prefix: String, suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.filter { $0.hasPrefix(prefix) && Int($0.dropFirst(prefix.count)) != nil }
      .sorted().map { "\(root)/\($0)\(suffix)" }
  }

  /// Read from `postgres (PostgreSQL) 15.20`.
  private static func version(of folder: String) throws(ClusterError) -> Int? {
    let outcome = try Program(command: ["\(folder)/postgres", "--version"]).outcome()
    guard outcome.status == 0,
      let word = outcome.output.split(separator: " ").first(where: { $0.first?.isNumber == true })
    else { return nil }
    return Int(word.prefix(while: \.isNumber))
  }
}
