import Foundation

/// The folder of the server's Unix socket, which only its owner can enter.
struct SocketFolder: Sendable, Equatable {
  let path: String

  static let port = 5432

  /// Beside the data, or, where that path is too long for a socket, in a short place made for it.
  init(home: ClusterHome, account: uid_t, environment: [String: String]) {
    let usual = home.path + "/run"
    guard usual.utf8.count + Self.fileName.utf8.count > Self.longestAddress else {
      path = usual
      return
    }
    let name = "habeas-\(account)-\(Self.digest(of: home.path))"
    let runtime = environment["XDG_RUNTIME_DIR"].map { "\($0)/\(name)" }
    // Root's own runtime folder is closed to the user that runs the server.
    if account == geteuid(), let runtime, runtime.hasPrefix("/"),
      runtime.utf8.count + Self.fileName.utf8.count <= Self.longestAddress,
      FileStatus(path: (runtime as NSString).deletingLastPathComponent)?.isFolder == true
    {
      path = runtime
    } else {
      path = "/tmp/\(name)"
    }
  }

  /// Makes the folder, or makes sure that nobody else made it.
  func prepare(for account: ServerAccount) throws(ClusterError) {
    if mkdir(path, 0o700) == 0 {
      try account.own(path)
    } else if errno != EEXIST {
      throw .system(path)
    }
    guard let status = FileStatus(path: path), status.isFolder, status.user == account.user else {
      throw .unusableFolder(path: path, reason: "it is not a folder of the server's own user")
    }
    guard chmod(path, 0o700) == 0 else { throw .system(path) }
  }

  /// The file that names the process which listens.
  var lock: String { path + Self.fileName + ".lock" }

  private static let fileName = "/.s.PGSQL.\(port)"
  /// The bytes that `sun_path` has for a path.
  private static let longestAddress = 107

  /// FNV-1a: the same for the same folder in every run.
  private static func digest(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 36)
  }
}
