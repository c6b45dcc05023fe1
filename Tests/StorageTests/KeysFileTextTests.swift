import Foundation
import Glibc
import Storage
import Testing

@Suite("The text of a key file")
struct KeysFileTextTests: ~Copyable {
  /// The key of thirty-two bytes 0, 1, 2, … 31.
  static let identifier = "0dc6bd9ee63566f4"
  static let key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

  let file: KeyFile

  init() {
    file = KeyFile(path: FileManager.default.temporaryDirectory.path + "/\(UUID()).key")
  }

  deinit { unlink(file.path) }

  private func read(_ text: [UInt8]) throws -> KeyRing {
    try Data(text).write(to: URL(fileURLWithPath: file.path))
    chmod(file.path, 0o600)
    return try file.read()
  }

  private func flaw(_ text: [UInt8]) throws -> (line: Int, KeyFileFlaw)? {
    do {
      _ = try read(text)
      return nil
    } catch KeyFileError.malformed(_, let line, let flaw) {
      return (line, flaw)
    }
  }

  @Test(arguments: [
    "habeas-root-key-1 \(identifier) \(key)\n",
    "habeas-root-key-1 \(identifier) \(key)",
    "# comment\r\n\r\n  habeas-root-key-1\t\(identifier)  \(key)\r\n# Ende: ü\r\n",
  ])
  func aKnownKeyHasItsKnownIdentifier(text: String) throws {
    #expect(try read(Array(text.utf8)).identifiers.map(\.description) == [Self.identifier])
  }

  @Test func theFirstKeyIsTheCurrentOne() throws {
    let ring = KeyRing(current: .generate()).rotated(to: .generate()).rotated(to: .generate())
    try file.create(ring)
    #expect(try file.read() == ring)
    #expect(try file.read().older.count == 2)
  }

  @Test(arguments: [
    ("habeas-root-key-2 \(identifier) \(key)", KeyFileFlaw.notAKeyLine),
    ("\(identifier) \(key)", .notAKeyLine),
    ("habeas-root-key-1 \(identifier)", .notAKeyLine),
    ("habeas-root-key-1 \(identifier) \(key) more", .notAKeyLine),
    ("habeas-root-key-1 0123 \(key)", .malformedIdentifier),
    ("habeas-root-key-1 \(identifier.uppercased()) \(key)", .malformedIdentifier),
    ("habeas-root-key-1 \(identifier) AAEC", .malformedKey),
    ("habeas-root-key-1 \(identifier) \(key.dropLast())", .malformedKey),
    ("habeas-root-key-1 \(identifier) !\(key.dropFirst())", .malformedKey),
  ])
  func aMalformedLineIsNamed(text: String, expected: KeyFileFlaw) throws {
    let found = try #require(try flaw(Array("# comment\n\(text)\n".utf8)))
    #expect(found.line == 2)
    #expect(found.1 == expected)
  }

  @Test func aKeyThatIsNotTheOneNamedIsRefused() throws {
    let expected = try #require(RootKeyIdentifier(Self.identifier))
    let altered = "B" + Self.key.dropFirst()
    let found = try #require(
      try flaw(Array("habeas-root-key-1 \(Self.identifier) \(altered)".utf8))
    )
    #expect(found.1 == .identifierOfAnotherKey(expected: expected))
  }

  @Test func aRepeatedKeyIsRefused() throws {
    let line = "habeas-root-key-1 \(Self.identifier) \(Self.key)\n"
    let found = try #require(try flaw(Array((line + line).utf8)))
    #expect(found.line == 2)
    #expect(found.1 == .repeatedKey(try #require(RootKeyIdentifier(Self.identifier))))
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    let found = try #require(try flaw([0x23, 0x20, 0x0A, 0xFF, 0xFE, 0x00]))
    #expect(found.line == 2)
    #expect(found.1 == .notUTF8)
  }
}
