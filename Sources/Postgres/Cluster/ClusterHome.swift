import Foundation

/// The folder that holds an embedded cluster and what belongs beside it.
struct ClusterHome: Sendable, Equatable {
  /// Absolute, without symbolic links.
  let path: String

  /// The folder given, or the standard one that the environment names; root's own is open to the
  /// user that runs the server.
  init(_ folder: String?, environment: [String: String], isRoot: Bool) throws(ClusterError) {
    guard let chosen = folder ?? Self.standard(environment, isRoot: isRoot) else { throw .noHome }
    path = Self.canonical(chosen)
  }

  /// Where the data are in the home, and what the server says before its log is open.
  static let dataFolder = "cluster"
  static let startLog = "cluster/start.log"

  var data: String { "\(path)/\(Self.dataFolder)" }
  var lock: String { path + "/cluster.lock" }
  var unfinishedPrefix: String { "cluster.new-" }

  private static func standard(_ environment: [String: String], isRoot: Bool) -> String? {
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let home = value("HABEAS_HOME") { return home }
    if isRoot { return "/var/lib/habeas" }
    // The XDG specification has relative paths ignored.
    if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/habeas" }
    return value("HOME").map { $0 + "/.local/share/habeas" }
  }

  /// The same folder by the same name, whichever way it was reached, even before it exists.
  private static func canonical(_ path: String) -> String {
    var existing = URL(filePath: path).standardizedFileURL
    var missing: [String] = []
    while existing.path != "/" {
      if let resolved = realpath(existing.path, nil) {
        defer { free(resolved) }
        return ([String(cString: resolved)] + missing).joined(separator: "/")
      }
      missing.insert(existing.lastPathComponent, at: 0)
      existing.deleteLastPathComponent()
    }
    return "/" + missing.joined(separator: "/")
  }
}
