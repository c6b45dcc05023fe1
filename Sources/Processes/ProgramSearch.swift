import Foundation

extension Program {
  /// Whether a file is there and may be run.
  public static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// The first program of a name in a list of folders, as `PATH` holds it.
  ///
  /// - Parameters:
  ///   - name: the file's name: `python3`.
  ///   - folders: absolute paths, colons between them; what is not absolute is passed over.
  /// - Returns: the whole path, or nil where there is none.
  public static func find(_ name: String, in folders: String) -> String? {
    folders.split(separator: ":").filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }.first(where: isExecutable)
  }
}
