import WorksheetData

/// The files of worksheets that travel inside the program.
enum WorksheetFile {
  /// The bytes of a file, or nil where there is none of that name.
  static func bytes(of name: String) -> [UInt8]? {
    var file = worksheet_files()
    while let entry = file?.pointee, let text = entry.name {
      if String(cString: text) == name {
        return Array(UnsafeBufferPointer(start: entry.bytes, count: entry.size))
      }
      file = file?.advanced(by: 1)
    }
    return nil
  }
}
