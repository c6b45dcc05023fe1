import Testing
import TimeLimits
import TimeZones

/// A change of days moves no date that the impact leaves out.
struct CalendarImpactTests {
  private let computer: DeadlineComputer
  private let zone: Zone
  private let calendars: [LegalCalendar]

  init() throws {
    computer = try .builtIn()
    zone = try Zone(identifier: "Europe/Amsterdam")
    let book = try CalendarBook.builtIn()
    calendars = try ["NL", "DE", "PT", "RO", "GR"].map { try book.calendar(country: $0) }
  }

  /// A calendar in two revisions, and the days between them.
  private struct Change {
    let old: LegalCalendar
    let new: LegalCalendar
    let days: [CalendarDate]
    let ever: [CalendarDate]
  }

  @Test func whatIsLeftOutStaysWhereItWas() throws {
    var random = SeededGenerator(seed: 11)
    var (moved, left, seen) = (0, 0, 0)
    for _ in 0..<600 {
      let change = try change(&random)
      let impact = try #require(
        CalendarImpact(of: change.days, in: change.new, everChanged: change.ever)
      )
      for rule in computer.rules.rules where Int.random(in: 0..<4, using: &random) == 0 {
        let received = change.days[0].adding(days: .random(in: -75...10, using: &random))
        var options = DeadlineOptions()
        if Bool.random(using: &random) { options.minimumWorkingDays = 2 }
        if Int.random(in: 0..<5, using: &random) == 0 { options.hourMinimum = .twoWorkingDays }
        let facts = try ClockFacts(received: .day(received), zone: zone)
        func state(_ calendar: LegalCalendar) -> Deadline.State {
          computer.state(rule: rule, facts: facts, calendar: calendar, options: options)
        }
        let (old, new) = (state(change.old), state(change.new))
        let use = rule.calendarUse(options)
        let isTouched = touches(impact, old, received: received, use)
        if old != new {
          #expect(isTouched, "\(rule.id.rawValue) received \(received), \(change.days)")
          moved += 1
        }
        if !isTouched { left += 1 }
        seen += 1
      }
    }
    #expect(moved > 50)
    // Most are left out, or nothing would be gained.
    #expect(left > seen / 2)
  }

  @Test func aCalendarWithoutWorkingDaysTouchesEverything() throws {
    let first = try #require(CalendarDate(iso8601: "2026-03-02"))
    let days = (0..<14).map { first.adding(days: $0) }
    #expect(CalendarImpact(of: [first], in: calendars[0], everChanged: days) == nil)
    #expect(CalendarImpact(of: [first], in: calendars[0], everChanged: [first]) != nil)
  }

  /// As the database selects what a run looks at.
  private func touches(
    _ impact: CalendarImpact,
    _ state: Deadline.State,
    received: CalendarDate,
    _ use: CalendarUse
  ) -> Bool {
    guard case .running(_, let due, let nominal, _) = state else { return false }
    switch use {
    case .none: return false
    case .end: return impact.nominalDays.contains { $0.contains(nominal) }
    case .whole: return impact.days.contains { received <= $0 && $0 <= due }
    }
  }

  private func change(_ random: inout SeededGenerator) throws -> Change {
    let calendar = try #require(calendars.randomElement(using: &random))
    let start = try #require(CalendarDate(iso8601: "2025-01-01"))
    let day = start.adding(days: .random(in: 0..<900, using: &random))
    // Days that were changed before lie nearby, where they matter.
    let before = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      flip(day.adding(days: .random(in: -9...9, using: &random)), &random)
    }
    let now = (0..<Int.random(in: 1...2, using: &random)).map { number in
      flip(day.adding(days: number * .random(in: 1...20, using: &random)), &random)
    }
    let old = calendar.applying(before, revision: before.count)
    return Change(
      old: old,
      new: old.applying(now, revision: before.count + now.count),
      days: now.map(\.date),
      ever: (before + now).map(\.date)
    )
  }

  private func flip(_ day: CalendarDate, _ random: inout SeededGenerator) -> CalendarChange {
    CalendarChange(
      date: day,
      effect: Bool.random(using: &random) ? .holiday : .workingDay,
      name: "day",
      reason: "decree"
    )
  }
}
