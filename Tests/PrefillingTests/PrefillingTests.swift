import Assessments
import Prefilling
import Records
import Register
import TestRecords
import Testing
import TimeLimits

@Suite("Filling assessments from the registers")
struct PrefillingTests {
  @Test("A blank record takes what the registers hold, and each part says from where")
  func blank() throws {
    let extract = try SampleExtract.first()
    let filled = Filling.fill(try Filling.blank(), from: extract)
    let record = filled.record
    #expect(record.processing.name == "Payroll")
    #expect(record.processing.registerEntry == "payroll")
    #expect(record.planning.launch == (try Samples.day("2020-01-01")))
    #expect(record.parties.controllers.map(\.name) == ["Sample Foundation"])
    #expect(record.dataSubjects.map(\.name) == ["Employees"])
    #expect(record.dataItems.map(\.name) == ["Pay", "Sick leave"])
    let pay = try #require(record.dataItems.first)
    #expect(
      pay.retention?.period
        == "7 years after the end of the year; backups are overwritten 3 months later"
    )
    #expect(pay.retention?.justification == "Fiscal law")
    #expect(pay.subjects == record.dataSubjects.map(\.id))
    #expect(pay.recipients == record.recipients.map(\.id))
    let sick = try #require(record.dataItems.last)
    #expect(sick.specialCategories.map(\.condition) == [.employmentAndSocialProtection])
    #expect(sick.recipients == [])
    #expect(
      record.purposes.map(\.lawfulBasis) == [.contract, .legalObligation, .legitimateInterests]
    )
    #expect(record.purposes[1].legalProvision == "Wage Tax Act, section 28")
    #expect(record.purposes[2].balancingTest?.safeguards == ["Two people see each finding"])
    #expect(record.purposes[1].data == record.dataItems.map(\.id))
    #expect(record.transfers.map(\.instrument) == [.commissionClauses])
    #expect(record.processing.thirdCountryTransfer?.answer == .yes)
    #expect(record.measures.map(\.title) == ["Access by role", "Encryption at rest"])
    #expect(record.problems() == [])
    let origin = try #require(record.provenance.first { $0.place == "dataItems[D1]" })
    #expect(origin.source == "Payroll")
    #expect(
      origin.entry
        == SourceEntry(
          kind: .activity,
          id: "payroll",
          version: 1,
          part: "role.controller.record.data[pay]"
        )
    )
    #expect(filled.parts.allSatisfy { $0.outcome == .filled })
    #expect(filled.parts.count == record.provenance.count)
  }

  @Test("Processors come with contract, sub-processors, duties of both sides, and gaps as measures")
  func processors() throws {
    let record = Filling.fill(try Filling.blank(), from: try SampleExtract.first()).record
    let processors = record.parties.processors
    #expect(processors.map(\.name) == ["Payroll bureau BV", "Host GmbH"])
    #expect(processors[1].engagedBy == processors[0].id)
    guard case .concluded("Agreement 7", _) = processors[0].contract else {
      Issue.record("no contract")
      return
    }
    let duties = processors[0].responsibilities
    #expect(duties.contains { $0.code == "iam.user-review" && $0.owner == .customer })
    #expect(duties.contains { $0.owner == .provider })
    #expect(!record.additionalMeasures.isEmpty)
    #expect(record.additionalMeasures.allSatisfy { $0.areas == [.processors] })
    let place = "parties.processors[\(processors[0].id)].responsibilities"
    #expect(record.provenance.first { $0.place == place }?.entry?.kind == .responsibility)
  }

  @Test("A transfer of which the register of recipients knows comes along, with its document")
  func transfersOfRecipients() throws {
    var extract = try SampleExtract.first()
    var bureau = try #require(extract.recipients.first).record
    bureau.transfers = [
      RecipientTransfer(
        id: try Samples.label("support"),
        destination: "IN",
        instrument: .bindingCorporateRules,
        document: "Rules of 2024, chapter 3",
        review: try Samples.review("2027-01-01")
      )
    ]
    extract.recipients = [SampleExtract.version(1, bureau)]
    var payroll = try Samples.payroll()
    var backup = try #require(payroll.transfers.first)
    backup.id = try Samples.label("backup")
    payroll.transfers.append(backup)
    extract.activities = [SampleExtract.version(3, payroll)]
    let record = Filling.fill(try Filling.blank(), from: extract).record
    let transfer = try #require(record.transfers.first { $0.country == "IN" })
    #expect(transfer.instrument == .bindingCorporateRules)
    #expect(transfer.assessment == "Rules of 2024, chapter 3")
    #expect(record.recipients.map(\.id).contains(transfer.recipient))
    #expect(record.transfers.map(\.country) == ["US", "US", "IN"])
    #expect(
      record.processing.thirdCountryTransfer?.explanation
        == "The registers list transfers to: US, IN"
    )
    let told = record.provenance.first { $0.place == "processing.thirdCountryTransfer" }
    #expect(told?.entry?.part == "transfers")
    #expect(record.problems() == [])
    let source = record.provenance.first { $0.place == "transfers[\(transfer.id)]" }
    #expect(source?.entry?.kind == .recipient)
  }

  @Test("What an author wrote before the first filling stays")
  func written() throws {
    var draft = try Filling.blank()
    draft.processing.name = "Wages"
    draft.dataItems = [DataItem(id: try Samples.label("D1"), name: "Names", explanation: "")]
    let filled = Filling.fill(draft, from: try SampleExtract.first())
    #expect(filled.record.processing.name == "Wages")
    #expect(filled.parts.first { $0.place == "processing.name" }?.outcome == .kept)
    #expect(filled.record.dataItems.map { "\($0.id)" } == ["D1", "D2", "D3"])
    #expect(filled.record.provenance.contains { $0.place == "processing.name" } == false)
  }

  @Test("Automated decisions are uses of the data with safeguards, and what is owed is planned")
  func decisions() throws {
    var extract = try SampleExtract.first()
    extract.activities = [try SampleExtract.version(1, Samples.lending())]
    let filled = Filling.fill(try Filling.blank(), from: extract)
    let uses = filled.record.phases.filter { $0.operation == .use }
    #expect(uses.map(\.name) == ["Whether a loan is granted", "Interest in holidays"])
    #expect(uses.first?.explanation.contains("Logic: Income less fixed expenses") == true)
    #expect(uses.first?.explanation.contains("Allowed by Art. 22(2)(a)") == true)
    #expect(uses.first?.data == filled.record.dataItems.prefix(1).map(\.id))
    let safeguards = filled.record.measures.filter { $0.areas == [.automatedDecisions] }
    #expect(safeguards.map(\.state) == [.implemented])
    let root = "role.controller.record"
    let parts = Set(filled.record.provenance.compactMap(\.entry?.part))
    #expect(
      parts.isSuperset(of: [
        "\(root).automatedDecisions.made.decisions[score]",
        "\(root).automatedDecisions.made.decisions[score].safeguards",
        "\(root).profiling.done.profiles[interest]",
      ])
    )
    #expect(safeguards.first?.description.contains("By letter to the credit desk") == true)
    #expect(filled.record.additionalMeasures == [])
    #expect(filled.leftOut.map(\.description).contains { $0.contains("35(3)(a)") })
    #expect(filled.record.problems() == [])

    var lending = try Samples.lending()
    var record = try #require(lending.controllerRecord)
    var decision = try #require(record.automatedDecisions?.decisions.first)
    decision.safeguards.removeAll { $0.kind == .contest }
    record.automatedDecisions = .made(decisions: [decision])
    lending.role = .controller(record: record)
    var later = extract
    later.activities = [SampleExtract.version(2, lending)]
    let again = Filling.fill(filled.record, from: later, former: extract)
    #expect(
      again.record.additionalMeasures.map(\.description)
        == ["Let people contest the decision (Art. 22(3))."]
    )
    #expect(
      again.record.measures.first { $0.areas == [.automatedDecisions] }?.description
        .contains("credit desk") == false
    )
  }
}
