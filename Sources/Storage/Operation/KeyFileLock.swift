import Foundation

/// Keeps two rotations of one key file apart.
///
/// The folder is locked and not the file, since a rotation puts another file in its place. The lock
/// is released when the value ends, or the process does.
public struct KeyFileLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock, without waiting for it.
  ///
  /// - Throws: ``KeyFileLockError``.
  public init(_ file: KeyFile) throws(KeyFileLockError) {
    let target = URL(fileURLWithPath: file.path).resolvingSymlinksInPath()
    let folder = target.deletingLastPathComponent().path
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .refused(folder: folder, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { throw .taken(folder: folder) }
      throw .refused(folder: folder, reason: String(cString: strerror(code)))
    }
  }

  deinit {
    close(descriptor)
  }
}

/// Why the folder of a key file cannot be locked.
public enum KeyFileLockError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Another program rotates the key at this moment.
  case taken(folder: String)
  case refused(folder: String, reason: String)

  public var description: String {
    switch self {
    case .taken(let folder):
      "\(folder): another rotation of the key is under way; wait until it is done"
    case .refused(let folder, let reason): "\(folder): cannot be locked: \(reason)"
    }
  }
}
