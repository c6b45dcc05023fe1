import Assessments
import Prefilling
import Records
import Register
import TestRecords
import Testing
import TimeLimits

@Suite("Filling assessments from the registers")
struct PrefillingTests {
  private static func blank() throws -> Assessment {
    Assessment(blankIn: try #require(LanguageTag("en")), by: "anna") { "\($0)" }
  }

  private static func fill(
    _ draft: Assessment,
    from extract: RegisterExtract,
    former: RegisterExtract? = nil
  ) -> Prefilled {
    draft.prefilled(from: extract, former: former) { "\($0)" }
  }

  @Test("A blank record takes what the registers hold, and each part says from where")
  func blank() throws {
    let extract = try SampleExtract.first()
    let filled = Self.fill(try Self.blank(), from: extract)
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
    let record = Self.fill(try Self.blank(), from: try SampleExtract.first()).record
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
    let record = Self.fill(try Self.blank(), from: extract).record
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

  @Test("Filling again changes nothing, and later versions only what nobody rewrote")
  func again() throws {
    let first = try SampleExtract.first()
    var draft = Self.fill(try Self.blank(), from: first).record
    let same = Self.fill(draft, from: first, former: first)
    #expect(same.record == draft)
    #expect(same.parts.allSatisfy { $0.outcome == .unchanged })

    draft.dataItems[1].explanation = "Days, no diagnoses."
    draft.measures.removeAll { $0.title == "Encryption at rest" }
    let second = try SampleExtract.second()
    let filled = Self.fill(draft, from: second, former: first)
    func outcome(_ place: String) -> PrefilledPart.Outcome? {
      filled.parts.first { $0.place == place }?.outcome
    }
    // Of the register's own words nothing was changed, so that they follow it.
    #expect(outcome("dataItems[D1]") == .updated)
    #expect(filled.record.dataItems[0].name == "Pay and allowances")
    #expect(outcome("dataItems[D2]") == .kept)
    #expect(filled.record.dataItems[1].explanation == "Days, no diagnoses.")
    #expect(outcome("dataItems[D3]") == .filled)
    #expect(outcome("measures[M2]") == .takenOut)
    #expect(filled.record.measures.count == 1)
    #expect(outcome("purposes[G3]") == .gone)
    #expect(filled.record.purposes.count == 3)
    let versions = filled.record.provenance.filter { $0.entry?.kind == .activity }.map {
      "\($0.place) \($0.entry?.version ?? 0)"
    }
    #expect(versions.contains("dataItems[D1] 2"))
    #expect(versions.contains("dataItems[D2] 1"))
  }

  @Test("What an author wrote before the first filling stays")
  func written() throws {
    var draft = try Self.blank()
    draft.processing.name = "Wages"
    draft.dataItems = [DataItem(id: try Samples.label("D1"), name: "Names", explanation: "")]
    let filled = Self.fill(draft, from: try SampleExtract.first())
    #expect(filled.record.processing.name == "Wages")
    #expect(filled.parts.first { $0.place == "processing.name" }?.outcome == .kept)
    #expect(filled.record.dataItems.map { "\($0.id)" } == ["D1", "D2", "D3"])
    #expect(filled.record.provenance.contains { $0.place == "processing.name" } == false)
  }

  @Test("A second activity is added to the first")
  func two() throws {
    let first = try SampleExtract.first()
    let draft = Self.fill(try Self.blank(), from: first).record
    var both = first
    both.activities.append(try SampleExtract.version(1, Samples.newsletter()))
    both.consents = ["newsletter/marketing"]
    let filled = Self.fill(draft, from: both, former: first)
    #expect(filled.record.processing.name == "Payroll; Newsletter")
    #expect(filled.record.processing.registerEntry == "payroll, newsletter")
    #expect(filled.record.parties.controllers.count == 1)
    let marketing = filled.record.purposes.first { $0.name == "Sending offers" }
    #expect(marketing?.consent?.log == "Register of consents: newsletter/marketing")
    #expect(marketing?.consent?.withdrawal == "By the link in each letter")
    #expect(filled.record.problems() == [])
  }

  @Test("Automated decisions are uses of the data with safeguards, and what is owed is planned")
  func decisions() throws {
    var extract = try SampleExtract.first()
    extract.activities = [try SampleExtract.version(1, Samples.lending())]
    let filled = Self.fill(try Self.blank(), from: extract)
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
    let again = Self.fill(filled.record, from: later, former: extract)
    #expect(
      again.record.additionalMeasures.map(\.description)
        == ["Let people contest the decision (Art. 22(3))."]
    )
    #expect(
      again.record.measures.first { $0.areas == [.automatedDecisions] }?.description
        .contains("credit desk") == false
    )
  }

  @Test("Lint says which sources are newer or at their end")
  func newer() throws {
    let record = Self.fill(try Self.blank(), from: try SampleExtract.first()).record
    let key = SourceKey(kind: .activity, id: "payroll")
    let day = try Samples.day("2026-11-01")
    #expect(
      Lint.sourceFindings(in: record, against: [key: SourceState(version: 1, recorded: day)]) == []
    )
    let change = SourceChange(
      place: "dataItems[D2].source",
      source: SourceEntry(kind: .activity, id: "payroll", version: 4, part: "data[sick]"),
      taken: 1,
      before: "The manager",
      now: "The occupational physician",
      here: "The manager"
    )
    let newer = Lint.sourceFindings(
      in: record,
      against: [key: SourceState(version: 4, recorded: day, changes: [change])]
    )
    #expect(newer.map(\.rule) == ["source-newer"])
    #expect(newer.first?.place == "dataItems[D2].source")
    #expect(
      newer.first?.says.description == """
        activity payroll says "The occupational physician" since 2026-11-01; version 1, from which \
        this was taken, said "The manager".
        """
    )
    let ended = Lint.sourceFindings(
      in: record,
      against: [key: SourceState(version: 1, recorded: day, ended: day)]
    )
    #expect(Set(ended.map(\.rule)) == ["source-ended"])
  }

  /// The payroll and a newsletter of the same controller, whose contact is written otherwise.
  private static func two(reversed: Bool = false, named name: String? = nil) throws
    -> RegisterExtract
  {
    var extract = try SampleExtract.first()
    var newsletter = try Samples.payroll()
    newsletter.id = try Samples.label("newsletter")
    newsletter.name = "Newsletter"
    if case .controller(var record) = newsletter.role {
      record.controllers[0].name = "SAMPLE  foundation"
      record.controllers[0].contact = "post@example.org"
      newsletter.role = .controller(record: record)
    }
    extract.activities.append(SampleExtract.version(1, newsletter))
    if let name {
      var payroll = try Samples.payroll()
      payroll.name = name
      extract.activities[0] = SampleExtract.version(2, payroll)
    }
    if reversed { extract.activities.reverse() }
    return extract
  }

  @Test("A name that is put together of two activities says so, and lint sees either change")
  func twoSources() throws {
    let filled = Self.fill(try Self.blank(), from: try Self.two()).record
    let origins = filled.provenance.filter { $0.place == "processing.name" }
    #expect(origins.map(\.source) == ["Payroll", "Newsletter"])
    #expect(origins.map(\.entry?.id) == ["payroll", "newsletter"])
    #expect(filled.registerEntries.map(\.id).prefix(2) == ["payroll", "newsletter"])
    let again = Self.fill(filled, from: try Self.two(named: "Wages"), former: try Self.two())
    #expect(again.record.processing.name == "Wages; Newsletter")
    let versions = again.record.provenance.filter { $0.place == "processing.name" }
    #expect(versions.map(\.entry?.version) == [2, 1])
    let comparison = try #require(
      try Self.fill(filled, from: try Self.two(named: "Wages"), former: try Self.two())
        .comparison { try SourceComparisonTests.tree($0) }
    )
    let changes = try comparison.changes(
      in: SourceComparisonTests.tree(filled),
      from: filled.provenance
    )
    #expect(changes.filter { $0.place == "processing.name" }.map(\.source.id) == ["payroll"])
  }

  @Test("A controller of the same name is the same, in whatever order activities name it")
  func oneController() throws {
    let filled = Self.fill(try Self.blank(), from: try Self.two()).record
    #expect(filled.parties.controllers.map(\.name) == ["Sample Foundation"])
    let again = Self.fill(filled, from: try Self.two(reversed: true), former: try Self.two()).record
    #expect(again.parties.controllers.map(\.id) == filled.parties.controllers.map(\.id))
  }
}
