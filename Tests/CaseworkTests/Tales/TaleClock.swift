import Casework
import Foundation
import SubjectRequests
import Synchronization
import TestCases
import TimeLimits

/// A clock that a test sets, and references that are the same in every run.
final class TaleClock: Sendable {
  private let instant: Mutex<Instant>
  private let random = Mutex(SeededGenerator(seed: 2026))

  init(_ instant: Instant) { self.instant = Mutex(instant) }

  func set(_ instant: Instant) { self.instant.withLock { $0 = instant } }

  var collaborators: Collaborators {
    Collaborators(
      now: { self.instant.withLock(\.self) },
      identifier: { instant in
        var random = SystemRandomNumberGenerator()
        return UUID.version7(at: instant, using: &random)
      },
      reference: { year in self.random.withLock { Reference(year: year, using: &$0) } },
      clockCheck: .none
    )
  }
}
