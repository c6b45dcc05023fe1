import Records
import Register
import TestRecords
import Testing
import TimeLimits

/// Ends that lie ahead: of contracts of fixed term, trials, services that were given notice of.
@Suite struct EndingTests {
  private func day(_ text: String) throws -> CalendarDate { try Samples.day(text) }

  @Test func aRecordGoesOnUntilItsLastDayIsPast() throws {
    var payroll = try Samples.payroll()
    #expect(payroll.goesOn(on: try day("2099-01-01")))
    payroll.ended = try day("2026-12-31")
    #expect(payroll.goesOn(on: try day("2026-12-31")))
    #expect(!payroll.goesOn(on: try day("2027-01-01")))
  }

  @Test func aDutyIsDueUntilItsLastDay() throws {
    var duty = RecurringDuty(
      id: try Samples.label("training"),
      name: "Privacy training",
      subject: .training,
      owner: try Samples.label("j.devries"),
      begun: try day("2026-01-31"),
      everyMonths: 6
    )
    duty.ended = try day("2026-07-31")
    #expect(duty.reviews.map(\.due) == [try day("2026-07-31")])
    #expect(duty.reviews.map(\.until) == [duty.ended])
    duty.ended = try day("2026-07-30")
    #expect(duty.reviews.isEmpty)
  }

  @Test func aScheduleThatEndsLaterStillDeletes() throws {
    var schedule = try Samples.retention()
    schedule.ended = try day("2026-12-31")
    #expect(schedule.reviews.map(\.kind) == [.deletion])
    func words(_ asOf: String) throws -> [String] {
      RetentionReport([try Samples.payroll()], schedules: [schedule], asOf: try day(asOf))
        .items.filter { $0.category == schedule.category }.map(\.matter.word)
    }
    #expect(try words("2026-12-31") == ["active-data"])
    #expect(try words("2027-01-01") == ["no-schedule"])
  }

  @Test func aServiceIsInUseUntilItsLastDay() throws {
    let model = try ResponsibilityModel.cloudService()
    var service = AdoptedModel.beginning(
      model,
      for: try Samples.label("host"),
      name: "Host",
      owner: try Samples.label("j.devries"),
      on: try day("2026-01-01")
    )
    service.ended = try day("2026-12-31")
    func services(_ asOf: String) throws -> Int {
      try ResponsibilityReport([service], recipients: [], asOf: try day(asOf)).services.count
    }
    #expect(try services("2026-12-31") == 1)
    #expect(try services("2027-01-01") == 0)
    #expect(service.task(on: "17", in: model, asOf: try day("2026-12-31")) != nil)
    #expect(service.task(on: "17", in: model, asOf: try day("2027-01-01")) == nil)
  }
}
