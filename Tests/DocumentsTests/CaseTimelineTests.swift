import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("History of a case as a picture") struct CaseTimelineTests {
  /// A case with a question, an extension and an answer.
  static func make(reason: String = "the address is another") throws -> CaseTimeline {
    try SampleCase.erased(reason: reason).timeline
  }

  @Test func thePageIsTheGoldenFile() throws {
    let html = Data(try Self.make().html(controller: "Sample Foundation").utf8)
    #expect(try html == Golden.page("documents/history.html", holding: html))
    #expect(
      try Python.run("html_check.py", on: html).contains("\"events\": []")
    )
  }

  @Test func thePictureIsToldInWords() throws {
    let html = try Self.make().html(controller: "Sample Foundation").withoutMarks
    #expect(html.contains("role=\"img\" aria-labelledby=\"case-title case-description\""))
    #expect(html.contains("identity asked 2026-03-03, answered 2026-03-13"))
    #expect(html.contains("by 2 months, told 2026-03-20"))
    #expect(html.contains("retention-ended"))
  }

  /// Stopped on the day of receipt, told nine days later.
  @Test func whatIsDoneAtOnceEndsWithTheAct() throws {
    let claim: Identifier<Claim> = try SampleCase.identifier(2)
    let sample = try SampleCase(
      [
        ("2026-11-02T09:00:00Z", nil, .received),
        ("2026-11-02T09:00:00Z", claim, .claimed(.consentWithdrawal)),
        ("2026-11-02T10:00:00Z", claim, .acted),
        ("2026-11-10T09:00:00Z", claim, .decided(.granted)),
        ("2026-11-11T09:00:00Z", claim, .answered(.acted)),
      ],
      asOf: "2026-11-20"
    )
    let html = sample.timeline.html(controller: "Sample Foundation").withoutMarks
    let words = "consent-withdrawal from 2026-11-02, last day 2026-11-02, met on 2026-11-02"
    #expect(html.contains(words))
  }

  @Test func aClockBeginsWhereTheLawCountsFrom() throws {
    let claim: Identifier<Claim> = try SampleCase.identifier(2)
    let before = try #require(Instant(iso8601: "2026-10-30T09:00:00Z"))
    let sample = try SampleCase(
      [
        ("2026-11-02T09:00:00Z", nil, .received),
        ("2026-11-02T09:00:00Z", claim, .claimed(.access)),
        ("2026-11-02T09:30:00Z", nil, .forwarded(by: "Helpdesk Ltd", received: before)),
      ],
      asOf: "2026-11-20"
    )
    let html = sample.timeline.html(controller: "Sample Foundation").withoutMarks
    #expect(html.contains("Days run from left to right, from 2026-10-28"))
    #expect(html.contains("access from 2026-10-30, last day 2026-11-30"))
  }

  @Test func whatSomebodyWroteIsEscaped() throws {
    let html = try Self.make(reason: "<img src=x onerror=alert(1)>").html(controller: "<b>")
    #expect(!html.contains("<img"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;img src=x onerror=alert(1)&gt;"))
  }
}
