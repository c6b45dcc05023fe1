internal import CSpawn
internal import Foundation

extension Sendmail {
  /// Waits for a process to end.
  ///
  /// - Returns: its status as `waitpid` gives it; nil where it had to be ended, with what it started.
  static func status(of process: pid_t, within seconds: Int) -> Int32? {
    let handle = pidfd_open(process, 0)
    defer { close(handle) }
    let deadline = DispatchTime.now() + .seconds(seconds)
    var entry = pollfd(fd: handle, events: Int16(POLLIN), revents: 0)
    while true {
      let now = DispatchTime.now()
      let left = deadline > now ? deadline.uptimeNanoseconds - now.uptimeNanoseconds : 0
      let answer = poll(&entry, 1, Int32(clamping: (left + 999_999) / 1_000_000))
      if answer > 0 { return ended(process) }
      if answer == 0 || errno != EINTR { break }
    }
    // Its session is its own, so its number is that of its group.
    kill(-process, SIGKILL)
    _ = ended(process)
    return nil
  }

  private static func ended(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 && errno == EINTR {}
    return status
  }
}

/// A message in an anonymous file of memory, to be read from its beginning.
struct MessageMemory: ~Copyable {
  let descriptor: Int32

  init?(_ message: [UInt8]) {
    descriptor = memfd_create("letter", UInt32(CSPAWN_MFD_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    var written = 0
    while written < message.count {
      let count = message.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    guard written == message.count, lseek(descriptor, 0, SEEK_SET) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}
