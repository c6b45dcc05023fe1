import LetterData

/// The templates and words of letters that travel inside the program.
enum LetterFile {
  /// The text of a file such as `nl/refusal.mustache`.
  static func text(_ name: String) throws(LetterTemplateError) -> String {
    var file = letter_files()
    while let current = file, let found = current.pointee.name {
      if String(cString: found) == name {
        let bytes = UnsafeBufferPointer(start: current.pointee.bytes, count: current.pointee.size)
        return String(decoding: bytes, as: UTF8.self)
      }
      file = current.advanced(by: 1)
    }
    throw .noFile(name)
  }
}

/// A fault in the templates or words of letters.
public enum LetterTemplateError: Error, Sendable, Hashable, CustomStringConvertible {
  case noFile(String)
  /// The file is not what is asked for: a key is missing, or of another shape.
  case words(file: String, reason: String)
  case missingWord(file: String, key: String)
  case unreadable(file: String, reason: String)
  /// A tag names something that no letter of the kind holds.
  case unknownTag(file: String, tag: String)
  /// The letter does not say what the law, or the reader, asks of it.
  case missingTag(file: String, tag: String)

  public var description: String {
    switch self {
    case .noFile(let name): "letters: there is no file \(name)"
    case .words(let file, let reason): "letters: \(file): \(reason)"
    case .missingWord(let file, let key): "letters: \(file): the key \(key) is missing"
    case .unreadable(let file, let reason): "letters: \(file): \(reason)"
    case .unknownTag(let file, let tag): "letters: \(file): the tag \(tag) is not known"
    case .missingTag(let file, let tag): "letters: \(file): the letter must hold the tag \(tag)"
    }
  }
}
