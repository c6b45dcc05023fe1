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

  @Test("The regulations of the United Kingdom say where they were read, and what was not verified")
  func regulations() {
    let all = AdequacyDecision.british
    #expect(all.count == 16)
    #expect(all.map(\.code) == all.map(\.code).sorted())
    #expect(all.allSatisfy { $0.source.hasPrefix("http") && $0.number != nil })
    // What was read at second hand alone says so.
    #expect(all.allSatisfy { $0.verified.isVerified || $0.note != nil })
    let read = all.filter { $0.verified == .primary }
    #expect(read.map(\.code) == ["KR", "US"])
    #expect(read.map(\.adopted.description) == ["2022-12-19", "2023-10-12"])
    let british = LegalSpace.country("GB")
    #expect(AdequacyDecision.on("Verenigde Staten", for: british)?.number == "SI 2023/1028")
    #expect(AdequacyDecision.on("NL", for: british)?.code == "EEA")
    #expect(AdequacyDecision.on("NL", for: .economicArea) == nil)
    #expect(AdequacyDecision.on("EPO", for: british) == nil)
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
    #expect(Lint.findings(in: record).map(\.rule) == ["adequacy-regulations-unknown"])
    // Regulations of the United Kingdom, and not decisions of the Commission, are asked.
    record.transfers[0].country = "Brazil"
    #expect(Lint.findings(in: record).map(\.rule) == ["adequacy-regulations-unknown"])
    for country in ["Gibraltar", "Duitsland", "Jersey"] {
      record.transfers[0].country = country
      #expect(Lint.findings(in: record).map(\.rule) == ["adequacy-unverified"], "\(country)")
    }
    record.transfers[0].country = "South Korea"
    record.transfers[0].assessment = nil
    #expect(Lint.findings(in: record).map(\.rule) == ["adequacy-limited"])
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
