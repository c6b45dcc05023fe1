import CSV
import Foundation
import Testing
import TimeLimits

struct RuleBookTests {
  private static let header =
    "rule_id,regime,jurisdiction,instrument,provision,right,clock,trigger,amount,unit,event_day,"
    + "month_end,roll,weekend,min_working_days,ext_total,ext_unit,ext_ground,ext_notice_amount,"
    + "ext_notice_unit,ext_reasons,suspend_identity,suspend_clarification,suspend_fee,"
    + "ack_required,ack_amount,ack_unit,refusal_amount,refusal_unit,refusal_extendable,"
    + "refusal_content,effective_from,effective_to,source,verified,note\n"

  /// A row for an answer on access in a regime of its own.
  private static func row(
    id: String = "OWN-1",
    amount: String = "1",
    unit: String = "month",
    right: String = "access",
    roll: String = "next_working_day",
    from: String = "2026-01-01",
    to: String = "",
    verified: String = "primary"
  ) -> String {
    "\(id),OWN,NL,Own act,Art 1,\(right),response,receipt_by_controller,\(amount),\(unit),"
      + "excluded,clamp,\(roll),sat_sun,2,,,,,,,none,none,none,no,,,,,,,\(from),\(to),"
      + "https://example.org,\(verified),reason\n"
  }

  private func book(_ rows: String...) throws -> RuleBook {
    try RuleBook(csv: Array((Self.header + rows.joined()).utf8), file: "own.csv")
  }

  @Test func holdsEveryRowOfTheFile() throws {
    let book = try RuleBook.builtIn()
    let rows = try lawRecords("rules.csv")
    #expect(book.rules.map(\.id.rawValue) == rows.map { $0["rule_id"] })
    #expect(book.rules.map(\.verification.rawValue) == rows.map { $0["verified"] })
    #expect(book.regimes.contains(Regime(rawValue: "IN_DPDP_GRIEVANCE")))
  }

  @Test(arguments: [
    (row(unit: "fortnight"), "line 2, unit"), (row(amount: ""), "line 2, amount"),
    (row(amount: "0"), "line 2, amount"), (row(amount: "-1"), "line 2, amount"),
    (row(roll: "sometimes"), "line 2, roll"), (row(verified: "maybe"), "line 2, verified"),
    (row(from: "2026-02-30"), "line 2, effective_from"),
    (row(to: "2025-12-31"), "line 2, effective_to"), (row(id: ""), "line 2, rule_id"),
    ("too,few,fields\n", "line 2"),
  ])
  func refusesABadRowWithItsPlace(row: String, place: String) {
    let error = #expect(throws: LawDataError.self) { try book(row) }
    #expect(error?.description.contains(place) == true, "\(error.map { "\($0)" } ?? "")")
    #expect(error?.description.contains("own.csv") == true)
  }

  @Test func refusesTwoRulesAtOnce() throws {
    let first = RuleIdentifier(rawValue: "OWN-1")
    let second = RuleIdentifier(rawValue: "OWN-2")
    #expect(throws: LawDataError.overlappingValidity(first, second)) {
      try book(Self.row(), Self.row(id: "OWN-2", right: "erasure;access", from: "2027-01-01"))
    }
    #expect(throws: LawDataError.duplicateRule(first)) { try book(Self.row(), Self.row()) }
    let both = try book(
      Self.row(to: "2026-12-31"),
      Self.row(id: "OWN-2", amount: "2", from: "2027-01-01")
    )
    #expect(both.rules.count == 2)
  }

  @Test func aControllersRuleEndsTheOneBefore() throws {
    let statute = try book(Self.row())
    let own = try book(Self.row(id: "OWN-2", amount: "20", unit: "day", from: "2026-07-01"))
    let joined = try statute.adding(own)
    let regime = Regime(rawValue: "OWN")
    let last = try #require(CalendarDate(iso8601: "2026-06-30"))
    func id(_ day: CalendarDate) -> String? {
      joined.rule(regime: regime, right: .access, clock: .response, on: day)?.id.rawValue
    }
    #expect(id(last) == "OWN-1")
    #expect(id(last.adding(days: 1)) == "OWN-2")
    #expect(id(last.adding(days: -365)) == nil)
  }
}
