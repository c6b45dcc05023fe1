import CSpawn
import Foundation

/// One run of another program, awaited.
///
/// Not by Foundation's `Process`: a daemon that the program leaves behind would inherit the socket
/// by which that notices the end. Here a child has no file but its output, its own session, so
/// that neither a terminal nor a signal to our group reaches it, and an environment of its own.
public struct Program: Sendable {
  /// The program's path and its arguments.
  public let command: [String]
  /// The folder in which it runs.
  public var folder: String
  /// The variables it sees, as `NAME=value`.
  public var environment: [String]

  /// How a run ended.
  public struct Outcome: Sendable, Hashable {
    /// The exit status, or 128 and the number of the signal that ended it.
    public let status: Int32
    /// Standard output and standard error together, without blanks around them.
    public let output: String
  }

  public init(
    command: [String],
    folder: String = "/",
    environment: [String] = Program.plainEnvironment
  ) {
    self.command = command
    self.folder = folder
    self.environment = environment
  }

  /// The folders of the system's programs, a locale that is everywhere, and UTC.
  public static let plainEnvironment = [
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC",
  ]

  /// Runs the program to its end.
  ///
  /// - Throws: ``ProgramFailure`` where it cannot be started.
  public func run() throws(ProgramFailure) -> Outcome {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw ProgramFailure(command, code: errno) }
    defer { close(ends[0]) }
    let child: pid_t
    do {
      defer { close(ends[1]) }
      child = try spawn(output: ends[1])
    }
    let output = Self.readToEnd(ends[0])
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1 && errno == EINTR {}
    let isExit = status & 0x7f == 0
    return Outcome(
      status: isExit ? status >> 8 & 0xff : 128 + (status & 0x7f),
      output: output.trimmingCharacters(in: .whitespacesAndNewlines)
    )
  }

  private func spawn(output: Int32) throws(ProgramFailure) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&files, output, 1)
    posix_spawn_file_actions_adddup2(&files, output, 2)
    posix_spawn_file_actions_addclosefrom_np(&files, 3)
    posix_spawn_file_actions_addchdir_np(&files, folder)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(CSPAWN_SETSID)
    )

    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, command[0], &files, &attributes, &arguments, &variables)
    guard code == 0 else { throw ProgramFailure(command, code: code) }
    return child
  }

  private static func readToEnd(_ descriptor: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if count == 0 || errno != EINTR {
        return String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}
