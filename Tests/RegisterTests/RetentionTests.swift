import Records
import Register
import TestCases
import TestRecords
import Testing
import TimeLimits

@Suite struct RetentionTests {
  private func done(_ day: String) throws -> ReviewDone {
    ReviewDone(on: try Samples.day(day), by: try Samples.label("j.devries"), evidence: "Log 4711")
  }

  @Test func theCutOffIsTheLastDayWhoseTimeIsOver() throws {
    var random = SeededGenerator(seed: 5)
    let begin = try Samples.day("2019-12-25")
    for _ in 0..<2_000 {
      let day = begin.adding(days: Int.random(in: 0..<1_500, using: &random))
      let months = Int.random(in: 1...120, using: &random)
      let last = RetentionPeriod.months(count: months, after: "it ended").cutOff(asOf: day)
      #expect(last.adding(months: months) <= day)
      #expect(last.adding(days: 1).adding(months: months) > day)
    }
    let until = RetentionPeriod.until(event: "the consent is withdrawn")
    #expect(until.cutOff(asOf: begin) == begin)
  }

  @Test func aCleanUpPutsTheNextOneOffAndWaitsForItsBackups() throws {
    let schedule = try Samples.retention()
    #expect(schedule.problems().isEmpty)
    #expect(schedule.reviews.map(\.due) == [try Samples.day("2026-07-01")])
    let first = DeletionProof(
      through: try Samples.day("2026-06-30"),
      active: try done("2026-07-02"),
      records: 212
    )
    let cleaned = schedule.cleanedUp(first)
    #expect(cleaned.problems().isEmpty)
    #expect(cleaned.reviews.map(\.kind) == [.deletion, .backupDeletion])
    #expect(
      cleaned.reviews.map(\.due) == [
        try Samples.day("2027-01-02"), try Samples.day("2026-10-02"),
      ]
    )
    let over = try #require(cleaned.backupsGone(through: nil, try done("2026-10-01")))
    #expect(over.reviews.map(\.kind) == [.deletion])
    #expect(over.backupsGone(through: nil, try done("2026-10-01")) == nil)
  }

  @Test func whatContradictsItselfIsNamed() throws {
    var schedule = try Samples.retention()
    schedule.everyMonths = 0
    let proof = DeletionProof(
      through: try Samples.day("2026-09-01"),
      active: try done("2026-07-02"),
      backups: try done("2026-07-01"),
      records: -1
    )
    schedule.proofs = [proof, proof]
    schedule.backupMonths = nil
    let places = Set(schedule.problems().map(\.place))
    #expect(
      places == [
        "everyMonths", "proofs[0].through", "proofs[0].records", "proofs[0].backups",
        "proofs[0].backups.on", "proofs[1].through", "proofs[1].records", "proofs[1].backups",
        "proofs[1].backups.on",
      ]
    )
  }

  @Test func whatIsDueIsNamedForEachActivityAndCategory() throws {
    var lost = try Samples.retention()
    lost.id = try Samples.label("lost")
    lost.category = try Samples.label("nothing")
    let report = RetentionReport(
      [try Samples.payroll()],
      schedules: [try Samples.retention(), lost],
      asOf: try Samples.day("2026-11-02")
    )
    #expect(
      report.items.map(\.matter.word) == ["active-data", "not-in-the-register", "no-schedule"]
    )
    #expect(report.items.map(\.category.description) == ["pay", "nothing", "sick"])
    #expect(
      report.items.first?.matter
        == .active(
          event: "the end of the year",
          through: try Samples.day("2019-11-02"),
          due: try Samples.day("2026-07-01")
        )
    )
    #expect(report.items.first?.systems == ["HR system"])
    #expect(report.overdue.count == 1)
  }

  @Test func aSystemThatNoScheduleCleansUpIsNamed() throws {
    var payroll = try Samples.payroll()
    let holding = payroll.systems(holding: try Samples.label("pay"))
    let archive = SystemUse(id: try Samples.label("archive"), name: "Archive")
    payroll.systems.append(archive)
    var schedule = try Samples.retention()
    schedule.system = try #require(holding.first).id
    func left(_ schedules: [RetentionSchedule]) throws -> [[String]] {
      RetentionReport([payroll], schedules: schedules, asOf: try Samples.day("2026-11-02")).items
        .filter { $0.category.description == "pay" && $0.matter == .unscheduled }.map(\.systems)
    }
    #expect(try left([]) == [holding.map(\.name) + ["Archive"]])
    #expect(try left([schedule]) == [holding.dropFirst().map(\.name) + ["Archive"]])
    schedule.system = nil
    #expect(try left([schedule]) == [])
    schedule.ended = try Samples.day("2026-10-31")
    #expect(try left([schedule]) == [holding.map(\.name) + ["Archive"]])
  }
}
