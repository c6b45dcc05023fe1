import Documents
import Foundation
import Records
import Register
import TestReaders
import TestRecords
import Testing
import TimeLimits

@Suite struct ConsentProofTests {
  private func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

  /// The purposes of an activity as the register described them in September.
  private static func described(
    _ activity: ProcessingActivity
  ) throws -> [ConsentPurpose: RecordVersion<ProcessingActivity>] {
    let version = RecordVersion(
      number: 2,
      recorded: try #require(Instant("2026-09-15T09:00:00Z")),
      by: "j.devries",
      reason: "A new sender",
      record: activity
    )
    return Dictionary(
      uniqueKeysWithValues: activity.purposes.map {
        (ConsentPurpose(activity: activity.id, purpose: $0.id), version)
      }
    )
  }

  func proof(_ happenings: Int = 3) throws -> ConsentProof {
    let notice = try #require(NoticeReference("web-form@1:nl"))
    let statement = ConsentStatement(
      notice: notice,
      expression: .explicit,
      giver: .guardian(name: "Otto <Jansen>"),
      expires: try instant("2027-10-01T00:00:00Z")
    )
    let events: [(String, String, ConsentHappening)] = [
      ("newsletter/marketing", "2026-09-30T09:00:00Z", .requested(notice)),
      ("newsletter/marketing", "2026-10-01T09:00:00Z", .given(statement)),
      ("newsletter/recipes", "2026-10-01T09:00:01Z", .given(statement)),
      ("newsletter/recipes", "2026-10-02T09:00:00Z", .withdrawn),
      ("newsletter/marketing", "2026-10-03T09:00:00Z", .invalidated(reason: "Incomplete")),
    ]
    let entries = try events.prefix(happenings).enumerated().map { index, event in
      ConsentProof.Entry(
        event: ConsentEvent(
          id: try #require(UUID(uuidString: "00000000-0000-8000-8000-00000000000\(index)")),
          purpose: try #require(ConsentPurpose(event.0)),
          happening: event.2,
          occurred: try instant(event.1),
          circumstances: ConsentCircumstances(method: "web form", evidence: "Form & 12")
        ),
        recorded: try instant(event.1),
        by: "web-site"
      )
    }
    return ConsentProof(
      controller: .init(name: "Sample Foundation", country: "NL", contact: "privacy@example.org"),
      pseudonym: try #require(UUID(uuidString: "018f0000-0000-8000-8000-000000000001")),
      principal: ConsentPrincipal(
        kind: try Samples.label("email"),
        identifier: "anna@example.org"
      ),
      entries: entries,
      activities: try Self.described(Samples.newsletter()),
      notices: [
        NoticeText(
          reference: notice,
          text: "We send you offers.",
          sha256: [UInt8](repeating: 0xAB, count: 32),
          recorded: try instant("2026-09-01T09:00:00Z")
        )
      ],
      made: try instant("2026-11-02T09:00:00Z")
    )
  }

  @Test func theReceiptOfKantaraIsValid() throws {
    let receipt = try proof().kantaraReceipt()
    #expect(try Golden.file("register/kantara-receipt.json", holding: receipt) == receipt)
  }

  @Test(.enabled(if: Python.runs("jsonschema")))
  func theReceiptKeepsToTheSchemaOfKantara() throws {
    let receipt = try proof().kantaraReceipt()
    // What was given in two acts is told in two receipts.
    #expect(try Python.run("kantara_check.py", on: receipt) == "valid, 1 and 1 purposes\n")
    var together = try proof()
    let first = together.entries[1].event
    together.entries[2].event = ConsentEvent(
      id: together.entries[2].event.id,
      purpose: together.entries[2].event.purpose,
      happening: first.happening,
      occurred: first.occurred,
      circumstances: first.circumstances
    )
    #expect(
      try Python.run("kantara_check.py", on: together.kantaraReceipt()) == "valid, 2 purposes\n"
    )
    let later = try proof(4).kantaraReceipt()
    #expect(try Python.run("kantara_check.py", on: later) == "valid, 1 purposes\n")
  }

  @Test func aReceiptTellsOfConsentsThatStandAlone() throws {
    #expect(throws: NoConsentStands.self) { try proof(5).kantaraReceipt() }
  }

  @Test func recordAndReceiptOf27560AreLinkedData() throws {
    let record = try proof(5).record27560()
    let receipt = try proof(5).receipt27560()
    #expect(try Golden.file("register/consent-record.jsonld", holding: record) == record)
    #expect(try Golden.file("register/consent-receipt.jsonld", holding: receipt) == receipt)
  }

  @Test(.enabled(if: Python.runs("rdflib, pyld")))
  func aReaderOfLinkedDataResolvesEveryTerm() throws {
    #expect(
      try Python.run("jsonld_check.py", on: proof(5).record27560())
        == "dpv:ConsentRecord, 2 purposes, 5 events, 1 notices\n"
    )
    #expect(
      try Python.run("jsonld_check.py", on: proof(5).receipt27560())
        == "dpv:ConsentReceipt, 2 purposes, 5 events, 1 notices\n"
    )
  }

  /// The articles of the Regulation are those of whoever is under it.
  @Test func anotherLawIsNotCitedAsTheRegulation() throws {
    var british = try proof(5)
    british.controller.country = "GB"
    british.controller.law = .another
    for text in [
      String(decoding: try british.record27560(), as: UTF8.self),
      String(decoding: try british.receipt27560(), as: UTF8.self), try british.html(.sample()),
    ] {
      #expect(!text.contains("eu-gdpr:"))
      #expect(!text.contains("-eu-gdpr"))
      #expect(!text.contains("GDPR)"))
    }
    let record = String(decoding: try british.record27560(), as: UTF8.self)
    #expect(record.contains("dpv:Consent\""))
    #expect(record.contains("loc:GB"))
  }

  /// Consent to special categories beside another basis is no basis of Article 6.
  @Test func explicitConsentBesideAnotherBasisIsToldAsWhatItIs() throws {
    var beside = try proof(5)
    var newsletter = try Samples.newsletter()
    guard case .controller(var record) = newsletter.role else { return }
    record.purposes = record.purposes.filter { $0.id.description == "recipes" }
    record.purposes[0].basis = .contract(subject: "The subscription")
    newsletter.role = .controller(record: record)
    beside.activities = try Self.described(newsletter)
    beside.entries.removeAll { $0.event.purpose.purpose.description != "recipes" }
    let told = String(decoding: try beside.record27560(), as: UTF8.self)
    #expect(told.contains("eu-gdpr:A9-2-a"))
    #expect(!told.contains("eu-gdpr:A6-1-a"))
  }

  @Test func thePageIsReadableAndSafe() throws {
    let page = try proof(5).html(.sample())
    _ = try Python.run("html_check.py", on: Data(page.utf8))
    #expect(page.contains("Otto &lt;Jansen&gt;"))
    #expect(page.contains("Form &amp; 12"))
    #expect(page.contains("As the register describes it since "))
    #expect(page.contains("Nothing may be processed for this purpose on consent"))
    #expect(page.withoutMarks.contains("2026-11-02 09:00 (UTC)"))
    #expect(page.withoutMarks.contains("2026-10-01 09:00"))
    #expect(!page.contains("09:00:00Z"))
    #expect(page.contains(String(repeating: "ab", count: 32)))
  }

  @Test func whatWasErasedIsNotTold() throws {
    var erased = try proof(3)
    erased.principal = nil
    for text in [
      String(decoding: try erased.kantaraReceipt(), as: UTF8.self),
      String(decoding: try erased.record27560(), as: UTF8.self), try erased.html(.sample()),
    ] {
      #expect(!text.contains("anna@example.org"))
    }
  }
}
