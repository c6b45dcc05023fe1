import SubjectRequests
import Testing
import TimeLimits

/// The clocks of a case of a Dutch controller.
struct Clocks {
  let all: [ClaimDeadline]
  private let file: CaseFile

  init(_ worked: WorkedCase, options: DeadlineOptions = DeadlineOptions()) throws {
    file = worked.file
    all = try Keepers.dutch(options: options).deadlines(of: worked.file)
  }

  /// The one clock of a kind.
  func one(_ clock: ClockKind, of right: Right = .access) throws -> ClaimDeadline {
    let found = all.filter { $0.clock == clock && file[$0.claim]?.right.right == right }
    return try #require(found.count == 1 ? found.first : nil)
  }

  /// The dates of a clock that has some.
  func due(
    _ clock: ClockKind,
    of right: Right = .access
  ) throws -> (target: CalendarDate, due: CalendarDate, unrolled: CalendarDate, endsAt: Instant) {
    guard case .due(let target, let due, let unrolled, let endsAt) = try one(clock, of: right).dates
    else { throw NoDates() }
    return (target, due, unrolled, endsAt)
  }

  struct NoDates: Error {}
}
