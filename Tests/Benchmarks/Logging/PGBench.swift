import Casework
import Foundation
import Postgres

/// Runs pgbench on a script.
struct PGBench {
  private let laboratory: Laboratory
  private let database: String
  private let script: PGBenchScript

  init(_ laboratory: Laboratory, database: String, script: PGBenchScript) {
    self.laboratory = laboratory
    self.database = database
    self.script = script
  }

  /// Runs it for some time, in whole seconds, after connecting.
  ///
  /// - Returns: transactions in a second, by all connections together.
  func run(connections: Int, for time: Duration) throws -> Double {
    let file = laboratory.home + "-pgbench.sql"
    try Data(script.text.utf8).write(to: URL(filePath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let address = laboratory.address(database, role: Premises.programRole).keywords
    var command = [
      "pgbench", "-n", "-M", "prepared", "-c", "\(connections)",
      "-j", "\(min(connections, ProcessInfo.processInfo.activeProcessorCount))",
      "-T", "\(max(1, time.components.seconds))", "-f", file,
      "-h", address["host"] ?? "", "-p", address["port"] ?? "", "-U", address["user"] ?? "",
    ]
    for (name, value) in script.values { command += ["-D", "\(name)=\(value)"] }
    // Requests numbered after the present come after all that were logged before.
    command += ["-D", "turn=\(Int(Date().timeIntervalSince1970 * 1_000_000))", database]
    let output = try Child(command).output
    guard let rate = output.firstMatch(of: #/tps = ([0-9.]+)/#).flatMap({ Double($0.1) }) else {
      throw BenchmarkError.unreadableOutput(of: "pgbench")
    }
    return rate
  }
}
