import SubjectRequests
import TestCases
import Testing
import TimeLimits

/// Every kind of act is tried where it is allowed and where it is refused; two at once try each in the
/// tests of the database.
@Suite("Every act is tried") struct EveryActTests {
  /// What follows from other acts, or has a way of its own: the erasure of a case.
  private static let others: Set<EventKind> = [
    .received, .splitFrom, .documentDeleted, .proposed, .feeProposed, .erased,
  ]

  private static let acts = Set(EventKind.allCases).subtracting(others)

  @Test func whereItIsAllowed() throws {
    let examples = try AllowedActTests.examples + AllowedWorkTests.all
    // Tried by two people in a test of their own.
    let fourEyes: Set<EventKind> = [.approved, .returned]
    #expect(Set(examples.map(\.act.kind)).union(fourEyes) == Self.acts)
  }

  @Test func whereItIsRefused() throws {
    let acts =
      RefusedActTests.questions + RefusedActTests.extensions + RefusedActTests.endings
    let work =
      RefusedWorkTests.claims + RefusedWorkTests.tasks + RefusedWorkTests.restrictions
      + RefusedWorkTests.recipients + RefusedWorkTests.persons
    let others = try RefusedActTests.decisions + RefusedLateWorkTests.examples
    // Refused of an erased case alone, in a test of their own.
    let always: Set<EventKind> = [.reminded, .assigned]
    #expect(Set((acts + work + others).map(\.act.kind)).union(always) == Self.acts)
  }
}
