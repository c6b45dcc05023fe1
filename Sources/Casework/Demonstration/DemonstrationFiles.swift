import DemonstrationData

/// The letters and the assessment that travel inside the program.
enum DemonstrationFiles {
  /// A file and its bytes.
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  /// The letters, in the order of their names.
  static var letters: [File] { all.filter { $0.name.hasPrefix("letters/") } }

  /// The sample assessment, as YAML.
  static var assessment: File? { all.first { $0.name.hasPrefix("dpia/") } }

  /// A file of the sample register.
  static func register(_ name: String) -> File? { all.first { $0.name == "register/\(name)" } }

  private static var all: [File] {
    guard var entry = demonstration_files() else { return [] }
    var files: [File] = []
    while let name = entry.pointee.name {
      let bytes = UnsafeBufferPointer(start: entry.pointee.bytes, count: entry.pointee.size)
      files.append(File(name: String(cString: name), bytes: Array(bytes)))
      entry += 1
    }
    return files.sorted { $0.name < $1.name }
  }
}
