import Foundation
import Glibc
import Storage
import Testing

/// No description, dump or error of anything shows a key or a plaintext.
@Suite("Canaries")
struct KeysCanaryTests: ~Copyable {
  let path = FileManager.default.temporaryDirectory.path + "/habeas-canary-\(UUID()).key"
  let ring = KeyRing(current: .generate())
  /// The secret as the key file writes it.
  let secret: String

  init() throws {
    let file = KeyFile(path: path)
    try file.create(ring)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    secret = String(try #require(text.split(whereSeparator: \.isWhitespace).last))
  }

  deinit { unlink(path) }

  /// Every way in which a value is commonly printed.
  private func printed<Value>(_ value: Value) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return "\(value) \(String(reflecting: value)) \(dumped)"
  }

  private func expectNoKey(in text: String, _ location: SourceLocation = #_sourceLocation) throws {
    let bytes = try #require(Data(base64Encoded: secret))
    let forms = [
      String(secret.dropFirst(8).prefix(16)),
      bytes.prefix(8).map { String($0, radix: 16) }.joined(),
      bytes.prefix(4).map(String.init).joined(separator: ", "),
    ]
    for form in forms {
      #expect(!text.contains(form), sourceLocation: location)
    }
  }

  @Test func keysPrintNothingOfThemselves() throws {
    let text = printed(ring) + printed(ring.current) + printed(KeyFile.Opening.found(ring))
    #expect(text.contains(ring.current.identifier.description))
    try expectNoKey(in: text)

    let keys = ControllerKeys.generate(for: UUID())
    #expect(printed(keys).contains("(redacted)"))
    #expect(printed(keys.lookup).contains("(redacted)"))
    #expect(printed(DataKey.generate()).contains("(redacted)"))
  }

  @Test func errorsOfTheKeyFileHoldNoKey() throws {
    let lines = [
      secret, "habeas-root-key-1 \(secret)", "habeas-root-key-1 \(secret) 0123456789abcdef",
      "habeas-root-key-1 0123456789abcdef \(secret)",
      "habeas-root-key-1 0123456789abcdef \(secret)A",
      "habeas-root-key-1 \(ring.current.identifier) A\(secret.dropFirst())B",
    ]
    for line in lines {
      try Data(line.utf8).write(to: URL(fileURLWithPath: path))
      chmod(path, 0o600)
      let error = #expect(throws: KeyFileError.self) { try KeyFile(path: path).read() }
      let text = printed(try #require(error))
      #expect(text.contains(path))
      try expectNoKey(in: text)
    }
  }

  @Test func errorsOfSealingHoldNoPlaintext() throws {
    let canary = "Canary-Jansen"
    let place = SealingContext(controller: UUID(), table: "t", row: UUID(), column: "c")
    let key = DataKey.generate()
    let sealed = try key.seal(Array(canary.utf8) + [0xFF], in: place)
    #expect(!printed(sealed).contains(canary))
    let attempts: [() throws -> Void] = [
      { _ = try key.openText(sealed, in: place) },
      { _ = try DataKey.generate().open(sealed, in: place) },
      { _ = try key.open(Sealed(bytes: Array(canary.utf8)), in: place) },
      { _ = try key.open(Sealed(bytes: Array((canary + canary + canary).utf8)), in: place) },
    ]
    for attempt in attempts {
      let error = #expect(throws: SealingError.self) { try attempt() }
      let text = printed(try #require(error))
      #expect(text.contains("t.c of row \(place.row)"))
      #expect(!text.contains("Canary"))
      #expect(!text.contains(Array(canary.utf8).prefix(4).map(String.init).joined(separator: ", ")))
    }
  }
}
