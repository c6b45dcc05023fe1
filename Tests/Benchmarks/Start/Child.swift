import CSpawn
import Foundation

/// A program that was run to its end, and what it used.
struct Child {
  /// Of user and system together.
  let processorTime: Duration
  /// The largest resident memory, in bytes.
  let memory: Int
  let output: String

  /// Runs a program with an environment of its own.
  ///
  /// - Throws: ``BenchmarkError`` where it cannot be run, or ends with another status than 0.
  init(_ command: [String], environment: [String: String] = [:]) throws(BenchmarkError) {
    let pipe = Pipe()
    let entrance = pipe.fileHandleForWriting
    let child = try Self.spawn(command, environment, output: entrance.fileDescriptor)
    try? entrance.close()
    let bytes = try? pipe.fileHandleForReading.readToEnd()
    output = String(decoding: bytes ?? Data(), as: UTF8.self)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) == -1 && errno == EINTR {}
    guard status == 0 else {
      throw .programFailed(command: command, status: status, output: output)
    }
    processorTime = Self.duration(usage.ru_utime) + Self.duration(usage.ru_stime)
    memory = usage.ru_maxrss * 1024
  }

  private static func spawn(
    _ command: [String],
    _ environment: [String: String],
    output: Int32
  ) throws(BenchmarkError) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&files, output, 1)
    posix_spawn_file_actions_adddup2(&files, output, 2)
    // A server left behind must not hold the pipe open.
    posix_spawn_file_actions_addclosefrom_np(&files, 3)
    // The threads of tasks block signals, such as the one by which pgbench ends.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = command.map { strdup($0) } + [nil]
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let variables = environment.merging(["PATH": path, "LC_ALL": "C.UTF-8"]) { own, _ in own }
    var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + settings { free(text) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, command[0], &files, &attributes, &arguments, &settings) == 0 else {
      throw .programMissing(command[0])
    }
    return child
  }

  private static func duration(_ time: timeval) -> Duration {
    .seconds(Int64(time.tv_sec)) + .microseconds(Int64(time.tv_usec))
  }
}
