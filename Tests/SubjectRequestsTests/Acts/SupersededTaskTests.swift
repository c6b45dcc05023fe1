import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// What was planned for a right that the claim does not exercise any more.
@Suite("Superseded tasks") struct SupersededTaskTests {
  @Test func whatWasPlannedAndNotBegunFallsAway() throws {
    var worked = try WorkedCase([.access, .erasure])
    let set = SetTask(.rights([.access]), .search, in: ["CRM", "Shop"], to: nil)
    try worked.perform(set, "2026-02-03T09:00:00Z")
    try worked.perform(FinishTask(1, .found, note: nil), "2026-02-03T10:00:00Z")
    let correct = CorrectClaim(.rights([.access]), to: .portability, reason: "a file is meant")
    try worked.perform(correct, "2026-02-04T09:00:00Z")
    let corrected = try instant("2026-02-04T09:00:00Z")
    // What was done is evidence still.
    #expect(worked.file.tasks.map(\.state.result) == [.found, nil])
    #expect(worked.file.tasks.last?.state == .superseded(.corrected, at: corrected))
    #expect(throws: ActRefusal.task(.superseded(2, .corrected))) {
      try worked.perform(FinishTask(2, .found, note: nil), "2026-02-05T09:00:00Z")
    }
    try worked.perform(
      SetTask(.rights([.portability]), .export, in: ["CRM"], to: nil),
      "2026-02-05T09:00:00Z"
    )
    // No number means two things in one history.
    #expect(try worked.claim(.portability).openTasks.map(\.number) == [3])
    try worked.perform(
      SetTask(.rights([.erasure]), .erase, in: ["CRM"], to: nil),
      "2026-02-05T09:00:00Z"
    )
    var random = SeededGenerator(seed: 3)
    let reference = Reference(year: 2026, using: &random)
    try worked.perform(
      SplitOff(.rights([.erasure]), to: reference, reason: "another department"),
      "2026-02-06T09:00:00Z"
    )
    let left = try instant("2026-02-06T09:00:00Z")
    #expect(try worked.claim(.erasure).tasks.map(\.state) == [.superseded(.splitOff, at: left)])
  }
}
