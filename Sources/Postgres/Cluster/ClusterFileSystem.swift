import Foundation
import Processes

extension ClusterFiles {
  /// Turns a program's failure into an error that says why.
  func confirm(_ outcome: Program.Outcome, of name: String = "pg_ctl") throws(ClusterError) {
    guard outcome.status != 0 else { return }
    let log = (try? String(contentsOfFile: startLog, encoding: .utf8)) ?? ""
    let said = [outcome.output, log].joined(separator: "\n")
      .split(separator: "\n").suffix(8).joined(separator: " / ")
    if said.contains(String(cString: strerror(ENOSPC))) { throw .diskFull(path: home.path) }
    throw .programFailed(name: name, status: outcome.status, output: said)
  }

  func append(_ text: String, to path: String) throws(ClusterError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path) }
    defer { close(descriptor) }
    try write(text, to: descriptor, path)
  }

  /// Replaces a file in one step, so that a reader sees the old text or the new.
  func write(_ text: String, to path: String, _ account: ServerAccount) throws(ClusterError) {
    let fresh = path + ".new"
    unlink(fresh)
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(fresh) }
    do {
      defer { close(descriptor) }
      try write(text, to: descriptor, fresh)
    }
    try account.own(fresh)
    guard rename(fresh, path) == 0 else { throw .system(path) }
  }

  private func write(_ text: String, to descriptor: Int32, _ path: String) throws(ClusterError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw .system(path) }
      rest = rest.dropFirst(max(0, count))
    }
    guard durability == .disposable || fsync(descriptor) == 0 else { throw .system(path) }
  }

  func synchronise(_ folder: String) throws(ClusterError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(folder) }
    defer { close(descriptor) }
    guard durability == .disposable || fsync(descriptor) == 0 else { throw .system(folder) }
  }

  /// What a first run that was killed left behind.
  func removeUnfinished() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home.path)) ?? []
    for name in names where name.hasPrefix(home.unfinishedPrefix) {
      try? FileManager.default.removeItem(atPath: "\(home.path)/\(name)")
    }
  }

  /// Whether the server's user can reach the home, which root's own folders forbid.
  func checkAccess(of account: ServerAccount) throws(ClusterError) {
    guard case .other = account else { return }
    let probe = account.command("/usr/bin/test", ["-x", home.path])
    guard try Program(command: probe).outcome().status == 0 else {
      throw .unusableFolder(
        path: home.path,
        reason: "the user that runs the server cannot enter it: set HABEAS_HOME to a folder that"
          + " it can, or leave it unset for /var/lib/habeas"
      )
    }
  }

  /// A new cluster takes some 40 MB and its first log files 32 more.
  func checkSpace() throws(ClusterError) {
    var disk = statvfs()
    guard statvfs(home.path, &disk) == 0 else { throw .system(home.path) }
    guard UInt64(disk.f_bavail) * UInt64(disk.f_frsize) >= 96 << 20 else {
      throw .diskFull(path: home.path)
    }
  }
}
