import Foundation

/// The `postmaster.pid` by which a server keeps a second one from its data.
struct PidFile {
  let path: String
  private let lines: [Substring]

  init(data: String) {
    path = data + "/postmaster.pid"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The process that the file names.
  var process: pid_t? { lines.first.flatMap { pid_t($0) } }

  /// Removes the file of a server that was killed and whose number another program now has.
  ///
  /// PostgreSQL itself sees through all but that case. Its shared memory tells whether some
  /// process of the old server still runs; then the file stays.
  func removeIfStale() throws(ClusterError) {
    guard let process, let name = Self.name(of: process), name != "postgres" else { return }
    guard !isMemoryAttached else { throw .serverDoesNotAnswer(path: path) }
    guard unlink(path) == 0 else { throw .system(path) }
  }

  /// Line 7 holds the key and the identifier of the shared memory segment.
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

  private static func name(of process: pid_t) -> String? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8) else {
      return nil
    }
    return text.trimmingCharacters(in: .newlines)
  }
}
