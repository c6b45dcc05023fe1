import CSpawn
import Foundation

/// A program that was started and must be waited for.
public struct RunningProgram: Sendable {
  let process: pid_t

  /// How a program ended.
  public enum Ending: Sendable, Hashable {
    /// By itself, with an exit status.
    case exit(Int32)
    /// By a signal, given by its number.
    case signal(Int32)
  }

  /// Waits for the program to end.
  public func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 && errno == EINTR {}
    return status & 0x7f == 0 ? .exit(status >> 8 & 0xff) : .signal(status & 0x7f)
  }

  /// Waits for the program to end, and ends it with what it started where that takes too long.
  ///
  /// - Returns: nil where it had to be ended.
  public func wait(seconds: Int) -> Ending? {
    let handle = pidfd_open(process, 0)
    defer { close(handle) }
    let deadline = DispatchTime.now() + .seconds(seconds)
    var entry = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
    while true {
      let now = DispatchTime.now()
      let left = deadline > now ? deadline.uptimeNanoseconds - now.uptimeNanoseconds : 0
      let answer = poll(&entry, 1, Int32(clamping: (left + 999_999) / 1_000_000))
      if answer > 0 { return wait() }
      if answer == 0 || errno != EINTR { break }
    }
    // Its session is its own, so its number is that of its group.
    kill(-process, SIGKILL)
    _ = wait()
    return nil
  }
}
