import Correspondence
import Testing
import TimeLimits

/// The forms that sound mail takes.
@Suite struct MailFormTests {
  @Test func headersAreDecoded() throws {
    let reading = try Fixtures.read(
      message(
        "From: =?utf-8?b?SMOpbMOobmU=?= =?utf-8?q?_Lef=C3=A8vre?= <h@example.org>",
        "Subject: =?iso-8859-1?q?L=F6schung?=",
        "Message-ID: <id-1@example.org>",
        "In-Reply-To: <id-0@example.org>",
        "",
        "Guten Tag"
      )
    )
    #expect(reading.sender == Correspondent(address: "h@example.org", name: "Hélène Lefèvre"))
    #expect(reading.subject == "Löschung")
    #expect(reading.messageID == "id-1@example.org")
    #expect(reading.inReplyTo == ["id-0@example.org"])
  }

  @Test func attachmentsKeepNameTypeAndBytes() throws {
    let reading = try Fixtures.read(
      message(
        "From: a@example.org",
        "MIME-Version: 1.0",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "Please delete my account.",
        "--b",
        "Content-Type: application/pdf",
        "Content-Transfer-Encoding: base64",
        "Content-Disposition: attachment; filename*=utf-8''..%2FAusweis%20J%C3%BCrgen.pdf",
        "",
        "JVBERi0=",
        "--b--"
      )
    )
    let file = try #require(reading.attachments.first)
    #expect(file.name == "Ausweis Jürgen.pdf")
    #expect(file.mediaType == "application/pdf")
    #expect(file.bytes == Array("%PDF-".utf8))
    #expect(file.size == 5)
  }

  @Test func theNewestTrustedHostTellsTheArrival() throws {
    let bytes = message(
      "Received: from x by inner.example with LMTP; Mon, 02 Mar 2026 10:00:03 +0000",
      "Received: from y (by forged.example) by MX.example with ESMTP; "
        + "Mon, 02 Mar 2026 10:00:02 +0000",
      "Received: from z by forged.example; Mon, 02 Mar 2020 10:00:00 +0000",
      "From: a@b.example",
      "",
      "Hello"
    )
    func arrival(_ hosts: TrustedHosts) throws -> LetterReading {
      try LetterReader(trustedHosts: hosts).read(bytes)
    }
    #expect(try arrival(.topmost).received == Instant(iso8601: "2026-03-02T10:00:03Z"))
    #expect(
      try arrival(.named(["mx.example"])).received == Instant(iso8601: "2026-03-02T10:00:02Z")
    )
    let strange = try arrival(.named(["other.example"]))
    #expect(strange.received == nil)
    #expect(strange.problems.contains(.noTrustedHost))
  }

  @Test func htmlComesOutInLines() throws {
    let reading = try Fixtures.read(
      message(
        "From: a@example.org",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<html><head><title>no</title><style>p{}</style></head><body><p>Caf&eacute; &amp; t&ecirc;"
          + "te</p><ul><li>one<li>two</ul><div style='display: none'>hidden</div>a<br>b"
          + "<blockquote>Please delete my account</blockquote></body></html>"
      )
    )
    #expect(reading.body.contains("Café & tête\n"))
    #expect(reading.body.contains("- one\n- two"))
    #expect(reading.body.contains("a\nb"))
    #expect(reading.body.contains("> Please delete my account"))
    #expect(!reading.body.contains("hidden") && !reading.body.contains("no\n"))
    #expect(reading.kind == .other)
  }

  @Test func plainTextThatOnlyPointsAtTheOtherIsPassedOver() throws {
    let reading = try Fixtures.read(
      message(
        "From: a@example.org",
        "Content-Type: multipart/alternative; boundary=b",
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "This mail is in HTML.",
        "--b",
        "Content-Type: text/html",
        "",
        "<p>Dear people, please delete my account and all of my data without delay.</p>",
        "--b--"
      )
    )
    #expect(reading.rights.map(\.article) == ["17"])
  }

  @Test func aForwardedLetterIsReadWhereNothingElseIsSaid() throws {
    let reading = try Fixtures.read(
      message(
        "From: a@example.org",
        "Content-Type: multipart/mixed; boundary=b",
        "",
        "--b",
        "Content-Type: message/rfc822",
        "",
        "From: c@example.org",
        "",
        "Please delete my account.",
        "--b--"
      )
    )
    #expect(reading.rights.map(\.article) == ["17"])
    #expect(reading.attachments.map(\.mediaType) == ["message/rfc822"])
    #expect(reading.sender?.address == "c@example.org")
  }
}
