import Foundation
import SubjectRequests
public import TimeLimits

extension Collaborators {
  /// The system's clock and random numbers.
  public static var system: Collaborators {
    Collaborators(now: systemNow, clockCheck: .within(seconds: 300))
  }

  /// The system's random numbers and a clock that stands still.
  public static func fixed(at instant: Instant) -> Collaborators {
    Collaborators(now: { instant }, clockCheck: .none)
  }

  private init(now: @escaping @Sendable () -> Instant, clockCheck: ClockCheck) {
    self.init(
      now: now,
      identifier: { instant in
        var random = SystemRandomNumberGenerator()
        return UUID.version7(at: instant, using: &random)
      },
      reference: { year in
        var random = SystemRandomNumberGenerator()
        return Reference(year: year, using: &random)
      },
      clockCheck: clockCheck
    )
  }

  private static func systemNow() -> Instant {
    let seconds = Date().timeIntervalSince1970
    return Instant(microsecondsSince1970: Int64(seconds * 1_000_000))
  }
}
