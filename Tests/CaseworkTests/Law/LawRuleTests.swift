import CSV
import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// Rules that a controller adds, and the open deadlines that follow them.
@Suite("Rules of a controller", .cluster) struct LawRuleTests {
  /// The rule of Article 15 as the program has it, with some columns changed.
  private static func table(_ rows: [[String: String]]) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Fixtures/law/rules.csv")
    var reader = CSVReader()
    let read = try [UInt8](Data(contentsOf: file)).withUnsafeBytes { bytes in
      try reader.read(bytes) + reader.finish()
    }
    let records: [CSVRecord] = read.compactMap { row in
      guard case .record(let record) = row else { return nil }
      return record
    }
    let model = try #require(records.first { $0["rule_id"] == "GDPR-15" })
    let names = model.header.names
    var writer = CSVWriter(columns: names)
    for row in rows { writer.write(names.map { row[$0] ?? model[$0] ?? "" }) }
    return writer.take()
  }

  private static let twoMonths = [
    "rule_id": "OWN-15", "amount": "2", "effective_from": "2026-01-01",
    "note": "two months, \"as amended\"",
  ]

  private func add(
    _ rows: [[String: String]],
    reason: String = "Act of 3 June 2026",
    to law: LawOffice
  ) async throws -> RevisionReport {
    try await law.office.addRules(
      csv: Self.table(rows),
      file: "rule.csv",
      reason: reason,
      for: law.slug,
      officer: law.officer
    ) { _, _ in }
  }

  @Test func anAddedRuleMovesOpenDeadlines() async throws {
    try await LawOffice.lend { law in
      let (access, erasure) = (try await law.log(), try await law.log([.erasure]))
      let report = try await add([Self.twoMonths], to: law)
      #expect(report.requests == 2)
      let stored = try await law.stored(access)
      #expect(try stored.due == LawOffice.day("2026-12-01"))
      #expect(stored.rule == "OWN-15")
      #expect(try await law.stored(erasure).due == LawOffice.day("2026-11-02"))
      #expect(report.moves.allSatisfy { $0.reference == access })
      let (book, own) = try await law.desk().rules()
      #expect(own == [RuleIdentifier(rawValue: "OWN-15")])
      let former = try #require(book[RuleIdentifier(rawValue: "GDPR-15")])
      #expect(try former.validity.to == LawOffice.day("2025-12-31"))
      #expect(book[RuleIdentifier(rawValue: "OWN-15")]?.note == "two months, \"as amended\"")
      #expect(try await law.proof().differences == [])
    }
  }

  /// What the engine could not follow, or would make shorter, is refused by its line and column.
  @Test(arguments: [
    ("trigger", "foo"), ("event_day", "included"), ("month_end", "overflow"),
    ("weekend", "fri_sat"), ("amount", "1000000"), ("ext_total", "0"), ("ext_total", "1"),
    ("ack_required", "perhaps"),
  ])
  func aRuleThatCannotBeFollowedIsRefused(column: String, value: String) async throws {
    try await LawOffice.lend { law in
      let row = ["rule_id": "OWN-15", "effective_from": "2026-01-01", column: value]
      let error = await #expect(throws: LawDataError.self) { try await add([row], to: law) }
      #expect(error?.description.hasPrefix("rule.csv line 2, \(column): expected ") == true)
      let own = try await law.desk().rules().own
      #expect(own.isEmpty)
    }
  }

  @Test func aTableNamesTheColumnsOfRules() async throws {
    try await LawOffice.lend { law in
      for (table, says) in [
        ("rule_id,regime\nA,B\n", "rule.csv: missing: jurisdiction, instrument,"),
        ("rule_id,ext_totl\nA,3\n", "rule.csv: column ext_totl: "),
      ] {
        let error = await #expect(throws: LawDataError.self) {
          try await law.office.addRules(
            csv: Array(table.utf8),
            file: "rule.csv",
            reason: "r",
            for: law.slug,
            officer: law.officer
          ) { _, _ in }
        }
        #expect(error?.description.hasPrefix(says) == true, "\(error.map { "\($0)" } ?? "")")
      }
    }
  }

  @Test func anEarlierDayByARuleWaits() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      let week = [
        "rule_id": "OWN-15", "amount": "2", "unit": "week", "effective_from": "2026-01-01",
      ]
      let report = try await add([week], to: law)
      #expect((report.counts[.waiting] ?? 0) > 0)
      let kept = try await law.stored(reference)
      #expect(try kept.due == LawOffice.day("2026-11-02") && kept.rule == "GDPR-15")
      #expect(try await law.proof().differences == [])
      _ = try await law.desk().acceptEarlierDays([reference])
      let accepted = try await law.stored(reference)
      #expect(try accepted.due == LawOffice.day("2026-10-15") && accepted.rule == "OWN-15")
    }
  }

  @Test func aRuleThatWasAddedByMistakeIsTakenBack() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      _ = try await add([Self.twoMonths], to: law)
      #expect(try await law.stored(reference).due == LawOffice.day("2026-12-01"))
      let report = try await withdraw("OWN-15", from: law)
      #expect((report.counts[.waiting] ?? 0) > 0)
      _ = try await law.desk().acceptEarlierDays(nil)
      let stored = try await law.stored(reference)
      #expect(try stored.due == LawOffice.day("2026-11-02") && stored.rule == "GDPR-15")
      #expect(try await law.proof().differences == [])
      let additions = try await law.desk().ruleAdditions()
      #expect(additions.map(\.withdrawn) == additions.map(\.rules) && additions.count == 1)
      #expect(try await law.desk().rules().own.isEmpty)
      // The same days are free again, and so is the name.
      _ = try await add([Self.twoMonths], reason: "Act of 4 June 2026", to: law)
      #expect(try await law.stored(reference).rule == "OWN-15")
      #expect(try await law.proof().differences == [])
    }
  }

  @Test func onlyAnOwnRuleIsTakenBackOnce() async throws {
    try await LawOffice.lend { law in
      _ = try await add([Self.twoMonths], to: law)
      let own = [RuleIdentifier(rawValue: "OWN-15")]
      let common = RuleIdentifier(rawValue: "GDPR-15")
      await #expect(throws: LawChangeError.noOwnRule(common, own: own)) {
        _ = try await withdraw("GDPR-15", from: law)
      }
      await #expect(throws: LawChangeError.reasonMissing) {
        _ = try await withdraw("OWN-15", reason: " ", from: law)
      }
      _ = try await withdraw("OWN-15", from: law)
      await #expect(throws: LawChangeError.noOwnRule(own[0], own: [])) {
        _ = try await withdraw("OWN-15", from: law)
      }
      #expect(try await law.count("controller_rule_withdrawal") == 1)
    }
  }

  private func withdraw(
    _ rule: String,
    reason: String = "a slip",
    from law: LawOffice
  ) async throws -> RevisionReport {
    try await law.office.withdraw(
      RuleIdentifier(rawValue: rule),
      reason: reason,
      for: law.slug,
      officer: law.officer
    ) { _, _ in }
  }

  @Test func aLaterAdditionTakesThePlaceOfAnEarlierOne() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      _ = try await add([Self.twoMonths], to: law)
      _ = try await add(
        [["rule_id": "OWN-15-B", "amount": "3", "ext_total": "5", "effective_from": "2026-06-01"]],
        to: law
      )
      #expect(try await law.stored(reference).due == LawOffice.day("2027-01-04"))
      #expect(try await law.count("controller_rule") == 2)
      // The same again, or one from before, would leave nothing of what was added.
      for row in [Self.twoMonths, Self.twoMonths.merging(["rule_id": "OWN-C"]) { $1 }] {
        await #expect(throws: LawDataError.self) { _ = try await add([row], to: law) }
      }
      let additions = try await law.desk().ruleAdditions()
      #expect(additions.map(\.rules).map { $0.map(\.rawValue) } == [["OWN-15"], ["OWN-15-B"]])
      #expect(additions.allSatisfy { $0.reason == "Act of 3 June 2026" && $0.by == law.officer })
    }
  }

  @Test(arguments: [
    ([["rule_id": "OWN-15", "unit": "fortnight"]], "rule.csv line 2, unit"),
    ([["rule_id": "OWN-15", "amount": "0"]], "rule.csv line 2, amount"),
    ([["rule_id": "OWN-15", "effective_to": "2017-01-01"]], "rule.csv line 2, effective_to"),
    ([["rule_id": "OWN-15", "unit": "fortnight"]], "rule.csv line 2, unit: expected hour, day"),
    ([["rule_id": "OWN-15", "ext_unit": "moon"]], "rule.csv line 2, ext_unit"),
    ([["rule_id": "OWN-15", "regime": "EU_GPDR"]], "rule.csv line 2, regime: expected one of"),
    ([["rule_id": "OWN-15", "right": "acess"]], "rule.csv line 2, right: expected *"),
    ([["rule_id": "OWN-A"], ["rule_id": "OWN-B"]], "overlap"),
    ([["rule_id": "GDPR-16"]], "rule.csv line 2, rule_id: expected an identifier that no rule"),
    ([["rule_id": "OWN-15"]], "rule.csv line 2, effective_from: expected a day from 2018-05-26"),
    (
      [["rule_id": "OWN-15", "effective_from": "2017-01-01"]],
      "so that the rule ends GDPR-15 and does not overlap all of it"
    ),
  ])
  func aBadRuleIsRefusedWithItsField(
    _ rows: [[String: String]],
    _ message: String
  ) async throws {
    try await LawOffice.lend { law in
      let error = await #expect(throws: LawDataError.self) { _ = try await add(rows, to: law) }
      #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
      let kept = try await law.count("controller_rule")
      #expect(kept == 0)
    }
  }

  @Test func aRuleNeedsAReason() async throws {
    try await LawOffice.lend { law in
      await #expect(throws: LawChangeError.reasonMissing) {
        _ = try await add([Self.twoMonths], reason: " ", to: law)
      }
      await #expect(throws: LawChangeError.noRules(file: "rule.csv")) {
        _ = try await add([], to: law)
      }
    }
  }
}
