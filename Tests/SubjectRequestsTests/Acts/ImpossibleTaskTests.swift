import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// Nobody is told that what could not be done was done (Articles 12(3), 12(4)).
@Suite("Impossible tasks")
struct ImpossibleTaskTests {
  private static let at = "2026-02-03T09:00:00Z"

  private static func worked(
    _ right: ClaimedRight,
    _ action: TaskAction,
    _ results: [TaskResult]
  ) throws -> WorkedCase {
    var worked = try WorkedCase([right])
    let systems = results.indices.map { "System \($0 + 1)" }
    try worked.perform(SetTask(.allOpen, action, in: systems, to: nil), at)
    for (index, result) in results.enumerated() {
      try worked.perform(FinishTask(index + 1, result, note: "the vendor is gone"), at)
    }
    return worked
  }

  @Test(arguments: [
    (ClaimedRight.erasure, TaskAction.erase), (.rectification, .correct),
    (.objection(.particularSituation), .erase),
  ])
  func areNotToldAsDone(_ right: ClaimedRight, _ action: TaskAction) throws {
    var worked = try Self.worked(right, action, [.found, .impossible])
    try worked.perform(Decide(.allOpen, decision: .granted), Self.at)
    let refusal = ActRefusal.task(.impossibleAlthoughGranted([2]))
    #expect(throws: refusal) { try worked.perform(Answer(.allOpen), Self.at) }
    #expect(refusal.description.contains("task 2") && refusal.description.contains("12(4)"))
    #expect(worked.file.nextSteps.first == .decide([right]))
    let part = Decision.partlyGranted(try .complete(.notPossible))
    try worked.perform(Decide(.allOpen, decision: part), Self.at)
    try worked.perform(Answer(.allOpen), Self.at)
  }

  @Test func aSystemThatNobodyCouldSearchMayHoldData() throws {
    var worked = try Self.worked(.access, .search, [.impossible])
    let refusal = ActRefusal.task(.notSearched([1]))
    #expect(throws: refusal) {
      try worked.perform(Decide(.allOpen, decision: .nothingHeld), Self.at)
    }
    #expect(refusal.description.contains("search anew"))
    let refused = Decision.refused(try .complete(.notPossible))
    try worked.perform(Decide(.allOpen, decision: refused), Self.at)
    try worked.perform(Answer(.allOpen), Self.at)
  }

  /// It turned out after the decision.
  @Test func anEarlierDecisionDoesNotHold() throws {
    var worked = try WorkedCase([.access])
    try worked.perform(Decide(.allOpen, decision: .nothingHeld), Self.at)
    try worked.perform(SetTask(.allOpen, .search, in: ["ERP"], to: nil), Self.at)
    try worked.perform(FinishTask(1, .impossible, note: "it is broken"), Self.at)
    #expect(throws: ActRefusal.task(.notSearched([1]))) {
      try worked.perform(Answer(.allOpen), Self.at)
    }
  }

  @Test func whatIsDoneLaterIsDone() throws {
    var worked = try Self.worked(.erasure, .erase, [.impossible])
    try worked.perform(SetTask(.allOpen, .erase, in: ["System 1"], to: nil), Self.at)
    try worked.perform(FinishTask(2, .found, note: nil), Self.at)
    try worked.perform(Decide(.allOpen, decision: .granted), Self.at)
    try worked.perform(Answer(.allOpen), Self.at)
    #expect(worked.events.last?.happening == .answered(.tasks))
  }
}
