import Documents
import Foundation
import SubjectRequests
import TestReaders
import Testing
import TimeLimits

@Suite("Metrics as files") struct MetricsFileTests {
  private static func figures(_ claims: Int, late: Int = 0) -> CaseMetrics.Figures {
    var figures = CaseMetrics.Figures()
    figures.requests = claims
    figures.claims = claims
    figures.answered = claims
    figures.late = late
    guard claims > 0 else { return figures }
    figures.days = CaseMetrics.Days(
      median: CaseMetrics.Tenths(125),
      mean: CaseMetrics.Tenths(143),
      percentile95: CaseMetrics.Tenths(290)
    )
    return figures
  }

  static func make(controller: String = "Sample Foundation") throws -> CaseMetrics {
    let first = try #require(CalendarDate(iso8601: "2026-01-01"))
    let last = try #require(CalendarDate(iso8601: "2026-03-31"))
    let months = [("2026-01", 12, 2), ("2026-02", 0, 0), ("2026-03", 30, 1)]
    return CaseMetrics(
      controller: controller,
      period: first...last,
      made: Instant(secondsSince1970: 1_793_610_000),
      zone: .utc,
      total: figures(42, late: 3),
      sections: [
        CaseMetrics.Section(
          .month,
          months.map { CaseMetrics.Row(key: $0.0, figures: figures($0.1, late: $0.2)) }
        ),
        CaseMetrics.Section(
          .right,
          [
            CaseMetrics.Row(key: "access", figures: figures(30, late: 3)),
            CaseMetrics.Row(key: "objection-direct-marketing", figures: figures(12)),
          ]
        ),
        CaseMetrics.Section(.ground, []),
      ]
    )
  }

  @Test func thePageIsTheGoldenFile() throws {
    let html = Data(try Self.make().html().utf8)
    #expect(try html == Golden.page("documents/metrics.html", holding: html))
    #expect(try Self.make().html() == Self.make().html())
    let found = try Python.run("html_check.py", on: html)
    #expect(found.contains("\"events\": []"))
    #expect(found.contains("\"scripts\": 0"))
  }

  @Test func theTableIsTheGoldenFile() throws {
    let csv = try Self.make().csv()
    #expect(try csv == Golden.file("documents/metrics.csv", holding: csv))
  }

  @Test func whatSomebodyWroteIsEscaped() throws {
    let html = try Self.make(controller: "<script>alert(1)</script>").html()
    #expect(!html.contains("<script"))
  }

  @Test func theWorkbookHoldsTheNumbers() throws {
    let bytes = try Self.make().xlsx()
    #expect(bytes.prefix(2) == Data("PK".utf8))
    #expect(try Self.make().xlsx() == bytes)
  }

  @Test func theObjectHoldsTheNumbers() throws {
    let text = String(decoding: try Self.make().json(), as: UTF8.self)
    #expect(text.contains("\"medianDays\" : 12.5"))
    #expect(text.contains("\"percentile95Days\" : null"))
    #expect(text.contains("\"from\" : \"2026-01-01\""))
  }
}
