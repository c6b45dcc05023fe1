import Foundation
import Postgres

/// A folder of a test's own, with the database that `habeas` keeps in it.
struct Home: Sendable {
  /// Where the test may write files.
  let folder: String

  /// What a command did.
  struct Outcome: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  /// A command that runs.
  struct Running: Sendable {
    let process: pid_t
    fileprivate let output: String
    fileprivate let errors: String

    func kill() { _ = Glibc.kill(process, SIGKILL) }

    func outcome() async throws -> Outcome {
      let status = await Spawn.end(of: process)
      return Outcome(
        status: status,
        output: try String(contentsOfFile: output, encoding: .utf8),
        errors: try String(contentsOfFile: errors, encoding: .utf8)
      )
    }
  }

  /// Lends a home; its server is stopped and all of it removed in the end.
  static func with(_ body: (Home) async throws -> Void) async throws {
    let folder = "/tmp/habeas-command-\(getpid())-\(UInt32.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let home = Home(folder: folder)
    let result: Result<Void, any Error>
    do {
      result = .success(try await body(home))
    } catch {
      result = .failure(error)
    }
    _ = try await home.run("database", "stop")
    try FileManager.default.removeItem(atPath: folder)
    try result.get()
  }

  /// The folder of the embedded cluster.
  var path: String { "\(folder)/home" }

  /// The built program, beside the bundle of the tests.
  static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0])
    let beside = tests.deletingLastPathComponent().appendingPathComponent("habeas").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    let package = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return package.appendingPathComponent(".build/debug/habeas").path
  }()

  /// Starts a command.
  func start(
    _ arguments: [String],
    input: String = "/dev/null",
    environment: [String: String] = [:]
  ) throws -> Running {
    try start(command: [Self.program] + arguments, input: input, environment: environment)
  }

  /// Runs a script by the shell, in which `$0` is the program.
  func shell(_ script: String) async throws -> Outcome {
    let command = ["/bin/sh", "-c", script, Self.program]
    return try await start(command: command, input: "/dev/null", environment: [:]).outcome()
  }

  private func start(
    command: [String],
    input: String,
    environment: [String: String]
  ) throws -> Running {
    let name = "\(folder)/run-\(UInt32.random(in: .min ... .max))"
    let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let own = ["PATH": search, "LANG": "C.UTF-8", "HABEAS_HOME": path]
    let spawn = Spawn(
      command: command,
      environment: own.merging(environment) { _, given in given },
      input: input,
      output: name + ".out",
      errors: name + ".err"
    )
    return Running(process: try spawn.start(), output: spawn.output, errors: spawn.errors)
  }

  /// Runs a command to its end.
  func run(
    _ arguments: String...,
    input: String = "/dev/null",
    environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await start(arguments, input: input, environment: environment).outcome()
  }

  /// Writes a file into the folder, and names it.
  func write(_ text: String, to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// A session of the server's superuser, whom the policies do not bind, on the database.
  func superuser() throws -> Session {
    let cluster = try EmbeddedCluster.locate(home: path)
    return Session(cluster.address(database: "habeas", role: EmbeddedCluster.superuser))
  }
}
