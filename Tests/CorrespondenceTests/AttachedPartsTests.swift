import Correspondence
import Foundation
import Testing

/// Letters without a part of them.
@Suite("Attached parts") struct AttachedPartsTests {
  private static let passport = "UEFTU1BPUlQgQ0FOQVJZ"  // PASSPORT CANARY

  private static func part(_ name: String, _ content: String) -> String {
    """
    --b
    Content-Type: image/png; name="\(name)"
    Content-Disposition: attachment; filename="\(name)"
    Content-Transfer-Encoding: base64

    \(content)

    """
  }

  private static let letter = """
    From: Jan Jansen <jan@example.org>
    Subject: My passport
    Message-ID: <1@example.org>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    Here it is, for Article 15 GDPR: naïve.
    \(part("jansen.png", passport))\(part("house.png", "SE9VU0U="))\(part("copy.png", passport))--b--

    """

  @Test func aPartIsTakenOutWithItsCopies() throws {
    let bytes = Array(Self.letter.utf8)
    let parts = AttachedParts(of: bytes)
    #expect(parts.attachments.map(\.name) == ["jansen.png", "house.png", "copy.png"])
    let rest = try #require(parts.message(without: parts.attachments[0], note: "taken out"))
    let text = String(decoding: rest, as: UTF8.self)
    #expect(!text.contains("UEFTU1") && !text.contains("jansen.png"))
    #expect(text.contains("taken out") && text.contains("SE9VU0U="))
    let left = AttachedParts(of: rest)
    #expect(left.attachments.map(\.name) == ["house.png"])
    let reading = try LetterReader().read(rest)
    #expect(text.contains("for Article 15 GDPR: naïve."))
    #expect(reading.sender?.address == "jan@example.org")
    #expect(reading.subject == "My passport")
  }

  @Test func aPartWithinAForwardedLetterIsTakenOutToo() throws {
    let outer = """
      From: a@example.org
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=o

      --o
      Content-Type: text/plain

      See below.
      --o
      Content-Type: message/rfc822

      \(Self.letter)
      --o
      Content-Type: image/png
      Content-Transfer-Encoding: base64
      Content-Disposition: attachment

      \(Self.passport)
      --o--

      """
    let parts = AttachedParts(of: Array(outer.utf8))
    let passport = try #require(parts.attachments.last)
    let rest = try #require(parts.message(without: passport, note: "taken out"))
    #expect(!String(decoding: rest, as: UTF8.self).contains("UEFTU1"))
  }

  @Test func aLetterThatIsNothingElseKeepsItsHeader() throws {
    let letter = """
      From: jan@example.org
      Subject: scan
      Content-Type: application/pdf; name=scan.pdf
      Content-Transfer-Encoding: base64

      \(Self.passport)

      """
    let parts = AttachedParts(of: Array(letter.utf8))
    let rest = try #require(parts.message(without: parts.attachments[0], note: "taken out"))
    let text = String(decoding: rest, as: UTF8.self)
    #expect(text.contains("Subject: scan") && text.contains("taken out"))
    #expect(!text.contains("UEFTU1"))
  }
}
