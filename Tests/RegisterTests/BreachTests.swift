import Records
import Register
import TestRecords
import Testing
import TimeLimits

@Suite struct BreachTests {
  private func closed(_ breach: Breach) throws -> Breach {
    var breach = breach
    breach.closure = BreachClosure(
      closed: breach.aware.adding(hours: 200),
      cause: "A bag without a lock",
      prevention: ["Encrypted disks"]
    )
    return breach
  }

  private func notification(
    _ breach: Breach,
    after hours: Int,
    _ phase: NotificationPhase,
    reasons: String? = nil
  ) -> AuthorityNotification {
    AuthorityNotification(
      authority: "Autoriteit Persoonsgegevens",
      sent: breach.aware.adding(hours: hours),
      phase: phase,
      delayReasons: reasons
    )
  }

  @Test func whatIsNotKnownFollows() throws {
    let breach = try Samples.breach()
    #expect(breach.problems().isEmpty)
    #expect(breach.needsNotification)
    #expect(!breach.needsCommunication)
    #expect(
      breach.unknown == [
        .subjects, .subjectCount, .records, .recordCount, .contactName, .contact, .consequences,
        .measures,
      ]
    )
  }

  @Test func whatIsCalledCompleteHoldsAllThatTheLawAsksFor() throws {
    var breach = try Samples.breach()
    breach.notifications = [notification(breach, after: 1, .initial)]
    #expect(breach.problems() == [])
    breach.notifications.append(notification(breach, after: 20, .complete))
    #expect(
      breach.problems().map(\.place) == breach.unknown.map { "description.\($0.rawValue)" }
    )
    breach.description.impossible = "The disk held no index"
    #expect(breach.unknown == [.contactName, .contact, .consequences, .measures])
    breach.description = try Samples.knownBreach().description
    #expect(breach.unknown == [])
    #expect(breach.problems() == [])
  }

  @Test func noBreachIsClosedWithoutItsEffectsAndWhatWasDone() throws {
    var breach = try closed(try Samples.breach())
    breach.risk = .unlikely(reasons: "The disk is encrypted")
    breach.communication = .notRequired(ground: .noHighRisk, reasons: "See the risk")
    #expect(
      breach.problems().map(\.place) == ["description.consequences", "description.measures"]
    )
    breach.description.consequences = "None: nobody can read it"
    breach.description.measures = ["The disk was wiped from afar"]
    #expect(breach.problems() == [])
  }

  @Test func aBreachIsNotClosedBeforeItIsSettled() throws {
    var breach = try closed(try Samples.knownBreach())
    #expect(breach.problems().map(\.place) == ["risk", "notifications", "communication"])
    breach.risk = .unlikely(reasons: "The disk is encrypted")
    breach.communication = .notRequired(ground: .noHighRisk, reasons: "See the risk")
    #expect(breach.problems().isEmpty)
    breach.risk = .high(reasons: "Health data")
    #expect(breach.problems().map(\.place) == ["notifications", "communication"])
    breach.notifications = [
      notification(breach, after: 20, .initial), notification(breach, after: 90, .complete),
    ]
    breach.communication = .sent(
      on: breach.aware.adding(hours: 30),
      channel: "letter",
      words: "Your data was on a laptop that was lost."
    )
    #expect(breach.problems().isEmpty)
  }

  @Test func aLateNotificationGivesItsReasons() throws {
    var breach = try Samples.knownBreach()
    let end = breach.aware.adding(hours: 73)
    #expect(breach.lateness(after: end).isEmpty)
    breach.notifications = [notification(breach, after: 72, .initial)]
    #expect(breach.lateness(after: end).isEmpty)
    breach.notifications = [notification(breach, after: 73, .initial)]
    #expect(breach.lateness(after: end).map(\.place) == ["notifications[0].delayReasons"])
    breach.notifications = [notification(breach, after: 73, .initial, reasons: " ")]
    #expect(breach.lateness(after: end).count == 1)
    breach.notifications = [
      notification(breach, after: 73, .initial, reasons: "A holiday"),
      notification(breach, after: 200, .complete),
    ]
    #expect(breach.lateness(after: end).isEmpty)
    #expect(breach.problems().isEmpty)
    breach.notifications = [notification(breach, after: 10, .additional)]
    #expect(breach.problems().map(\.place) == ["notifications[0].phase"])
    breach.notifications = [notification(breach, after: -1, .complete)]
    #expect(breach.problems().map(\.place) == ["notifications[0].sent"])
  }

  @Test func whatWasToldInTimeIsNotLateByWhatBecameKnownAfterwards() throws {
    var breach = try closed(try Samples.knownBreach())
    breach.risk = .risk(reasons: "Addresses")
    breach.communication = .notRequired(ground: .noHighRisk, reasons: "See the risk")
    breach.notifications = [notification(breach, after: 20, .complete)]
    #expect(breach.problems() == [])
    let later = breach.aware.adding(hours: 500)
    let open = try #require(breach.reopened(known: later, because: "The key leaked"))
    #expect(open.known == open.aware)
    #expect(open.problems() == [])
    #expect(open.reopened(known: later, because: "Again") == nil)
    var untold = breach
    untold.notifications = []
    untold.risk = .unlikely(reasons: "Encrypted")
    #expect(untold.reopened(known: later, because: "The key leaked")?.known == later)
    var backwards = open
    backwards.reopenings[0].known = breach.aware.adding(hours: -1)
    #expect(backwards.problems().map(\.place) == ["reopenings[0].known"])
  }

  @Test func aNoticeOfTheProcessorMakesTheControllerAware() throws {
    var breach = try Samples.breach()
    breach.processorNotice = ProcessorNotice(
      processor: try Samples.label("payroll-bureau"),
      received: breach.aware.adding(hours: -1),
      words: "We lost a laptop."
    )
    #expect(breach.problems().map(\.place) == ["aware"])
    breach.processorNotice?.received = breach.aware
    #expect(breach.problems().isEmpty)
    breach.processorNotice?.aware = breach.aware.adding(hours: -30)
    #expect(breach.problems().isEmpty)
    breach.processorNotice?.aware = breach.aware.adding(hours: 1)
    #expect(breach.problems().map(\.place) == ["processorNotice.aware"])
  }

  @Test func itsDutiesAreThoseThatAreStillOpen() throws {
    var breach = try Samples.breach()
    let last = try Samples.day("2026-11-04")
    let known = try Samples.day("2026-11-01")
    let end = breach.aware.adding(hours: 73)
    func duties() -> [ReviewDue] {
      breach.duties(authority: (last, end)) { CalendarDate($0, in: .utc) }
    }
    func parts() -> [String] { duties().map(\.part) }
    #expect(parts() == ["authority"])
    #expect(duties().map(\.endsAt) == [end])
    breach.risk = .high(reasons: "Health data")
    #expect(parts() == ["authority", "persons"])
    breach.notifications = [notification(breach, after: 1, .initial)]
    #expect(parts() == ["phase", "persons"])
    // The 72 hours were kept: what follows is not late by them.
    #expect(duties().map(\.due) == [known.adding(days: 14), known])
    breach.notifications.append(notification(breach, after: 20, .complete))
    #expect(parts() == ["persons"])
    breach.communication = .notRequired(ground: .unintelligible, reasons: "Encrypted")
    #expect(parts() == ["closure"])
    #expect(duties().map(\.due) == [known.adding(days: 90)])
    breach.closeBy = try Samples.day("2026-12-31")
    #expect(duties().map(\.due) == [breach.closeBy])
    breach = try closed(breach)
    #expect(parts().isEmpty)
  }

  @Test func whatIsTakenUpAgainIsDueSinceThenAndToldOnceMore() throws {
    var breach = try Samples.knownBreach()
    breach.risk = .risk(reasons: "Addresses")
    breach.communication = .notRequired(ground: .noHighRisk, reasons: "See the risk")
    breach.notifications = [notification(breach, after: 20, .complete)]
    let later = breach.aware.adding(hours: 24 * 200)
    var open = try #require(try closed(breach).reopened(known: later, because: "The key leaked"))
    func duties() -> [ReviewDue] {
      open.duties(authority: (CalendarDate(open.aware, in: .utc), open.aware)) {
        CalendarDate($0, in: .utc)
      }
    }
    let day = CalendarDate(later, in: .utc)
    #expect(duties().map(\.part) == ["phase"])
    #expect(duties().map(\.due) == [day.adding(days: Breach.usualDays.more)])
    open.risk = .high(reasons: "Readable")
    #expect(duties().map(\.part) == ["phase", "persons"])
    #expect(duties().last?.due == day)
    open.closure = open.reopenings[0].closure
    open.closure?.closed = later
    #expect(open.problems().map(\.place).contains("notifications"))
    open.closure = nil
    open.notifications.append(notification(open, after: 24 * 200 + 1, .complete))
    open.communication = .notRequired(ground: .unintelligible, reasons: "Encrypted anew")
    #expect(duties().map(\.part) == ["closure"])
    #expect(duties().map(\.due) == [day.adding(days: Breach.usualDays.closing)])
  }
}
