import Casework
import TimeLimits

/// Computes deadlines on one core.
struct DeadlinesBenchmark {
  private let sizes: Sizes
  private let desk: DeadlineDesk
  private let questions: [(rule: Rule, facts: ClockFacts)]
  private let calendar: LegalCalendar

  init(_ sizes: Sizes) throws {
    self.sizes = sizes
    desk = try DeadlineDesk()
    calendar = try desk.calendars.calendar(country: "NL")
    let zone = try desk.zone(named: "Europe/Amsterdam", country: "NL")
    let rules = desk.computer.rules
    questions = try (0..<10_000).compactMap { number in
      let received = Instant(secondsSince1970: 1_530_000_000 + Int64(number) * 41_017)
      let facts = try ClockFacts(
        received: .instant(received),
        zone: zone,
        facts: Self.facts(number, after: received)
      )
      return rules.rule(
        regime: .euGDPR,
        right: .access,
        clock: .response,
        on: facts.receivedDay
      ).map { ($0, facts) }
    }
  }

  func run() throws -> Table {
    let computer = desk.computer
    let silent = rounds {
      for question in questions {
        keep(computer.state(rule: question.rule, facts: question.facts, calendar: calendar))
      }
    }
    let explained = rounds {
      for question in questions {
        keep(computer.deadline(rule: question.rule, facts: question.facts, calendar: calendar))
      }
    }
    var table = Table("Deadlines on one core", columns: ["", "per second of processor time"])
    table.add("the days alone", silent.text())
    table.add("explained, with steps and citations", explained.text())
    table.notes.append(
      """
      Median of \(sizes.rounds). Answers to access requests received from 2018 to 2031 in \
      the Netherlands: of six, four without further facts, one with a question about identity and \
      its answer, one extended.
      """
    )
    return table
  }

  private func rounds(_ work: () -> Void) -> Double {
    (0..<sizes.rounds).map { _ in
      Throughput.measure(for: sizes.computingTime) {
        work()
        return questions.count
      }
    }.median
  }

  private static func facts(_ number: Int, after received: Instant) -> [Fact] {
    func day(_ count: Int) -> Moment { .instant(received.adding(hours: 24 * count)) }
    return switch number % 6 {
    case 4: [.identityRequested(day(1), .timely), .identityConfirmed(day(6))]
    case 5: [.extended(day(20), .maximum)]
    default: []
    }
  }

  /// Keeps the optimiser from leaving out what nobody looks at.
  @inline(never)
  private func keep<Value>(_ value: Value) {
    withExtendedLifetime(value) {}
  }
}
