import Foundation

/// A file by which a server keeps a second one from its data, or from its socket.
struct PidFile {
  let path: String
  private let lines: [Substring]

  /// The `postmaster.pid` of a folder of data.
  init(data: String) {
    self.init(path: data + "/postmaster.pid")
  }

  init(path: String) {
    self.path = path
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The process that the file names.
  var process: pid_t? { lines.first.flatMap { pid_t($0) } }

  /// Removes the file of a server that was killed while its number still stands for something.
  ///
  /// PostgreSQL itself sees through all but two cases: another program has the number now, or
  /// nobody has reaped the old server, as in a container whose first process does not.
  func removeIfStale() throws(ClusterError) {
    guard let process, let holder = Holder(of: process), !holder.isServer else { return }
    // Others of its processes end when they notice; until then the data are theirs.
    let deadline = ContinuousClock.now + .seconds(10)
    while isMemoryAttached {
      guard ContinuousClock.now < deadline else { throw .serverDoesNotAnswer(path: path) }
      usleep(20_000)
    }
    guard unlink(path) == 0 || errno == ENOENT else { throw .system(path) }
  }

  /// Line 7 holds the key and the identifier of the shared memory segment; a socket has none.
  private var isMemoryAttached: Bool {
    guard lines.count > 6,
      let identifier = lines[6].split(separator: " ").last.flatMap({ Int32($0) })
    else { return false }
    var segment = shmid_ds()
    guard shmctl(identifier, IPC_STAT, &segment) == 0 else {
      return errno != EINVAL && errno != EIDRM
    }
    return segment.shm_nattch > 0
  }

  /// What stands behind the number of a process.
  private struct Holder {
    let isServer: Bool

    /// Reads `1234 (postgres) S …`; `nil` where there is no such process.
    init?(of process: pid_t) {
      let path = "/proc/\(process)/stat"
      guard let text = try? String(contentsOfFile: path, encoding: .utf8),
        let end = text.lastIndex(of: ")")
      else { return nil }
      let state = text[end...].split(separator: " ").dropFirst().first
      isServer = text[..<end].hasSuffix("(postgres") && state != "Z" && state != "X"
    }
  }
}
