internal import CSpawn
internal import Foundation

/// The mail system of the machine, by the interface of `sendmail` that Postfix, Exim, OpenSMTPD and
/// others have.
///
/// It reads recipients from the header (`-t`) and takes a lone dot for text (`-i`); what it is given
/// as arguments holds nothing of the letter. The message is in memory and not in a file or pipe, so
/// that it is whole before the program starts and no reader that goes away can end this one.
public struct Sendmail: Sendable {
  /// An absolute path.
  public let path: String
  /// How long it may take, in seconds, before it is ended.
  public let limit: Int

  /// The usual place of the program.
  public static let standardPath = "/usr/sbin/sendmail"

  public init(path: String = standardPath, limit: Int = 60) {
    self.path = path
    self.limit = limit
  }

  /// What became of a message that was handed over.
  public enum Outcome: Sendable, Hashable {
    /// The mail system answers for it now.
    case accepted
    /// It did not take it and may take it later: EX_OSERR, EX_IOERR or EX_TEMPFAIL of `sysexits`.
    ///
    /// Sendmail says EX_TEMPFAIL also of what it took and could not pass on yet; the same
    /// Message-ID tells the recipient's mail system that both are one.
    case deferred(exitStatus: Int)
    case rejected(exitStatus: Int)
    /// It was ended, by us after ``Sendmail/limit`` or by somebody else: the message may be on its
    /// way.
    case unanswered
    /// It could not be started, so nothing was handed over.
    case notStarted(reason: String)
  }

  /// Hands a message over and waits for the answer, away from the threads of tasks.
  public func hand(over message: [UInt8]) async -> Outcome {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: run(message)) }
    }
  }

  private func run(_ message: [UInt8]) -> Outcome {
    guard let input = MessageMemory(message) else { return .notStarted(reason: Self.reason(errno)) }
    var process: pid_t = 0
    let code = start(&process, input: input.descriptor)
    guard code == 0 else { return .notStarted(reason: Self.reason(code)) }
    guard let status = Self.status(of: process, within: limit) else { return .unanswered }
    guard status & 0x7f == 0 else { return .unanswered }
    switch status >> 8 & 0xff {
    case 0: return .accepted
    case EX_OSERR, EX_IOERR, EX_TEMPFAIL: return .deferred(exitStatus: Int(status >> 8 & 0xff))
    case let other: return .rejected(exitStatus: Int(other))
    }
  }

  private func start(_ process: inout pid_t, input: Int32) -> Int32 {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, 0)
    // What it prints may name the recipient, so it is not kept.
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclosefrom_np(&files, 3)
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
    let words: [String] = [path, "-t", "-i"]
    let arguments = words.map { strdup($0) }
    let environment = Self.environment.map { strdup($0) }
    defer { for text in arguments + environment { free(text) } }
    return posix_spawn(&process, path, &files, &attributes, arguments + [nil], environment + [nil])
  }

  private static let environment = [
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8",
  ]

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
