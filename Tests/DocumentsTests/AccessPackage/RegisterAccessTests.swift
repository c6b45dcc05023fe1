import Documents
import Records
import Register
import SubjectRequests
import TestCases
import TestRecords
import Testing

/// What the register says to a person who asks for access.
@Suite("Access from the register") struct RegisterAccessTests {
  private func bureau() throws -> DataRecipient {
    DataRecipient(
      id: try Samples.label("payroll-bureau"),
      name: "Loonbureau B.V.",
      standing: .other(kind: .processor),
      country: "NL",
      noticeContact: "privacy@loonbureau.example",
      transfers: [
        RecipientTransfer(
          id: try Samples.label("in"),
          destination: "India",
          instrument: .bindingCorporateRules,
          review: try Samples.review("2027-01-01")
        )
      ]
    )
  }

  @Test func aRecipientAbroadOfWhichNoTransferIsListedIsAGap() throws {
    var payroll = try Samples.payroll()
    payroll.transfers = []
    var bureau = try bureau()
    bureau.country = "US"
    bureau.transfers = []
    bureau.ended = try Samples.day("2020-12-31")
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [bureau])
    let entry = try #require(access.entry(payroll))
    #expect(
      entry.gaps.filter { $0.point == .transfers }.map(\.says) == [
        "no transfer to United States is listed, where Loonbureau B.V. or whom it engages is"
      ]
    )
    // Once the entry lists it, it is told.
    payroll.transfers = try Samples.payroll().transfers
    #expect(try #require(access.entry(payroll)).gaps.allSatisfy { $0.point != .transfers })
  }

  @Test func aRecipientOfWhomNothingIsRecordedIsAGap() throws {
    var payroll = try Samples.payroll()
    payroll.transfers = []
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [])
    let entry = try #require(access.entry(payroll))
    #expect(
      entry.gaps.filter { $0.point == .transfers }.map(\.says) == [
        "the recipient payroll-bureau is not in the register of recipients"
      ]
    )
  }

  @Test func tellsAllThatTheRegisterSays() throws {
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [bureau()])
    let entry = try #require(access.entry(Samples.payroll()))
    let told = entry.activity
    #expect(entry.label == "payroll")
    #expect(told.purposes == ["Paying wages", "Wage tax", "Detecting fraud"])
    #expect(
      told.lawfulBases == [
        "Paying wages: contract (Article 6(1)(b) GDPR): The contract of employment",
        "Wage tax: legal obligation (Article 6(1)(c) GDPR): Wage Tax Act, section 28",
        "Wage tax, health: employment and social protection law (Article 9(2)(b) GDPR): Sick pay",
        "Detecting fraud: legitimate interests (Article 6(1)(f) GDPR): "
          + "The employer's, in honest claims",
      ]
    )
    #expect(told.categories == ["Pay", "Sick leave (health)"])
    #expect(told.recipients == ["Loonbureau B.V. (processor, NL)"])
    #expect(
      told.transfers.map { "\($0.destination): \($0.safeguards)" } == [
        "United States, Loonbureau B.V. (processor, NL): standard clauses of the Commission "
          + "(Article 46(2)(c) GDPR): Clauses of 2021, in the contract",
        "India, Loonbureau B.V. (processor, NL): binding corporate rules (Article 46(2)(b) GDPR)",
      ]
    )
    #expect(
      told.retention == [
        "Pay: 7 years, counted from: the end of the year; in backups 3 months longer (Fiscal law)",
        "Sick leave: until: The end of the contract",
      ]
    )
    #expect(told.automatedDecisions.isEmpty)
    #expect(entry.gaps.map(\.point) == [.transfers, .sources, .sources])
  }

  @Test func tellsOfThePersonsCategoryAlone() throws {
    var activity = try Samples.payroll()
    var record = try #require(activity.controllerRecord)
    let guests = SubjectCategory(id: try Samples.label("guests"), name: "Guests")
    record.subjects.append(guests)
    record.data.append(
      DataCategory(
        id: try Samples.label("visits"),
        name: "Visits",
        subjects: [guests.id],
        source: "the porter"
      )
    )
    activity.role = .controller(record: record)
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [])
    let staff = try #require(access.entry(activity, about: [Samples.label("staff")]))
    #expect(staff.activity.categories == ["Pay", "Sick leave (health)"])
    #expect(staff.activity.sources.isEmpty)
    let told = try #require(access.entry(activity, about: [guests.id]))
    #expect(told.activity.categories == ["Visits"])
    #expect(told.activity.sources == ["Visits: the porter"])
    // The bureau receives pay alone, and no purpose uses visits.
    #expect(told.activity.recipients.isEmpty && told.activity.transfers.isEmpty)
    #expect(told.gaps.map(\.point) == [.purposes, .retention])
  }

  @Test func tellsOfDecisionsByAutomatedMeans() throws {
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [])
    var activity = try Samples.lending()
    let told = try #require(access.entry(activity)).activity.automatedDecisions
    #expect(
      told.map(\.logic) == [
        "Whether a loan is granted (Article 22(2)(a) GDPR): Income less fixed expenses must cover the "
          + "instalments one and a half times"
      ]
    )
    #expect(
      told.map(\.consequences) == [
        "Below that the application is refused at once; A refused applicant may apply again after "
          + "three months"
      ]
    )
    var record = try #require(activity.controllerRecord)
    var decision = try #require(record.automatedDecisions?.decisions.first)
    decision.logic = nil
    decision.consequences = nil
    decision.exception = nil
    record.automatedDecisions = .made(decisions: [decision])
    activity.role = .controller(record: record)
    let silent = try #require(access.entry(activity))
    #expect(silent.activity.automatedDecisions.map(\.logic) == ["Whether a loan is granted"])
    let gaps = silent.gaps.filter { $0.point == .automatedDecisions }.map(\.says)
    #expect(
      gaps == [
        "no logic of Whether a loan is granted", "no consequences of Whether a loan is granted",
      ]
    )
    record.automatedDecisions = nil
    activity.role = .controller(record: record)
    let unsaid = try #require(access.entry(activity)).gaps.filter {
      $0.point == .automatedDecisions
    }
    #expect(unsaid.count == 1)
  }

  /// How a consent is withdrawn is no reason for it.
  @Test func aConsentIsToldWithHowItIsWithdrawn() throws {
    var activity = try Samples.payroll()
    guard case .controller(var record) = activity.role else { return }
    record.purposes[0].basis = .consent(withdrawal: "at the start of the call")
    activity.role = .controller(record: record)
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [])
    let basis = try #require(access.entry(activity)).activity.lawfulBases.first
    #expect(
      basis == "Paying wages: consent (Article 6(1)(a) GDPR): you can withdraw it: "
        + "at the start of the call"
    )
  }

  /// The entry writes the country by name, the register of recipients by its code.
  @Test(arguments: ["India", "IN", "Indien", "india "])
  func aTransferIsToldOnce(_ destination: String) throws {
    var activity = try Samples.payroll()
    let use = try #require(activity.recipients.first)
    activity.transfers = [
      DataTransfer(
        id: try Samples.label("in"),
        destination: destination,
        recipient: use.id,
        instrument: .bindingCorporateRules,
        safeguards: "The rules of the group"
      )
    ]
    var bureau = try bureau()
    bureau.transfers[0].destination = "IN"
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [bureau])
    let told = try #require(access.entry(activity)).activity.transfers
    #expect(told.map(\.destination) == ["India, Loonbureau B.V. (processor, NL)"])
  }

  @Test func whereDataComesFromIsSaidOrMissing() throws {
    var activity = try Samples.payroll()
    guard case .controller(var record) = activity.role else { return }
    record.data[0].source = "the employee"
    activity.role = .controller(record: record)
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [])
    let entry = try #require(access.entry(activity))
    #expect(entry.activity.sources == ["Pay: the employee"])
    #expect(
      entry.gaps.filter { $0.point == .sources }.map(\.says)
        == ["no source of Sick leave: the person, or from where else"]
    )
  }

  @Test func aProcessorTellsNothing() throws {
    var activity = try Samples.payroll()
    let party = PartyContact(name: "P", contact: "c")
    activity.role = .processor(record: ProcessorRecord(processors: [party], clients: []))
    #expect(try RegisterAccess(.dutch, citing: .gdpr, recipients: []).entry(activity) == nil)
  }

  @Test(arguments: [
    (LetterLanguage.german, "7 Jahre, gerechnet ab: ", "Vertrag", "Artikel 6 Absatz 1 Buchstabe b"),
    (.dutch, "7 jaar, te rekenen vanaf: ", "overeenkomst", "artikel 6, lid 1, onder b)"),
    (.french, "7 ans, à compter de : ", "contrat", "article 6, paragraphe 1, point b)"),
    (.spanish, "7 años, a contar desde: ", "contrato", "artículo 6, apartado 1, letra b)"),
    (.italian, "7 anni, a decorrere da: ", "contratto", "articolo 6, paragrafo 1, lettera b)"),
  ])
  func speaksTheLanguageOfTheLetter(
    _ language: LetterLanguage,
    _ period: String,
    _ basis: String,
    _ citation: String
  ) throws {
    let entry = try #require(
      RegisterAccess(language, citing: .gdpr, recipients: []).entry(Samples.payroll())
    )
    #expect(entry.activity.retention[0].contains(period), "\(entry.activity.retention[0])")
    let first = entry.activity.lawfulBases[0]
    #expect(first.contains(basis) && first.contains(citation), "\(first)")
  }

  /// Whatever the register holds, what is not told is a gap, and gaps are closed by statements.
  @Test func nothingIsMissingThatIsNoGap() throws {
    let access = try RegisterAccess(.english, citing: .gdpr, recipients: [])
    for seed in 0..<200 as Range<UInt64> {
      var random = RandomActivity(seed: seed)
      guard let entry = access.entry(try random.next("a")) else { continue }
      let draft = AccessDraft(entries: [entry])
      let explained = AccessStatement(
        without: Dictionary(uniqueKeysWithValues: AccessPoint.allCases.map { ($0, "why") })
      )
      let points = Set(entry.gaps.map(\.point.rawValue))
      for missing in draft.information.missing {
        #expect(points.contains(String(missing.split(separator: " ").last ?? "")), "\(missing)")
      }
      let stated = try draft.stating([explained])
      #expect(stated.gaps.isEmpty && stated.information.missing.isEmpty, "seed \(seed)")
    }
  }
}
