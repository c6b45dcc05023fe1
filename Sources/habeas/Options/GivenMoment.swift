import ArgumentParser
import Casework
import TimeLimits

/// An instant of ISO 8601, or a day, which begins in the controller's time zone.
struct GivenMoment: ExpressibleByArgument, Sendable {
  private let text: String

  init?(argument: String) {
    // Of what kind it is, no zone decides.
    guard Instant(received: argument, in: .utc) != nil else { return nil }
    text = argument
  }

  /// The instant that is meant.
  func instant(in zone: Zone) -> Instant? { Instant(received: text, in: zone) }

  /// How it is written, for help.
  static let form = "2026-11-02, or 2026-11-02T09:30:00+01:00"
}
