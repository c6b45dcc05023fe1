import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// Each reading of the law moves the day that it is about, and that of refusals no other.
@Suite("What an option moves", .cluster) struct LawOptionMoveTests {
  /// A case, and the last day of one of its clocks by the usual reading and by another.
  struct Scenario: Sendable, CustomTestStringConvertible {
    let option: String
    let value: String
    var received = "2026-09-01T09:00:00Z"
    var events: [Event] = []
    var clock = ClockKind.response
    let usual: String
    let moved: String

    var testDescription: String { "\(option)=\(value)" }
  }

  enum Event: Sendable {
    case identity(asked: String, shown: String)
    case clarification(asked: String, given: String)
    case extended(at: String)
    case processor(at: String)

    func acts() throws -> [(act: any Act, at: Instant)] {
      func instant(_ day: String) throws -> Instant {
        try #require(Instant(iso8601: "\(day)T10:00:00Z"))
      }
      return switch self {
      case .identity(let asked, let shown):
        [
          (AskIdentity(ground: "unknown sender", timeliness: .timely), try instant(asked)),
          (ConfirmIdentity(), try instant(shown)),
        ]
      case .clarification(let asked, let given):
        [
          (
            AskClarification(.allOpen, reason: "which of two accounts", timeliness: .timely),
            try instant(asked)
          ), (Clarify(.allOpen), try instant(given)),
        ]
      case .extended(let at):
        [
          (
            ExtendTimeLimit(.allOpen, .months(2), on: .complexity, reasons: "four archives"),
            try instant(at)
          )
        ]
      case .processor(let at):
        [(RecordForwarding(by: "Helpdesk", received: try instant(at)), try instant("2026-09-02"))]
      }
    }
  }

  /// Identity asked for on the second day and shown on the fourteenth.
  private static let doubt = [Event.identity(asked: "2026-09-02", shown: "2026-09-14")]
  private static let question = [Event.clarification(asked: "2026-09-02", given: "2026-09-14")]
  /// Three months from 25 September end on Christmas Day, a Friday.
  private static let christmas = [Event.extended(at: "2026-09-28")]

  static let scenarios = [
    Scenario(
      option: "identity",
      value: "restart",
      events: doubt,
      usual: "2026-10-13",
      moved: "2026-10-14"
    ),
    Scenario(
      option: "identity",
      value: "none",
      events: doubt,
      usual: "2026-10-13",
      moved: "2026-10-01"
    ),
    Scenario(
      option: "identity",
      value: "pause_inclusive",
      events: doubt,
      usual: "2026-10-13",
      moved: "2026-10-14"
    ),
    Scenario(
      option: "clarification",
      value: "restart",
      events: question,
      usual: "2026-10-13",
      moved: "2026-10-14"
    ),
    Scenario(
      option: "clarification",
      value: "none",
      events: question,
      usual: "2026-10-13",
      moved: "2026-10-01"
    ),
    Scenario(
      option: "holidays",
      value: "weekends",
      received: "2026-09-25T09:00:00Z",
      events: christmas,
      usual: "2026-12-28",
      moved: "2026-12-25"
    ),
    Scenario(
      option: "roll",
      value: "false",
      received: "2026-09-25T09:00:00Z",
      usual: "2026-10-26",
      moved: "2026-10-25"
    ),
    Scenario(
      option: "extension_anchor",
      value: "expiry",
      received: "2026-01-31T09:00:00Z",
      events: [.extended(at: "2026-02-20")],
      usual: "2026-04-30",
      moved: "2026-04-28"
    ),
    Scenario(
      option: "refusal_extendable",
      value: "true",
      received: "2026-09-25T09:00:00Z",
      events: christmas,
      clock: .refusal,
      usual: "2026-10-26",
      moved: "2026-12-28"
    ),
    Scenario(
      option: "start",
      value: "day_after_is_anchor",
      usual: "2026-10-01",
      moved: "2026-10-02"
    ),
    Scenario(
      option: "processor_receipt",
      value: "forwarded",
      events: [.processor(at: "2026-08-27")],
      usual: "2026-09-28",
      moved: "2026-10-01"
    ),
  ]

  @Test(arguments: scenarios)
  func anOptionMovesTheDayThatItIsAbout(scenario: Scenario) async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log(received: scenario.received)
      for event in scenario.events {
        for (act, at) in try event.acts() {
          _ = try await law.desk().perform(act, on: reference, occurred: at, key: UUID())
        }
      }
      #expect(try await law.stored(reference, scenario.clock).due == LawOffice.day(scenario.usual))
      let others = try await otherDays(law, reference, but: scenario)
      let report = try await law.choose {
        $0.options = try DeadlineOptions([scenario.option: scenario.value])
      }
      // An earlier day may wait for a person, who accepts it here.
      _ = try await law.desk().acceptEarlierDays(nil)
      let stored = try await law.stored(reference, scenario.clock)
      #expect(try stored.due == LawOffice.day(scenario.moved))
      let move = report.moves.first { $0.clock == scenario.clock }
      #expect(try move?.old == LawOffice.day(scenario.usual))
      if scenario.option == "refusal_extendable" {
        #expect(try await otherDays(law, reference, but: scenario) == others)
      }
      #expect(try await law.proof().differences == [])
      try await law.choose { $0.options = DeadlineOptions() }
      _ = try await law.desk().acceptEarlierDays(nil)
      #expect(try await law.stored(reference, scenario.clock).due == LawOffice.day(scenario.usual))
    }
  }

  private func otherDays(
    _ law: LawOffice,
    _ reference: Reference,
    but scenario: Scenario
  ) async throws -> [CalendarDate?] {
    try await law.desk().show(reference).deadlines.filter { $0.clock != scenario.clock }.map(\.due)
  }
}
