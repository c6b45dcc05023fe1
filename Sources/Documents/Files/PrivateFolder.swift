import Foundation

/// A folder for passing files to a library or a program, which only this account can enter.
///
/// It bears the number of the process, which tells whose it was if the machine goes down meanwhile.
struct PrivateFolder {
  let path: String

  /// Makes a folder for a purpose, a word that its name bears.
  init(for purpose: String) throws(Unmade) {
    let parent = FileManager.default.temporaryDirectory.path()
    var template = Array("\(parent)/habeas-\(purpose)-\(getpid())-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { name -> String? in
      guard let start = name.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let made else { throw Unmade(parent: parent) }
    path = made
  }

  /// Removes the folder and what is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// No folder can be made.
  struct Unmade: Error, CustomStringConvertible {
    let parent: String

    var description: String { "no folder can be made in \(parent); set TMPDIR" }
  }
}
