import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("Pages of deadlines")
struct DeadlinePageTests {
  @Test("The page is the golden file, and a parser finds it in order")
  func golden() throws {
    let html = Data(try SampleReport.make().html().utf8)
    #expect(try html == Golden.page("documents/deadlines.html", holding: html))
    #expect(
      try Python.run("html_check.py", on: html) == """
        {"events": [], "headings": 8, "language": "en", "links": 13, "scripts": 0, "tables": 7}

        """
    )
  }

  @Test("What a person or a program wrote is escaped, also in the picture")
  func hostile() throws {
    let hostile = "<script>alert(1)</script>\"\u{301} onload=\"x <\u{338}b> ]]> \u{0}"
    let report = SampleReport.report([SampleReport.plain(alarms: [hostile])], controller: hostile)
    let html = report.html()
    #expect(!html.contains("<script"))
    #expect(!html.unicodeScalars.contains("\u{0}"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    let found = try Python.run("html_check.py", on: Data(html.utf8))
    #expect(found.contains("\"events\": []"))
  }

  @Test(
    "What is overdue stands left of the line, what is due right of it",
    arguments: [-4000, -43, -42, -7, -1, 0, 1, 7, 8, 92, 95, 4000]
  )
  func sides(days: Int) throws {
    let html = SampleReport.report([SampleReport.plain(daysLeft: days)]).html()
    let side = days < 0 ? "left" : days == 0 ? "on" : "right"
    #expect(try Python.run("timeline_check.py", on: Data(html.utf8)) == "\(side)\n")
  }

  @Test("Many clocks are drawn in part, told in whole, and stay inside the picture")
  func many() throws {
    let items = (1...500).map { SampleReport.plain(UInt64($0), daysLeft: $0 - 250) }
    let html = SampleReport.report(items).html()
    #expect(html.contains("and 234 more"))
    for item in items { #expect(html.contains(item.matter.name)) }
    _ = try Python.run("html_check.py", on: Data(html.utf8))
  }

  @Test("An empty report says so, without a picture")
  func empty() throws {
    let html = SampleReport.report([]).html()
    #expect(html.contains("<p>No open clock was found.</p>"))
    #expect(!html.contains("<svg"))
    _ = try Python.run("html_check.py", on: Data(html.utf8))
  }

  @Test("The clocks of a claim that end on one day stand together, the answer first")
  func clocks() {
    let items = [ClockKind.extensionNotice, .refusal, .response].flatMap { clock in
      (1...3).map { SampleReport.plain(UInt64($0), clock: clock) }
    }
    let report = SampleReport.report(items)
    let clocks: [ClockKind] = [.response, .refusal, .extensionNotice]
    #expect(report.items.map(\.matter.clock) == (clocks + clocks + clocks).map(\.rawValue))
    #expect(report.requests == 3)
    #expect(report.table(width: 100, colouring: .plain).contains("9 clocks of 3 requests: "))
    #expect(SampleReport.report(items.reversed()) == report)
  }
}
