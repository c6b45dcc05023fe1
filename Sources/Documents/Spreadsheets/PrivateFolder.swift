import Foundation

/// A folder for passing files, which only this account can enter.
///
/// It bears the number of the process, which tells whose it was if the machine goes down meanwhile.
struct PrivateFolder {
  let path: String

  init() throws(SpreadsheetError) {
    let parent = FileManager.default.temporaryDirectory.path()
    var template = Array("\(parent)/habeas-workbook-\(getpid())-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { name -> String? in
      guard let start = name.baseAddress, mkdtemp(start) != nil else { return nil }
      return String(cString: start)
    }
    guard let made else { throw .notWritten("no folder can be made in \(parent); set TMPDIR") }
    path = made
  }

  /// Removes the folder and what is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
