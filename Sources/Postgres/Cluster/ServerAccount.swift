import Foundation

/// The user that runs the server: PostgreSQL refuses to run as root.
enum ServerAccount: Sendable, Equatable {
  /// Whoever runs the program.
  case current
  /// Another user, when root runs the program.
  case other(user: uid_t, group: gid_t)

  /// Who runs the server of a folder of data: whoever owns it already goes on doing so.
  init(for data: String) throws(ClusterError) {
    let owner = FileStatus(path: data)
    guard geteuid() == 0 else {
      if let owner, owner.user != geteuid() {
        throw .unusableFolder(path: data, reason: "it belongs to another user")
      }
      self = .current
      return
    }
    if let owner {
      guard owner.user != 0 else {
        throw .unusableFolder(path: data, reason: "it belongs to root, who may not run the server")
      }
      self = .other(user: owner.user, group: owner.group)
    } else {
      guard let postgres = getpwnam("postgres") else { throw .noUnprivilegedUser }
      self = .other(user: postgres.pointee.pw_uid, group: postgres.pointee.pw_gid)
    }
  }

  var user: uid_t {
    switch self {
    case .current: geteuid()
    case .other(let user, _): user
    }
  }

  /// A command line that runs another as this user.
  func command(_ program: String, _ arguments: [String]) -> [String] {
    switch self {
    case .current:
      [program] + arguments
    case .other(let user, let group):
      ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=\(group)", "--clear-groups", "--", program]
        + arguments
    }
  }

  /// Makes a file or folder this user's own.
  func own(_ path: String) throws(ClusterError) {
    guard case .other(let user, let group) = self else { return }
    guard lchown(path, user, group) == 0 else { throw .system(path) }
  }
}

/// Who owns a file, and what it is; symbolic links are not followed.
struct FileStatus {
  let user: uid_t
  let group: gid_t
  let isFolder: Bool
  let permissions: mode_t

  init?(path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    user = status.st_uid
    group = status.st_gid
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    permissions = status.st_mode & 0o777
  }
}

extension ClusterError {
  /// The failure that `errno` names.
  static func system(_ path: String) -> ClusterError {
    let code = errno
    return code == ENOSPC || code == EDQUOT
      ? .diskFull(path: path) : .unusableFolder(path: path, reason: String(cString: strerror(code)))
  }
}
