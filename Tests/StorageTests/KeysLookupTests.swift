import Foundation
import Storage
import Testing

@Suite("Keyed hashes")
struct KeysLookupTests {
  let lookup = ControllerKeys.generate(for: UUID()).lookup

  @Test(arguments: [
    "jane.doe@example.org", " Jane.Doe@Example.ORG ", "<jane.doe@example.org>",
    "< JANE.DOE@EXAMPLE.ORG >\r\n", "ｊａｎｅ．ｄｏｅ＠ｅｘａｍｐｌｅ．ｏｒｇ",
    "\u{FEFF}jane.doe@example.org\u{200B}",
  ])
  func anAddressIsFoundHoweverTyped(address: String) {
    #expect(NormalisedLookup.emailAddress(address) == "jane.doe@example.org")
    #expect(
      lookup.hash(emailAddress: address) == lookup.hash(emailAddress: "jane.doe@example.org")
    )
  }

  @Test(arguments: [
    ("Jane  DOE", "jane doe"), ("\tJane\u{A0}Doe\n", "jane doe"),
    ("STRASSER", "strasser"), ("Straßer", "strasser"), ("STRAẞER", "strasser"),
    ("Mu\u{308}ller", "müller"),
    ("ΠΑΠΑΔΟΠΟΥΛΟΣ", "παπαδοπουλοσ"), ("Παπαδόπουλος", "παπαδόπουλοσ"), ("Oﬃce", "office"),
    ("ŁUKASIEWICZ", "łukasiewicz"), ("Ѝван", "ѝван"),
  ])
  func aNameIsFoldedAndKeepsItsDiacritics(name: String, expected: String) {
    #expect(NormalisedLookup.personalName(name) == expected)
  }

  @Test(arguments: [
    ("Muller", "Müller"), ("Jane Doe", "JaneDoe"), ("Jane Doe", "Jane Dœ"), ("Ana", "Ána"),
  ])
  func differentNamesStayDifferent(one: String, other: String) {
    #expect(lookup.hash(personalName: one) != lookup.hash(personalName: other))
  }

  @Test func normalisingTwiceChangesNothing() throws {
    for value in UInt32(0)..<0x1_1000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)B c\(scalar)"
      let name = NormalisedLookup.personalName(text)
      try #require(NormalisedLookup.personalName(name) == name, "U+\(String(value, radix: 16))")
      let address = NormalisedLookup.emailAddress(text)
      try #require(
        NormalisedLookup.emailAddress(address) == address,
        "U+\(String(value, radix: 16))"
      )
    }
  }

  @Test(arguments: ["", "  ", "\u{200B}", "\u{A0}\n"])
  func nothingHasNoHash(text: String) {
    #expect(lookup.hash(emailAddress: text) == nil)
    #expect(lookup.hash(emailAddress: "<\(text)>") == nil)
    #expect(lookup.hash(personalName: text) == nil)
    #expect(lookup.hash(identifier: text, kind: "customer") == nil)
  }

  @Test func anIdentifierKeepsItsCaseAndKind() {
    let hash = lookup.hash(identifier: "ab-12", kind: "customer")
    #expect(lookup.hash(identifier: " ab-12 ", kind: "customer") == hash)
    #expect(lookup.hash(identifier: "AB-12", kind: "customer") != hash)
    #expect(lookup.hash(identifier: "ab-12", kind: "contract") != hash)
    #expect(lookup.hash(identifier: "rab-12", kind: "custome") != hash)
  }

  @Test func aMessageIsKnownByEveryByte() {
    let message = (0..<200).map { _ in UInt8.random(in: 0...255) }
    let hash = lookup.hash(message: message)
    #expect(lookup.hash(message: message) == hash)
    for index in message.indices {
      var other = message
      other[index] ^= 1
      #expect(lookup.hash(message: other) != hash)
    }
  }

  @Test func aRowIsKnownByItsFieldsAndTheirBounds() {
    #expect(lookup.hash(row: ["ab", "c"]) == lookup.hash(row: ["ab", "c"]))
    #expect(lookup.hash(row: ["ab", "c"]) != lookup.hash(row: ["a", "bc"]))
    #expect(lookup.hash(row: ["ab", "c"]) != lookup.hash(row: ["ab", "c", ""]))
    #expect(lookup.hash(row: ["ab"]) != lookup.hash(row: ["Ab"]))
  }

  @Test func kindsOfValueNeverMeet() {
    let text = "jane"
    let hashes = [
      lookup.hash(emailAddress: text), lookup.hash(personalName: text),
      lookup.hash(identifier: text, kind: ""), lookup.hash(message: Array(text.utf8)),
      lookup.hash(row: [text]), lookup.hash(row: ["", text]),
    ]
    #expect(Set(hashes).count == hashes.count)
  }

  @Test func controllersShareNoHash() {
    let other = ControllerKeys.generate(for: UUID()).lookup
    #expect(lookup.hash(personalName: "Jane") != other.hash(personalName: "Jane"))
  }

  @Test func aStoredHashComesBack() throws {
    let hash = try #require(lookup.hash(personalName: "Jane"))
    #expect(LookupHash(bytes: hash.bytes) == hash)
    #expect(LookupHash(bytes: Array(hash.bytes.dropLast())) == nil)
  }
}
