import Correspondence
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("Outgoing mail") struct OutgoingMailTests {
  private func mail(answering received: String? = nil) throws -> OutgoingMail {
    OutgoingMail(
      sender: try #require(MailAddress("privacy@sample.example")),
      senderName: "Behörde für Prüfung",
      recipient: try #require(MailAddress("anna@example.org")),
      recipientName: "Anna Jansen, geb. Ünal",
      subject: "Votre demande : l’accès à vos données à caractère personnel nous est bien parvenu",
      text: "Bonjour,\n\nœuvre\n.\nFrom here\n",
      html: "<p>Bonjour, œuvre</p>\n",
      messageID: "0f9c.1@sample.example",
      written: try #require(Instant("2026-11-02T09:00:00Z")),
      offset: 3600,
      language: "fr",
      answered: received.map { MailThread(of: Array($0.utf8)) }
    )
  }

  private func text(_ mail: OutgoingMail) throws -> String {
    let bytes = try mail.bytes()
    #expect(bytes == (try mail.bytes()), "the same values give other bytes")
    #expect(bytes.allSatisfy { $0 < 0x80 }, "a line is not 7-bit")
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(
      !lines.contains { $0.contains("\n") || $0.contains("\r") },
      "a line does not end in CR LF"
    )
    #expect(lines.allSatisfy { $0.utf8.count <= 998 })
    return text
  }

  /// What Latin-1 could write is UTF-8 all the same: the HTML says so of itself.
  @Test func isOfOneCharset() throws {
    var mail = try mail()
    mail.text = "Geachte heer José,\n"
    mail.html = "<meta charset=\"utf-8\"/><p>José</p>\n"
    mail.subject = "Réponse"
    let text = try text(mail)
    #expect(!text.lowercased().contains("iso-8859"))
    #expect(text.components(separatedBy: "charset=utf-8").count == 3)
    #expect(text.contains("Jos=C3=A9"))
    #expect(text.contains("=?UTF-8?"))
  }

  /// Our own reader, which takes mail of all kinds, gets back what was put in.
  @Test func isReadBack() throws {
    let mail = try mail()
    _ = try text(mail)
    let reading = try LetterReader().read(try mail.bytes())
    #expect(
      reading.sender
        == Correspondent(address: "privacy@sample.example", name: "Behörde für Prüfung")
    )
    #expect(reading.subject == mail.subject)
    #expect(reading.messageID == mail.messageID)
    #expect(reading.sent == mail.written)
    #expect(reading.body.contains("œuvre"))
    #expect(reading.attachments.isEmpty)
  }

  @Test func isReadByOthers() throws {
    let printed = try Python.run("mail_check.py", on: Data(try mail().bytes()))
    let expected = """
      from Behörde für Prüfung <privacy@sample.example>
      to Anna Jansen, geb. Ünal <anna@example.org>
      subject \(try mail().subject)
      date 2026-11-02T10:00:00+01:00
      id <0f9c.1@sample.example>
      type multipart/alternative fr
      part text/plain utf-8 'Bonjour,\\n\\nœuvre\\n.\\nFrom here\\n'
      part text/html utf-8 '<p>Bonjour, œuvre</p>\\n'

      """
    #expect(printed == expected)
  }

  @Test func standsInTheConversation() throws {
    let received = """
      From: anna@example.org
      Message-ID: <second@example.org>
      In-Reply-To: <first@example.org>
      References: <zeroth@example.org> <first@example.org>

      Text
      """
    let text = try text(try mail(answering: received))
    #expect(text.contains("In-Reply-To: <second@example.org>\r\n"))
    let thread = MailThread(of: try mail(answering: received).bytes())
    #expect(thread.references.contains("second@example.org"))
    #expect(thread.references.contains("zeroth@example.org"))
    #expect(thread.messageID == "0f9c.1@sample.example")
  }

  /// RFC 3834: what the program replies is answered by no other program.
  @Test func saysOfItselfThatAProgramReplied() throws {
    #expect(try !text(mail()).contains("Auto-Submitted"))
    var reply = try mail()
    reply.origin = .automaticReply
    #expect(try text(reply).contains("Auto-Submitted: auto-replied\r\n"))
  }

  /// What a stranger wrote into a name or an identifier begins no field and adds no recipient.
  @Test func hostileNamesAddNothing() throws {
    var mail = try mail(answering: "Message-ID: <a@b\u{0}\r\n Bcc: eve@example.org>\r\n\r\nText")
    mail.recipientName = "Anna\r\nBcc: eve@example.org\r\n\r\nText <eve@example.org>,"
    mail.subject = "Subject\r\nBcc: eve@example.org"
    let head = try #require(text(mail).components(separatedBy: "\r\n\r\n").first)
    let names = head.replacing("\r\n ", with: " ").replacing("\r\n\t", with: " ")
      .components(separatedBy: "\r\n").map { $0.prefix { $0 != ":" }.lowercased() }
    #expect(Set(names).isDisjoint(with: ["bcc", "cc"]))
    #expect(Set(names).count == names.count)
    let printed = try Python.run("mail_check.py", on: Data(try mail.bytes()))
    #expect(printed.split(separator: "\n").filter { $0.hasPrefix("to ") }.count == 1)
  }

  @Test(arguments: [
    "", "anna", "@example.org", "anna@", "a@b@c", "anna@example.org, eve@example.org",
    "anna@example.org\nBcc: eve@example.org", "Anna <anna@example.org>", "-oQ@example.org",
    "anna @example.org", "\"anna\"@example.org", "anna@example.org\u{202E}",
    String(repeating: "a", count: 250) + "@b.c",
  ])
  func whatIsNoPlainAddressIsRefused(_ text: String) {
    #expect(MailAddress(text) == nil)
  }
}
