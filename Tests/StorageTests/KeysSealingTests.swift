import Foundation
import Storage
import Testing

@Suite("Sealed values")
struct KeysSealingTests {
  let key = DataKey.generate()
  let place = SealingContext(controller: UUID(), table: "requests", row: UUID(), column: "name")

  @Test(arguments: [0, 1, 15, 16, 17, 255, 4096, 100_000])
  func bytesComeBack(count: Int) throws {
    let value = (0..<count).map { _ in UInt8.random(in: 0...255) }
    let sealed = try key.seal(value, in: place)
    #expect(sealed.bytes.count == count + 29)
    #expect(try key.open(sealed, in: place) == value)
  }

  @Test(arguments: ["", "Zoë Müller-Łukasiewicz", "Ελένη", "line\nline\0end", "👩‍⚖️"])
  func textComesBack(text: String) throws {
    #expect(try key.openText(try key.seal(text, in: place), in: place) == text)
  }

  @Test func theSameValueNeverLooksTheSame() throws {
    let sealed = try (0..<100).map { _ in try key.seal("Jansen", in: place) }
    #expect(Set(sealed).count == 100)
  }

  @Test func everyFlippedByteIsRefused() throws {
    let sealed = try key.seal("Jansen", in: place)
    for index in sealed.bytes.indices {
      var bytes = sealed.bytes
      bytes[index] ^= 1
      let expected: SealingError.Reason = index == 0 ? .unknownVersion(0) : .notAuthentic
      #expect(throws: SealingError(item: .value(place), reason: expected)) {
        try key.open(Sealed(bytes: bytes), in: place)
      }
    }
  }

  @Test func everyShorterOrLongerFormIsRefused() throws {
    let bytes = try key.seal("Jansen", in: place).bytes
    for count in bytes.indices {
      let expected: SealingError.Reason = count < 29 ? .truncated(byteCount: count) : .notAuthentic
      #expect(throws: SealingError(item: .value(place), reason: expected)) {
        try key.open(Sealed(bytes: Array(bytes.prefix(count))), in: place)
      }
    }
    #expect(throws: SealingError(item: .value(place), reason: .notAuthentic)) {
      try key.open(Sealed(bytes: bytes + [0]), in: place)
    }
  }

  @Test func anotherPlaceIsRefused() throws {
    let sealed = try key.seal("Jansen", in: place)
    let others = [
      SealingContext(controller: UUID(), table: place.table, row: place.row, column: "name"),
      SealingContext(
        controller: place.controller,
        table: "letters",
        row: place.row,
        column: "name"
      ),
      SealingContext(
        controller: place.controller,
        table: place.table,
        row: UUID(),
        column: "name"
      ),
      SealingContext(
        controller: place.controller,
        table: place.table,
        row: place.row,
        column: "email"
      ),
      // The fields keep their bounds: the same letters shared out otherwise are another place.
      SealingContext(
        controller: place.controller,
        table: "requestsn",
        row: place.row,
        column: "ame"
      ),
    ]
    for other in others {
      #expect(throws: SealingError(item: .value(other), reason: .notAuthentic)) {
        try key.open(sealed, in: other)
      }
    }
  }

  @Test func anotherKeyIsRefused() throws {
    let sealed = try key.seal("Jansen", in: place)
    #expect(throws: SealingError(item: .value(place), reason: .notAuthentic)) {
      try DataKey.generate().open(sealed, in: place)
    }
  }

  @Test func bytesThatAreNoTextAreRefusedAsText() throws {
    let sealed = try key.seal([0xC3, 0x28], in: place)
    #expect(throws: SealingError(item: .value(place), reason: .unexpectedContent)) {
      try key.openText(sealed, in: place)
    }
  }
}
