import Foundation

/// The text of a key file: comments, and a line for each key with the current one first.
enum KeyFileText {
  static let keyword = "habeas-root-key-1"
  static let lineForm = "\(keyword) IDENTIFIER BASE64"

  static func encode(_ ring: KeyRing) -> [UInt8] {
    var text = """
      # Root key of Habeas: all personal data in the database is encrypted under it.
      # Back this file up apart from the database. Without it the data is lost for good;
      # with it, whoever holds a copy of the database can read everything.

      """
    text += line(of: ring.current)
    if !ring.older.isEmpty {
      text += "# Older keys, needed until every controller's keys are wrapped under the first.\n"
    }
    for key in ring.older { text += line(of: key) }
    return Array(text.utf8)
  }

  /// Reads the keys of a file; the path serves the errors only.
  static func decode(_ bytes: [UInt8], path: String) throws(KeyFileError) -> KeyRing {
    var keys: [RootKey] = []
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do throws(KeyFileFlaw) {
        guard let key = try key(on: line) else { continue }
        guard !keys.contains(key) else { throw KeyFileFlaw.repeatedKey(key.identifier) }
        keys.append(key)
      } catch {
        throw .malformed(path: path, line: index + 1, error)
      }
    }
    guard let current = keys.first else { throw .empty(path: path) }
    return KeyRing(current: current, older: Array(keys.dropFirst()))
  }

  private static func line(of key: RootKey) -> String {
    "\(keyword) \(key.identifier) \(Data(key.secret.bytes).base64EncodedString())\n"
  }

  /// The key on a line, or nil on a comment or blank line.
  private static func key(on line: ArraySlice<UInt8>) throws(KeyFileFlaw) -> RootKey? {
    guard let text = String(validating: line, as: UTF8.self) else { throw .notUTF8 }
    let fields = text.split(whereSeparator: \.isWhitespace)
    guard let first = fields.first, !first.hasPrefix("#") else { return nil }
    guard first == keyword, fields.count == 3 else { throw .notAKeyLine }
    guard let identifier = RootKeyIdentifier(String(fields[1])) else {
      throw .malformedIdentifier
    }
    guard let bytes = Data(base64Encoded: String(fields[2])), let secret = SecretKey(bytes: bytes)
    else { throw .malformedKey }
    let key = RootKey(secret: secret)
    guard key.identifier == identifier else { throw .identifierOfAnotherKey(expected: identifier) }
    return key
  }
}
