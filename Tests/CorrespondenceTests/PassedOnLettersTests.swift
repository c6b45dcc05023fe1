import Correspondence
import Foundation
import SubjectRequests
import Testing
import TimeLimits

@Suite struct PassedOnLettersTests {
  private static let wish = "Please delete all my personal data under Article 17 GDPR."

  private static func read(_ message: String) throws -> LetterReading {
    try LetterReader().read(Array(message.utf8))
  }

  /// A helpdesk's mail around a letter that is attached as a message.
  private static func attached(_ said: String) -> String {
    """
    Received: from a.example by mx.example with ESMTPS; Mon, 14 Sep 2026 10:00:09 +0000
    From: Helpdesk <desk@processor.example>
    To: privacy@controller.example
    Subject: FYI
    Date: Mon, 14 Sep 2026 10:00:00 +0000
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain; charset=utf-8

    \(said)
    --b
    Content-Type: message/rfc822

    Received: from c.example by mx.processor.example; Mon, 07 Sep 2026 09:00:00 +0000
    From: Real Person <real@example.org>
    To: desk@processor.example
    Subject: My data
    Date: Mon, 07 Sep 2026 08:59:00 +0000
    Content-Type: text/plain; charset=utf-8

    \(wish)

    Real Person
    --b--

    """
  }

  /// A mail with an earlier one below it, as mail programs write it.
  private static func inline(_ said: String, to recipient: String, from: String) -> String {
    """
    Received: from a.example by mx.example with ESMTPS; Mon, 14 Sep 2026 10:00:09 +0000
    From: \(from)
    To: \(recipient)
    Subject: FW: My data
    Date: Mon, 14 Sep 2026 10:00:00 +0000
    Content-Type: text/plain; charset=utf-8

    \(said)

    -----Original Message-----
    From: Real Person <real@example.org>
    Sent: Monday, 7 September 2026 10:00

    \(wish)

    Real Person
    """
  }

  @Test(arguments: ["FYI, from one of your customers.", ""])
  func `An attached letter is read, and its writer is the person`(said: String) throws {
    let reading = try Self.read(Self.attached(said))
    #expect(reading.kind == .request)
    #expect(reading.rights.map(\.right) == [.erasure])
    #expect(reading.sender == Correspondent(address: "real@example.org", name: "Real Person"))
    #expect(reading.passedOn?.by?.address == "desk@processor.example")
    #expect(reading.passedOn?.received?.description == "2026-09-07T09:00:00Z")
    #expect(reading.received?.description == "2026-09-14T10:00:09Z")
    #expect(reading.problems.contains(.passedOn))
  }

  @Test func `A letter below the header lines of an earlier mail is read`() throws {
    let reading = try Self.read(
      Self.inline(
        "FYI, from one of your customers.",
        to: "privacy@controller.example",
        from: "Helpdesk <desk@processor.example>"
      )
    )
    #expect(reading.kind == .request)
    #expect(reading.rights.map(\.right) == [.erasure])
    #expect(reading.sender == Correspondent(address: "real@example.org", name: "Real Person"))
  }

  @Test func `What is answered to is not passed on`() throws {
    let reading = try Self.read(
      Self.inline(
        "Thank you for your letter, we are looking into it and come back to you.",
        to: "Real Person <real@example.org>",
        from: "Helpdesk <desk@processor.example>"
      )
    )
    #expect(reading.kind == .other)
    #expect(reading.passedOn == nil)
    #expect(reading.sender?.address == "desk@processor.example")
  }

  @Test func `Whoever asks for himself is the person`() throws {
    let reading = try Self.read(
      Self.attached("I request access to my personal data under Article 15 GDPR.")
    )
    #expect(reading.rights.map(\.right) == [.access])
    #expect(reading.passedOn == nil)
    #expect(reading.sender?.address == "desk@processor.example")
  }

  private static func form(from: String, header: String = "X-Mailer: forms") -> String {
    """
    From: \(from)
    Reply-To: Real Person <real@example.org>
    To: privacy@controller.example
    Subject: Contact
    Date: Mon, 14 Sep 2026 10:00:00 +0000
    \(header)
    Content-Type: text/plain; charset=utf-8

    \(wish)
    """
  }

  @Test(arguments: [
    ("Website <no-reply@controller.example>", "X-Mailer: forms"),
    ("Shop <shop@controller.example>", "Auto-Submitted: auto-generated"),
  ])
  func `A form writes for the person in Reply-To`(from: String, header: String) throws {
    let reading = try Self.read(Self.form(from: from, header: header))
    #expect(reading.sender == Correspondent(address: "real@example.org", name: "Real Person"))
    #expect(reading.problems.contains(.writtenByForm))
  }

  @Test func `A person may want the answer elsewhere`() throws {
    let reading = try Self.read(Self.form(from: "Jan <jan@example.org>"))
    #expect(reading.sender?.address == "jan@example.org")
    #expect(!reading.problems.contains(.writtenByForm))
  }

  private static func leaning(_ text: String, subject: String) -> String {
    """
    From: Real Person <real@example.org>
    Subject: \(subject)
    Date: Mon, 14 Sep 2026 10:00:00 +0000
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain; charset=utf-8

    \(text)
    --b
    Content-Type: application/pdf; name="request.pdf"
    Content-Disposition: attachment; filename="request.pdf"
    Content-Transfer-Encoding: base64

    UERG
    --b--

    """
  }

  @Test(arguments: ["See attached.", "Dear all, please see the letter that I have attached."])
  func `A text that leaves it to the attachment is unsure, and its subject counts`(
    text: String
  ) throws {
    let silent = try Self.read(Self.leaning(text, subject: "Letter"))
    #expect(silent.kind == .other)
    #expect(silent.certainty == .unsure)
    let named = try Self.read(Self.leaning(text, subject: "Request for access under Art. 15 GDPR"))
    #expect(named.certainty == .unsure)
  }
}
