import Assessments
import Territories
import Testing
import TimeLimits

@Suite("Decisions on adequacy")
struct AdequacyTests {
  @Test("Each row of the table is read, says where and when, and is named once")
  func table() {
    let all = AdequacyDecision.all
    #expect(all.count == 17)
    #expect(all.map(\.code) == all.map(\.code).sorted())
    let names = all.flatMap(\.names)
    #expect(Set(names).count == names.count)
    #expect(
      all.allSatisfy { $0.source.hasPrefix("http") && $0.names.contains($0.code.lowercased()) }
    )
    #expect(all.allSatisfy { $0.until.map { $0 > .day("2026-11-22") } ?? true })
    #expect(all.allSatisfy { $0.adopted < $0.checked && $0.verified != .ownKnowledge })
    // Only that of the first organisation was found without its number.
    #expect(all.filter { $0.number == nil }.map(\.code) == ["EPO"])
  }

  @Test("A transfer whose recipient the decision covers, and that says how, breaks no rule")
  func covered() throws {
    var record = try Sample.assessment()
    record.transfers[0].country = "USA"
    record.transfers[0].instrument = .adequacyDecision
    record.transfers[0].assessment = "On the list of the framework since 2024."
    let rules = Lint.findings(in: record).map(\.rule).filter { $0.hasPrefix("adequacy") }
    #expect(rules == [])
  }

  @Test(
    "For a British controller its own country is home, and the Commission decides nothing"
  )
  func british() throws {
    var record = try Sample.assessment()
    record.parties.controllers[0].country = "GB"
    for index in record.parties.processors.indices {
      record.parties.processors[index].country = "United Kingdom"
    }
    for index in record.recipients.indices { record.recipients[index].country = "GB" }
    record.transfers[0].country = "China"
    record.transfers[0].instrument = .adequacyDecision
    let rules = Lint.findings(in: record).map(\.rule)
    #expect(rules == ["adequacy-of-other-law"])
  }

  @Test("Where some controller is in the Union, its law is held against the record")
  func joint() throws {
    var record = try Sample.assessment()
    record.recipients[0].country = "GB"
    var other = record.parties.controllers[0]
    other.country = "GB"
    record.parties.controllers[0].country = "NL"
    record.parties.controllers.append(other)
    let rules = Lint.findings(in: record).map(\.rule)
    #expect(rules.contains("adequate-country-without-transfer"))
    #expect(!rules.contains("restricted-transfer-unlisted"))
  }

  @Test("That no decision is known is said with the day on which the list was read")
  func dated() throws {
    var record = try Sample.assessment()
    record.transfers[0].instrument = .adequacyDecision
    let finding = try #require(Lint.findings(in: record).first { $0.rule == "adequacy-unknown" })
    #expect(finding.says.description.hasSuffix("its list was read on 2026-11-22."))
  }
}
