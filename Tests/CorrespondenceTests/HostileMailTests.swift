import Correspondence
import Testing

/// Mail that is mutated at random from a fixed seed never stops the reader.
@Suite struct HostileMailTests {
  /// SplitMix64.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let fragments = [
    "\0", "\r\n\r\n", "--", "=?utf-8?b?", "Content-Type: multipart/mixed; boundary=x\r\n",
    "Content-Type: message/rfc822\r\n\r\n", "<div><table><blockquote>", "</p>", "&#xFFFFFFFF;",
    "<!--", "<![CDATA[", "charset=utf-7", "base64", "\u{202E}", "{", "*", "§ 17 Art. 99999",
  ].map { Array($0.utf8) }

  static func mutated(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...12, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(place..<min(place + 40, bytes.count))
      case 2: bytes.insert(contentsOf: fragments.randomElement(using: &random) ?? [], at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<min(place + 200, bytes.count)], at: 0)
      default: bytes.removeLast(bytes.count - place)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<8)
  func mutatedLettersAreRead(_ seed: UInt64) throws {
    var random = Seeded(state: seed)
    for (index, expected) in RealLettersTests.table.enumerated() where index % 8 == Int(seed) {
      let bytes = try Fixtures.bytes("letters/\(expected.file)")
      for _ in 0..<8 {
        let reading = try Fixtures.read(Self.mutated(bytes, &random))
        #expect(reading.rights.isEmpty == (reading.kind != .request))
      }
    }
  }

  @Test func mutatedPagesAreRead() throws {
    var random = Seeded(state: 42)
    let page = "<html><body><p>Please <b>delete</b> my account</p><ul><li>a</li></ul></body></html>"
    let bytes = message("From: a@example.org", "Content-Type: text/html; charset=utf-8", "", page)
    for _ in 0..<100 {
      let reading = try Fixtures.read(Self.mutated(bytes, &random))
      #expect(reading.rights.isEmpty == (reading.kind != .request))
    }
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: ["please my data ", "please delete my data ", "a ", "Art. 17 ", "i request access "]
  )
  func aTextThatRepeatsItselfIsReadInReasonableTime(_ words: String) throws {
    let text = String(repeating: words, count: 20_000 / words.utf8.count)
    let reading = try Fixtures.read(WrittenLetter.message(text))
    #expect(reading.body.utf8.count > 19_000)
  }

  @Test func aPageNestedWithoutEndIsRead() throws {
    let page = String(repeating: "<div><span>", count: 50_000) + "Please delete my account"
    let reading = try Fixtures.read(
      message("From: a@example.org", "Content-Type: text/html", "", page)
    )
    #expect(reading.kind == .request)
  }

  @Test func blankLinesCostNoMoreThanOthers() throws {
    let blank = String(repeating: "\n", count: 200_000)
    let reading = try Fixtures.read(
      WrittenLetter.message(
        "\(blank)Under Article 15 GDPR I request access to my personal data.\(blank)"
      )
    )
    #expect(reading.sender?.address == "person@example.org")
  }
}
