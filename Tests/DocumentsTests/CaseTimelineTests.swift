import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("History of a case as a picture") struct CaseTimelineTests {
  /// A case with a question, an extension and an answer.
  static func make(reason: String = "the address is another") throws -> CaseTimeline {
    let received = try #require(Instant(iso8601: "2026-03-02T09:00:00Z"))
    let id = Identifier<SubjectRequest>(
      try #require(UUID(uuidString: "019c0000-0000-7000-8000-000000000001"))
    )
    let claim = Identifier<Claim>(
      try #require(UUID(uuidString: "019c0000-0000-7000-8000-000000000002"))
    )
    let request = SubjectRequest(
      id: id,
      reference: try #require(Reference("2026-VFNC-SQYS-H")),
      received: received,
      channel: .email
    )
    let officer = try #require(Handle("j.devries"))
    let told: [(String, Identifier<Claim>?, Happening)] = [
      ("2026-03-02T09:00:00Z", nil, .received), ("2026-03-02T09:00:00Z", claim, .claimed(.access)),
      ("2026-03-03T09:00:00Z", nil, .identityAsked(ground: reason, .timely)),
      ("2026-03-13T09:00:00Z", nil, .identityConfirmed),
      ("2026-03-20T09:00:00Z", claim, .extended(months: 2, reasons: "four archives")),
      ("2026-05-06T09:00:00Z", claim, .decided(.granted)),
      ("2026-05-07T09:00:00Z", claim, .answered),
      ("2026-05-07T10:00:00Z", nil, .closed(.completed)),
      ("2029-05-08T10:00:00Z", nil, .erased(.retentionEnded)),
    ]
    let events = try told.enumerated().map { index, fact in
      let occurred = try #require(Instant(iso8601: fact.0))
      return CaseEvent(
        sequence: index + 1,
        claim: fact.1,
        happening: fact.2,
        occurred: occurred,
        recorded: occurred,
        by: officer
      )
    }
    let file = CaseFile(request, events: events)
    let zone = Zone.utc
    let keeper = DeadlineKeeper(
      computer: try DeadlineComputer.builtIn(),
      place: .known(country: "NL", try CalendarBook.builtIn().calendar(country: "NL")),
      zone: zone,
      options: DeadlineOptions()
    )
    return CaseTimeline(
      file,
      events: events,
      deadlines: try keeper.deadlines(of: file),
      asOf: try #require(CalendarDate(iso8601: "2029-06-01")),
      zone: zone
    )
  }

  @Test func thePageIsTheGoldenFile() throws {
    let html = Data(try Self.make().html(controller: "Sample Foundation").utf8)
    #expect(try html == Golden.file("documents/history.html", holding: html))
    #expect(
      try Python.run("html_check.py", on: html).contains("\"events\": []")
    )
  }

  @Test func thePictureIsToldInWords() throws {
    let html = try Self.make().html(controller: "Sample Foundation")
    #expect(html.contains("role=\"img\" aria-labelledby=\"case-title case-description\""))
    #expect(html.contains("identity asked 2026-03-03, answered 2026-03-13"))
    #expect(html.contains("by 2 months, told 2026-03-20"))
    #expect(html.contains("retention-ended"))
  }

  @Test func whatSomebodyWroteIsEscaped() throws {
    let html = try Self.make(reason: "<img src=x onerror=alert(1)>").html(controller: "<b>")
    #expect(!html.contains("<img"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;img src=x onerror=alert(1)&gt;"))
  }
}
