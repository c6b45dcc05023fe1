import Correspondence
import Testing
import TimeLimits

/// Broken mail is read as far as it goes, with an account of what was not.
@Suite struct BrokenMailTests {
  static let wish = "Please delete my account."

  @Test func anEmptyFileIsSaidToBeEmpty() throws {
    let reading = try Fixtures.read([])
    #expect(reading.kind == .other)
    #expect(reading.certainty == .unsure)
    #expect(reading.problems == [.empty])
  }

  @Test func textWithoutHeadersIsTheBody() throws {
    let reading = try Fixtures.read(Array("Hello\nplease delete my account".utf8))
    #expect(reading.rights.map(\.article) == ["17"])
    #expect(reading.problems.contains(.noHeaders))
    #expect(reading.problems.contains(.missing(.from)))
  }

  @Test(arguments: ["yesterday", "Mon, 99 Foo 2026 10:00", "", "Fri, 01 Jan 1904 00:00:00 +0000"])
  func aDateThatIsNoneIsLeftOut(_ date: String) throws {
    let reading = try Fixtures.read(
      message("From: a@example.org", "Date: \(date)", "", Self.wish)
    )
    #expect(reading.sent == nil)
    #expect(
      reading.problems.contains(.unreadable(.date)) || reading.problems.contains(.missing(.date))
    )
    #expect(reading.kind == .request)
  }

  @Test(arguments: [
    ("Fri, 06 Mar 2026 23:31:00 +0200", "2026-03-06T21:31:00Z"),
    ("6 Mar 2026 23:31 GMT", "2026-03-06T23:31:00Z"),
    ("Fri, 6 Mar 26 23:31:00 EST", "2026-03-07T04:31:00Z"),
  ])
  func datesOfOldFormsAreRead(_ date: String, _ instant: String) throws {
    let reading = try Fixtures.read(message("From: a@b.example", "Date: \(date)", "", Self.wish))
    #expect(reading.sent == Instant(iso8601: instant))
  }

  @Test func aTruncatedMultipartIsReadToItsEnd() throws {
    let whole = message(
      "From: a@example.org",
      "MIME-Version: 1.0",
      "Content-Type: multipart/mixed; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      Self.wish,
      "--b",
      "Content-Type: application/pdf",
      "Content-Transfer-Encoding: base64",
      "",
      "JVBERi0xLjQK"
    )
    let reading = try Fixtures.read(whole)
    #expect(reading.rights.map(\.article) == ["17"])
    #expect(reading.attachments.map(\.mediaType) == ["application/pdf"])
    for end in stride(from: 0, to: whole.count, by: 7) {
      _ = try Fixtures.read(Array(whole[..<end]))
    }
  }

  @Test func nulBytesDoNotEndALetter() throws {
    var bytes = message("From: a@example.org", "Content-Type: text/html", "", "<p>Hello\0</p>")
    bytes += Array("<p>Please\0 delete my account.</p>\0".utf8)
    let reading = try Fixtures.read(bytes)
    #expect(reading.kind == .request)
    #expect(reading.problems.contains(.nulBytes))
  }

  @Test(arguments: ["iso-8859-1", "us-ascii", "no-such-charset", "utf-16", "gb2312", "", "\u{FF}"])
  func aWrongCharacterSetDoesNotHideTheLetter(_ name: String) throws {
    let bytes = WrittenLetter.message("x").dropLast()
    let head = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("Content-Type") ? "Content-Type: text/plain; charset=\"\(name)\"" : $0 }
      .joined(separator: "\n")
    let reading = try Fixtures.read(
      Array((head + "Bitte löschen Sie alle meine Daten. Grüße aus Köln").utf8)
    )
    #expect(reading.rights.map(\.article) == ["17"])
  }

  @Test func latinBytesUnderTheNameOfUTF8AreRead() throws {
    var bytes = message("From: a@example.org", "Content-Type: text/plain; charset=utf-8", "", "")
    bytes += Array("Bitte l".utf8) + [0xF6] + Array("schen Sie meine Daten, Gr".utf8)
    bytes += [0xFC, 0xDF] + Array("e.".utf8)
    let reading = try Fixtures.read(bytes)
    #expect(reading.rights.map(\.article) == ["17"])
    #expect(reading.body.contains("löschen"))
    #expect(reading.problems.contains(.wrongCharset))
  }

  @Test func partsNestedTooDeepAreLeftOut() throws {
    var bytes = Array("From: a@example.org\r\nMIME-Version: 1.0\r\n".utf8)
    for level in 0..<200 {
      bytes += message(
        "Content-Type: multipart/mixed; boundary=b\(level)",
        "",
        "--b\(level)",
        ""
      )
    }
    bytes += message("Content-Type: text/plain", "", Self.wish)
    let reading = try Fixtures.read(bytes)
    #expect(reading.problems.contains { if case .nestedTooDeep = $0 { true } else { false } })
  }

  @Test func base64JunkIsReadAsFarAsItGoes() throws {
    let reading = try Fixtures.read(
      message(
        "From: a@example.org",
        "Content-Type: text/plain",
        "Content-Transfer-Encoding: base64",
        "",
        "UGxlYXNlIGRlbGV0ZSBteSBhY2NvdW50Lg==",
        "!!!§§§%%%====",
        "@@@"
      )
    )
    #expect(reading.kind == .request)
  }

  @Test func fiftyMegabytesAreCut() throws {
    var bytes = message("From: a@example.org", "Content-Type: text/plain", "", Self.wish, "")
    bytes.append(contentsOf: repeatElement(0x78, count: 50_000_000))
    let reading = try Fixtures.read(bytes)
    #expect(reading.kind == .request)
    #expect(reading.problems.contains { if case .textCut = $0 { true } else { false } })
    #expect(reading.body.utf8.count < 2_000_000)
  }

  @Test func problemsHoldNothingOfTheLetter() throws {
    let reading = try Fixtures.read(
      message(
        "From: Secretname <secret",
        "Date: Secretdate",
        "Content-Type: text/plain; charset=secretset",
        "",
        "Secréttext"
      )
    )
    #expect(!reading.problems.isEmpty)
    for problem in reading.problems {
      #expect(!problem.description.lowercased().contains("secret"))
    }
  }
}
