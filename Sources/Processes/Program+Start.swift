import CSpawn
import Foundation

extension Program {
  /// What a program reads from, or writes to.
  public enum Stream: Sendable, Hashable {
    /// It reads nothing; what it writes is not kept.
    case nothing
    case descriptor(Int32)
  }

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - input: its standard input.
  ///   - output: its standard output and standard error.
  /// - Returns: the program, which must be waited for.
  /// - Throws: ``ProgramFailure`` where it cannot be started.
  public func start(
    input: Stream,
    output: Stream
  ) throws(ProgramFailure) -> RunningProgram {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    Self.open(input, as: 0, O_RDONLY, in: &files)
    Self.open(output, as: 1, O_WRONLY, in: &files)
    Self.open(output, as: 2, O_WRONLY, in: &files)
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
    return RunningProgram(process: child)
  }

  private static func open(
    _ stream: Stream,
    as descriptor: Int32,
    _ mode: Int32,
    in files: inout posix_spawn_file_actions_t
  ) {
    switch stream {
    case .nothing:
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", mode, 0)
    case .descriptor(let other):
      posix_spawn_file_actions_adddup2(&files, other, descriptor)
    }
  }
}
