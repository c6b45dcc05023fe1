import Glibc

/// Keeps other processes from making, starting or stopping the same cluster meanwhile.
///
/// Released when the value ends, or the process does.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits until the lock is free.
  init(_ path: String) throws(ClusterError) {
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(path) }
    while flock(descriptor, LOCK_EX) == -1 {
      guard errno == EINTR else { throw .system(path) }
    }
  }

  deinit {
    close(descriptor)
  }
}
