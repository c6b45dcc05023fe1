import Records
import Register
import TestRecords
import Testing
import TimeLimits

@Suite struct ActivityTests {
  @Test func aWholeEntryHasNeitherProblemsNorGaps() throws {
    let payroll = try Samples.payroll()
    #expect(payroll.problems().isEmpty)
    #expect(payroll.gaps(asOf: try Samples.day("2026-11-02")).isEmpty)
  }

  @Test func contradictionsAreNamedWithTheirPlaces() throws {
    var payroll = try Samples.payroll()
    payroll.transfers[0].recipient = try Samples.label("nobody")
    payroll.systems[0].data = [try Samples.label("shoes")]
    payroll.ended = try Samples.day("2019-12-31")
    var record = try #require(payroll.controllerRecord)
    record.purposes[1].special[0].condition = .criminalDataByLaw
    record.purposes[2].id = record.purposes[0].id
    record.data[0].retention?.period = .months(count: 0, after: "ever")
    payroll.role = .controller(record: record)
    #expect(
      Set(payroll.problems().map(\.place)) == [
        "transfers[us].recipient", "systems[hr].data[0]", "ended",
        "role.controller.record.purposes[tax].special[0].condition",
        "role.controller.record.purposes[2].id",
        "role.controller.record.data[pay].retention.period.months.count",
      ]
    )
  }

  @Test(arguments: ["", " ", "\t\n"])
  func aSystemHasAName(_ name: String) throws {
    var payroll = try Samples.payroll()
    payroll.systems[0].name = name
    #expect(payroll.problems().map(\.place) == ["systems[hr].name"])
  }

  @Test func whatTheArticleAsksForAndIsMissingIsAGap() throws {
    var payroll = try Samples.payroll()
    payroll.measures = []
    payroll.transfers[0].safeguards = nil
    var record = try #require(payroll.controllerRecord)
    record.purposes[0].basis = nil
    record.purposes[1].special = []
    record.data[0].retention = nil
    record.officer = nil
    payroll.role = .controller(record: record)
    let gaps = payroll.gaps(asOf: try Samples.day("2027-01-16"))
    #expect(
      Set(gaps.map(\.cites)) == [
        "Article 30(1)(g)", "Articles 30(1)(e) and 46", "Article 6(1)", "Article 9(2)",
        "Article 30(1)(f)", "Article 30(1)(a)", "Articles 5(2) and 6(1)(f)",
      ]
    )
  }

  @Test func specialCategoriesCountWhereAPurposeDoesNotSayWhatItUses() throws {
    var payroll = try Samples.payroll()
    var record = try #require(payroll.controllerRecord)
    func gaps() throws -> [String] {
      payroll.role = .controller(record: record)
      return try payroll.gaps(asOf: Samples.day("2026-11-02")).map(\.place)
    }
    let place = "role.controller.record"
    // Wage tax is what sick leave is used for here.
    record.purposes[0].data = []
    #expect(
      try gaps() == ["\(place).purposes[pay].data", "\(place).purposes[pay].special"]
    )
    record.purposes[0].data = [try Samples.label("pay")]
    record.purposes[1].data = [try Samples.label("pay")]
    #expect(try gaps() == ["\(place).data[sick].special"])
  }

  @Test func reviewsComeFromEntryInterestAndTransfer() throws {
    let payroll = try Samples.payroll()
    #expect(payroll.reviews.map(\.kind) == [.activity, .legitimateInterest, .transfer])
    #expect(payroll.reviews.map(\.part) == ["entry", "fraud", "us"])
    #expect(
      payroll.reviews.map(\.due.description) == ["2027-01-31", "2027-01-15", "2027-06-01"]
    )
    var ended = payroll
    ended.ended = try Samples.day("2026-12-31")
    #expect(ended.reviews.isEmpty)
    // What is due before an end that lies ahead is asked for until then.
    ended.ended = try Samples.day("2027-01-31")
    #expect(ended.reviews.map(\.part) == ["entry", "fraud"])
    #expect(ended.reviews.map(\.until) == [ended.ended, ended.ended])
  }

  @Test func theHistoryOfABasisKeepsEveryChangeWithItsReason() throws {
    let first = try Samples.payroll()
    var second = first
    var record = try #require(second.controllerRecord)
    record.purposes[2].basis = .legalObligation(provision: "Fraud Act")
    second.role = .controller(record: record)
    second.description = "A change of something else"
    var third = second
    record.purposes.removeLast()
    third.role = .controller(record: record)
    let instant = try #require(Instant("2026-11-02T09:00:00Z"))
    let versions = [first, second, second, third].enumerated().map { index, activity in
      RecordVersion(
        number: index + 1,
        recorded: instant,
        by: "j.devries",
        reason: index == 0 ? nil : "reason \(index + 1)",
        record: activity
      )
    }
    let changes = versions.basisHistory()
    #expect(changes.map(\.version) == [1, 1, 1, 2, 4])
    #expect(changes.map(\.purpose.description) == ["pay", "tax", "fraud", "fraud", "fraud"])
    #expect(changes[3].before?.article == .legitimateInterests)
    #expect(changes[3].after?.article == .legalObligation)
    #expect(changes[3].reason == "reason 2")
    #expect(changes[4].after == nil)
  }
}
