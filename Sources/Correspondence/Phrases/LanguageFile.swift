internal import LanguageData
internal import Yams

/// The files about languages that travel inside the program.
enum LanguageFile {
  /// The names of all files.
  static var names: [String] {
    var names: [String] = []
    var file = language_files()
    while let current = file, let name = current.pointee.name {
      names.append(String(cString: name))
      file = current.advanced(by: 1)
    }
    return names
  }

  /// The text of a file.
  static func text(_ name: String) throws(PhraseBookError) -> String {
    var file = language_files()
    while let current = file, let found = current.pointee.name {
      if String(cString: found) == name {
        let bytes = UnsafeBufferPointer(start: current.pointee.bytes, count: current.pointee.size)
        return String(decoding: bytes, as: UTF8.self)
      }
      file = current.advanced(by: 1)
    }
    throw .noFile(name)
  }

  /// A file whose keys each hold a list of texts.
  static func lists(_ name: String) throws(PhraseBookError) -> [String: [String]] {
    let yaml = try text(name)
    guard let root = try? compose(yaml: yaml), let mapping = root.mapping else {
      throw .shape(file: name)
    }
    var lists: [String: [String]] = [:]
    for (key, value) in mapping {
      guard let key = key.string, let sequence = value.sequence else { throw .shape(file: name) }
      lists[key] = sequence.compactMap(\.string)
    }
    return lists
  }
}
