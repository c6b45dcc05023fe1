import SubjectRequests
import TestCases
import Testing
import TimeLimits
import TimeZones

/// Random sequences of acts: the same seeds each time, so that a failure can be repeated.
@Suite("Random cases")
struct RandomCaseTests {
  /// 1,600 cases of 120 attempts each.
  @Test(arguments: 0..<8) func neverLeaveTheLaw(_ seed: UInt64) throws {
    let keeper = try Keepers.dutch()
    var kinds: Set<EventKind> = []
    for number in 0..<200 {
      var random = try RandomActs(seed: seed * 200 + UInt64(number))
      var worked = try WorkedCase(random.rights())
      for _ in 0..<120 {
        let act = random.act(in: worked.file)
        let occurred = random.instant(after: worked.file.request.received)
        let before = worked.file
        do {
          let terms = random.terms(worked.events[0].by)
          try worked.perform(act, at: occurred, under: terms)
        } catch {
          #expect(worked.file == before, "\(error)")
        }
      }
      try erase(worked)
      try CaseInvariants(file: worked.file, events: worked.events).check()
      #expect(CaseFile(worked.file.request, events: worked.events) == worked.file)
      // Whatever was recorded has clocks: facts that the acts allow never contradict each other.
      let deadlines = try keeper.deadlines(of: worked.file)
      #expect(Set(deadlines.map(\.claim)) == Set(worked.file.claims.map(\.id)))
      kinds.formUnion(worked.events.map(\.happening.kind))
    }
    // The erasure of a case is no act: it is tried on every case, below; nor is where it came from.
    let missing = Set(EventKind.allCases).subtracting(kinds.union([.erased, .splitFrom]))
    #expect(missing.isEmpty, "some kinds of events never came up")
  }

  /// A case is erased, or something stands against it; nothing is added to an erased one.
  private func erase(_ worked: WorkedCase) throws {
    var file = worked.file
    let officer = worked.events[0].by
    let now = Instant(secondsSince1970: 4_000_000_000)
    let terms = ActTerms(officer: officer, approval: .onePerson, zone: .utc)
    let day = CalendarDate(now, in: .utc)
    let facts = RetentionFacts(file, unsettledLetters: 0)
    let erasure = EraseCase(.courtOrder, today: day, keptUntil: day, unsettledLetters: 0)
    do {
      let proposed = try file.erasing(erasure, occurred: now, now: now, under: terms)
      #expect(facts.obstacles(on: day).isEmpty)
      #expect(file.standing.status == .closed)
      for event in proposed {
        file.append(
          CaseEvent(
            sequence: file.eventCount + 1,
            claim: event.claim,
            happening: event.happening,
            occurred: now,
            recorded: now,
            by: officer
          )
        )
      }
      #expect(file.erasure?.ground == .courtOrder)
      for act in [Note("more"), Reopen(reason: "r")] as [any Act] {
        #expect(throws: ActRefusal.retention(.erased)) {
          _ = try file.deciding(act, occurred: now, now: now, under: terms)
        }
      }
    } catch ActRefusal.retention(.held(let obstacles)) {
      #expect(obstacles == facts.obstacles(on: day))
      #expect(!obstacles.isEmpty)
    } catch ActRefusal.requestNotClosed {
      #expect(file.standing == .open)
    }
  }
}
