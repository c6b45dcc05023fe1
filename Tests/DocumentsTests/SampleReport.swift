import Foundation
import SubjectRequests
import Testing
import TimeLimits

/// A report with every urgency, made anew the same each time.
enum SampleReport {
  static func make(
    controller: String = "Municipality of Lindewijk"
  ) throws -> DeadlineReport {
    let book = try Phrasebook.builtIn()
    var random = Lehmer(state: 42)
    let asOf = day("2026-11-02")
    return DeadlineReport(
      asOf: asOf,
      made: Instant(iso8601: "2026-11-02T09:30:15.250+01:00") ?? Instant(secondsSince1970: 0),
      controller: controller,
      items: [
        item(
          &random,
          .access,
          due: "2026-10-28",
          working: -3,
          assignee: "j.devries",
          alarms: [
            book.worded(
              Phrase(.extensionLate, .date(day("2026-10-30")), .date(day("2026-10-28")))
            )
          ]
        ),
        item(
          &random,
          .objection(.directMarketing),
          due: "2026-11-01",
          working: 0,
          clock: .actAtOnce
        ),
        item(&random, .erasure, due: "2026-11-02", working: 0),
        item(
          &random,
          .objection(.particularSituation),
          due: "2026-11-09",
          unrolled: "2026-11-07",
          working: 5,
          assignee: "+team@lindewijk.example"
        ),
        item(&random, .consentWithdrawal, due: "2026-12-24", working: 38, clock: .acknowledgement),
        item(&random, .rectification, status: .suspended, since: "2026-10-20", assignee: "张伟"),
        item(
          &random,
          .portability,
          status: .countryMissing,
          alarms: [book.worded(Phrase(.countryMissing))]
        ),
      ]
    )
  }

  /// The same with what the register asks for: a breach, reviews, and a second controller.
  static func withRegister() throws -> DeadlineReport {
    let own = try make()
    let records: [(record: String, label: String, DeadlineReport.RecordMatter.Task, days: Int)] = [
      ("breach", "laptop-2026", .breach(.tellAuthority), -1),
      ("breach", "laptop-2026", .breach(.tellPersons), -3),
      ("activity", "payroll", .review(of: "legitimate-interest", part: "fraud"), 5),
      ("recipient", "cloud", .review(of: "contract", part: "contract"), 30),
      ("duty", "training", .review(of: "duty", part: "training"), 200),
    ]
    let controller = try #require(UUID(uuidString: "01890a5d-ac96-774b-bcce-b302099a8057"))
    let items = records.map { record, label, task, days in
      DeadlineReport.Item(
        record: DeadlineReport.RecordMatter(
          of: Identifier(controller),
          record: record,
          label: label,
          task: task
        ),
        due: own.asOf.adding(days: days),
        daysLeft: days,
        workingDaysLeft: nil,
        assignee: Handle("dpo")
      )
    }
    let other = DeadlineReport(
      asOf: own.asOf,
      made: own.made,
      controller: "Lindewijk Housing",
      items: items
    )
    return try #require(DeadlineReport(joining: [own, other]))
  }

  static func day(_ text: String) -> CalendarDate { CalendarDate(iso8601: text) ?? .earliest }

  private static func item(
    _ random: inout Lehmer,
    _ right: ClaimedRight,
    due: String? = nil,
    unrolled: String? = nil,
    working: Int? = nil,
    clock: ClockKind = .response,
    status: DeadlineStatus = .running,
    since: String? = nil,
    assignee: String? = nil,
    alarms: [WordedPhrase] = []
  ) -> DeadlineReport.Item {
    let due = due.map(day)
    return DeadlineReport.Item(
      reference: Reference(year: 2026, using: &random),
      right: right,
      clock: clock,
      status: status,
      received: day("2026-10-01"),
      target: due.map { $0.adding(days: -10) },
      due: due,
      dueUnrolled: unrolled.map(day) ?? due,
      suspendedSince: since.map(day),
      daysLeft: due.map { day("2026-11-02").days(to: $0) },
      workingDaysLeft: working,
      assignee: assignee.flatMap(Handle.init),
      alarms: alarms,
      reminder: since.map { day($0).adding(days: 14) }
    )
  }
}

/// A generator that gives the same numbers each time.
struct Lehmer: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
