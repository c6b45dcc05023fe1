import CSpawn
import Foundation

/// A run of a program whose input and output are files, so that nothing waits for a pipe.
///
/// Not by Foundation's `Process`: what the program leaves running would inherit the socket by which
/// that notices the end.
struct Spawn {
  let command: [String]
  let environment: [String: String]
  /// A file, or `/dev/null`.
  let input: String
  let output: String
  let errors: String

  /// Starts the program and returns its process.
  func start() throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    let creation = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, output, creation, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, errors, creation, 0o600)
    posix_spawn_file_actions_addclosefrom_np(&files, 3)
    let arguments = command.map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(
      &process,
      command[0],
      &files,
      nil,
      arguments + [nil],
      variables + [nil]
    )
    guard code == 0 else { throw SpawnFailure(program: command[0], code: code) }
    return process
  }

  /// Waits for a process to end: its exit status, or 128 and the number of its signal.
  static func end(of process: pid_t) async -> Int32 {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        var status: Int32 = 0
        while waitpid(process, &status, 0) == -1 && errno == EINTR {}
        let isExit = status & 0x7f == 0
        continuation.resume(returning: isExit ? status >> 8 & 0xff : 128 + (status & 0x7f))
      }
    }
  }
}

/// A program that could not be started.
struct SpawnFailure: Error, CustomStringConvertible {
  let program: String
  let code: Int32

  var description: String { "\(program): \(String(cString: strerror(code)))" }
}
