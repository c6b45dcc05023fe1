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

  @Test func whatSomebodyWroteIsEscaped() throws {
    let html = try Self.make(reason: "<img src=x onerror=alert(1)>").html(controller: "<b>")
    #expect(!html.contains("<img"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("&lt;img src=x onerror=alert(1)&gt;"))
  }
}
