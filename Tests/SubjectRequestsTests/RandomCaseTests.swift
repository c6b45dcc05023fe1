import SubjectRequests
import TestCases
import Testing
import TimeLimits
import TimeZones

/// Random sequences of acts: the same seeds each time, so that a failure can be repeated.
@Suite("Random cases")
struct RandomCaseTests {
  /// 1,600 cases of 80 attempts each.
  @Test(arguments: 0..<8) func neverLeaveTheLaw(_ seed: UInt64) throws {
    let keeper = try Keepers.dutch()
    var kinds: Set<EventKind> = []
    for number in 0..<200 {
      var random = try RandomActs(seed: seed * 200 + UInt64(number))
      var worked = try WorkedCase(random.rights())
      for _ in 0..<80 {
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
      try CaseInvariants(file: worked.file, events: worked.events).check()
      #expect(CaseFile(worked.file.request, events: worked.events) == worked.file)
      // Whatever was recorded has clocks: facts that the acts allow never contradict each other.
      let deadlines = try keeper.deadlines(of: worked.file)
      #expect(Set(deadlines.map(\.claim)) == Set(worked.file.claims.map(\.id)))
      kinds.formUnion(worked.events.map(\.happening.kind))
    }
    let missing = Set(EventKind.allCases).subtracting(kinds)
    #expect(missing.isEmpty, "some kinds of events never came up")
  }
}
