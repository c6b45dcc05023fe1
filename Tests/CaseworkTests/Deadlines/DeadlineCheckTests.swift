import Casework
import Foundation
import Testing

struct DeadlineCheckTests {
  private func check(_ text: String, chunk: Int = 4_096) throws -> DeadlineCheck.Report {
    var check = DeadlineCheck(desk: try DeadlineDesk())
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      try check.read(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    return try check.finish()
  }

  private func cases() throws -> String {
    let file = URL(filePath: #filePath).appending(path: "../../../../Fixtures/law/cases.csv")
    return try String(contentsOf: file.standardized, encoding: .utf8)
  }

  @Test func everyWorkedCaseMatches() throws {
    let report = try check(cases())
    #expect(report.differences == [])
    #expect(report.cases == 182)
    #expect(report.matched == 182)
  }

  @Test func aWrongExpectationIsADifference() throws {
    let changed = try cases().replacing("running,2022-04-05,", with: "running,2022-04-06,")
    let report = try check(changed)
    #expect(report.matched == 181)
    #expect(report.differences.map(\.id) == ["P001"])
    #expect(report.differences.first?.expected == "running 2022-04-06 2022-04-05T22:00:00Z")
    #expect(report.differences.first?.computed == "running 2022-04-05 2022-04-05T22:00:00Z")
  }

  private static let header =
    "id,regime,clock,jurisdiction,subdivision,tz,received,right,events,options,"
    + "expected_status,expected_due\n"

  @Test(arguments: [
    ("X,EU_GDPR,response,NL,,Europe/Amsterdam,2026-01-31,access,[],{},running,2026-03-02", ""),
    ("X,EU_GDPR,answer,NL,,Europe/Amsterdam,2026-01-31,access,[],{},running,", "clock"),
    ("X,MARS,response,NL,,Europe/Amsterdam,2026-01-31,access,[],{},running,", "regime"),
    ("X,EU_GDPR,response,XX,,Europe/Amsterdam,2026-01-31,access,[],{},running,", "country XX"),
    ("X,EU_GDPR,response,DE,DE-XX,Europe/Berlin,2026-01-31,access,[],{},running,", "DE-XX"),
    ("X,EU_GDPR,response,NL,,CET,2026-01-31,access,[],{},running,", "time zone CET"),
    ("X,EU_GDPR,response,NL,,Europe/Amsterdam,31-01-2026,access,[],{},running,", "received"),
    ("X,EU_GDPR,response,NL,,Europe/Amsterdam,2026-01-31,dance,[],{},running,", "right dance"),
    ("X,EU_GDPR,response,NL,,Europe/Amsterdam,2026-01-31,access,[}],{},running,", "events"),
    ("X,EU_GDPR,response,NL,,Europe/Amsterdam,2026-01-31,access,[],[],running,", "options"),
    ("X,EU_1182_71,response,NL,,Europe/Amsterdam,2026-01-31,other,[],{},running,", "amount"),
  ])
  func refusesARowWithTheField(row: String, field: String) throws {
    let report = try check(Self.header + row + "\n")
    if field.isEmpty {
      #expect(report.matched == 1)
    } else {
      #expect(report.differences.count == 1)
      let computed = try #require(report.differences.first?.computed)
      #expect(computed.hasPrefix("refused: ") && computed.contains(field), "\(computed)")
    }
  }

  @Test(arguments: [
    (#"[{"type":"extension","at":"2026-01-30"}]"#, "before the receipt"),
    (#"[{"type":"extension","at":"2026-02-10","by":3}]"#, "Art. 12(3)"),
    (
      #"[{"type":"extension","at":"2026-02-10"},{"type":"extension","at":"2026-02-11"}]"#,
      "extended once"
    ),
    (#"[{"type":"identity_confirmed","at":"2026-02-10"}]"#, "nothing was asked"),
    (#"[{"type":"telepathy","at":"2026-02-10"}]"#, "a known type"),
    (
      #"[{"type":"identity_confirmed","at":"2026-02-10"},"#
        + #"{"type":"identity_requested","at":"2026-02-11"}]"#, "before the question"
    ),
  ])
  func refusesFactsThatCannotBe(events: String, reason: String) throws {
    let quoted = events.replacing("\"", with: "\"\"")
    let row =
      "X,EU_GDPR,response,NL,,Europe/Amsterdam,2026-01-31,access,\"\(quoted)\",{},running,"
    let computed = try #require(try check(Self.header + row).differences.first?.computed)
    #expect(computed.contains(reason), "\(computed)")
  }
}
