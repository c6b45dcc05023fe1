import Foundation

/// Files that hold what a rendering must give.
enum Golden {
  /// The bytes of a file of `Fixtures`.
  ///
  /// With `HABEAS_WRITE_GOLDEN` set, the file is first written anew, for a person to look at the
  /// difference.
  static func file(_ path: String, holding data: Data) throws -> Data {
    if ProcessInfo.processInfo.environment["HABEAS_WRITE_GOLDEN"] != nil {
      try data.write(to: Fixtures.folder.appending(path: path))
    }
    return try Fixtures.data(path)
  }
}
