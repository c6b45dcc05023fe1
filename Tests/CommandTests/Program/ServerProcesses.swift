import Foundation

/// The processes of the embedded server of a home.
struct ServerProcesses {
  let postmaster: pid_t
  let children: [pid_t]

  /// Finds them by the server's lock file and by their parent.
  init(of home: Home) throws {
    let file = try String(contentsOfFile: "\(home.path)/cluster/postmaster.pid", encoding: .utf8)
    guard let process = file.split(separator: "\n").first.flatMap({ pid_t($0) }) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    postmaster = process
    children = try FileManager.default.contentsOfDirectory(atPath: "/proc")
      .compactMap { pid_t($0) }
      .filter { Self.parent(of: $0) == process }
  }

  /// Kills them all, the postmaster first, so that it starts no other.
  func kill() {
    for process in [postmaster] + children { _ = Glibc.kill(process, SIGKILL) }
  }

  /// The fourth field of `/proc/PID/stat`, after the name, which may hold spaces.
  private static func parent(of process: pid_t) -> pid_t? {
    let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    guard let text, let end = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: end)...].split(separator: " ")
    return fields.dropFirst().first.flatMap { pid_t($0) }
  }
}
