import Correspondence
import Foundation
import Testing

/// Letters in UTF-16 and UTF-32, whose bytes may all be those of ASCII.
@Suite struct WideTextTests {
  static let wishes = [
    "Please delete my account and all my data.\r\n",
    "Bitte löschen Sie mein Konto und alle meine Daten. Grüße\r\n",
    "Διαγράψτε όλα τα προσωπικά μου δεδομένα, παρακαλώ.\r\n",
    "Моля, изтрийте всичките ми лични данни.\r\n",
  ]

  static let forms: [(name: String, encoding: String.Encoding, mark: [UInt8])] = [
    ("utf-16le", .utf16LittleEndian, []), ("utf-16be", .utf16BigEndian, []),
    ("UTF-16", .utf16LittleEndian, [0xFF, 0xFE]), ("UTF-16", .utf16BigEndian, [0xFE, 0xFF]),
    ("utf-16", .utf16BigEndian, []), ("utf-16", .utf16LittleEndian, []),
    ("utf-16le", .utf16LittleEndian, [0xFF, 0xFE]),
    ("utf-32le", .utf32LittleEndian, []), ("utf-32be", .utf32BigEndian, []),
    ("utf-32", .utf32LittleEndian, [0xFF, 0xFE, 0, 0]),
  ]

  @Test(arguments: forms.indices)
  func aLetterInWideTextIsRead(_ index: Int) throws {
    let form = Self.forms[index]
    for wish in Self.wishes {
      let bytes = form.mark + (try #require(wish.data(using: form.encoding)))
      let reading = try Fixtures.read(letter(bytes, charset: form.name))
      #expect(reading.rights.map(\.article) == ["17"], "\(form.name)")
      #expect(reading.body.hasPrefix(wish.prefix(10)))
      #expect(!reading.problems.contains(.wrongCharset))
    }
  }

  @Test(arguments: ["us-ascii", "utf-8", "windows-1252"])
  func wideTextUnderAnotherNameIsReadAndTold(_ name: String) throws {
    let bytes = try #require(Self.wishes[0].data(using: .utf16LittleEndian))
    let reading = try Fixtures.read(letter([UInt8](bytes), charset: name))
    #expect(reading.rights.map(\.article) == ["17"])
    #expect(reading.problems.contains(.wrongCharset))
  }

  @Test(arguments: ["utf-16", "utf-16le", "utf-32"])
  func narrowTextUnderAWideNameIsReadAndTold(_ name: String) throws {
    for wish in Self.wishes {
      let reading = try Fixtures.read(letter(Array(wish.utf8), charset: name))
      #expect(reading.rights.map(\.article) == ["17"])
      #expect(reading.problems.contains(.wrongCharset))
    }
  }

  @Test func anUnknownNameIsTold() throws {
    let reading = try Fixtures.read(letter(Array(Self.wishes[0].utf8), charset: "x-klingon-99"))
    #expect(reading.rights.map(\.article) == ["17"])
    #expect(reading.problems.contains(.unknownCharset))
  }

  @Test func zerosInALetterAreToldAndLeftOut() throws {
    let wish = Self.wishes[0].replacing("delete", with: "del\0ete")
    let reading = try Fixtures.read(letter(Array(wish.utf8), charset: "utf-8"))
    #expect(reading.rights.map(\.article) == ["17"])
    #expect(reading.problems.contains(.nulBytes))
  }

  private func letter(_ bytes: [UInt8], charset: String) -> [UInt8] {
    message(
      "Received: from a.example by mx.example with ESMTPS; Mon, 02 Mar 2026 10:00:09 +0000",
      "From: A Person <person@example.org>",
      "Date: Mon, 02 Mar 2026 10:00:00 +0000",
      "Message-ID: <1@example.org>",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=\(charset)",
      "Content-Transfer-Encoding: base64",
      "",
      Data(bytes).base64EncodedString(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
      ]),
      ""
    )
  }
}
