/// Why a key file could not be read or written; it names the path and what would be right.
public enum KeyFileError: Error, Sendable, Equatable {
  case missing(path: String)
  case alreadyExists(path: String)
  case notARegularFile(path: String)
  /// Others than the owner have rights on it; the mode is that of `chmod`.
  case readableByOthers(path: String, mode: UInt32)
  /// It holds no key at all.
  case empty(path: String)
  case malformed(path: String, line: Int, KeyFileFlaw)
  /// The system refused; the reason is its own.
  case cannotRead(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  /// Neither `HABEAS_KEY_FILE` nor an embedded cluster says where the key is.
  case noPlace
}

/// What is wrong with a line of a key file.
public enum KeyFileFlaw: Error, Sendable, Equatable {
  case notUTF8
  case notAKeyLine
  case malformedIdentifier
  case malformedKey
  /// The key is not the one that the identifier names: one of them was altered.
  case identifierOfAnotherKey(expected: RootKeyIdentifier)
  case repeatedKey(RootKeyIdentifier)
}

extension KeyFileError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no key file; it is made with the first controller, and where there was one, "
        + "restore it from its backup, or name it in HABEAS_KEY_FILE"
    case .alreadyExists(let path):
      "\(path): already exists, and a key file is never overwritten; choose another path"
    case .notARegularFile(let path):
      "\(path): is not a regular file; name the key file itself"
    case .readableByOthers(let path, let mode):
      "\(path): mode is 0\(String(mode, radix: 8)), so that others than its owner have access; "
        + "run: chmod 600 '\(path)'"
    case .empty(let path):
      "\(path): holds no key; expected a line \(KeyFileText.lineForm)"
    case .malformed(let path, let line, let flaw):
      "\(path): line \(line): \(flaw)"
    case .cannotRead(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written: \(reason)"
    case .noPlace:
      "no key file: set HABEAS_KEY_FILE to the path of the key file of this database"
    }
  }
}

extension KeyFileFlaw: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notUTF8:
      "is not UTF-8 text"
    case .notAKeyLine:
      "expected a comment, or \(KeyFileText.lineForm)"
    case .malformedIdentifier:
      "the identifier must be 16 hexadecimal digits in lower case"
    case .malformedKey:
      "the key must be 32 bytes in base64, which are 44 characters"
    case .identifierOfAnotherKey(let expected):
      "the key is not the one that the identifier \(expected) names; "
        + "restore the line from the backup"
    case .repeatedKey(let identifier):
      "the key \(identifier) is in the file already; each key has one line"
    }
  }
}
