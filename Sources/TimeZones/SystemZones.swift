import Foundation
public import TimeLimits

/// Why there is no zone of a name.
public enum ZoneError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An abbreviation or a fixed offset: it does not say when summer time begins.
  case notAnIdentifier(String)
  /// The form of an identifier, but none that the IANA database knows.
  case unknown(String)

  public var description: String {
    switch self {
    case .notAnIdentifier(let name):
      "time zone \(name): give an IANA identifier such as Europe/Amsterdam, "
        + "not an abbreviation or an offset"
    case .unknown(let name):
      "time zone \(name): the IANA database has no such zone; one is Europe/Amsterdam"
    }
  }
}

extension Zone {
  /// Makes the zone of an IANA identifier from the tables inside the program.
  ///
  /// Making one takes about a millisecond: keep it for the run of a command.
  ///
  /// - Throws: `ZoneError` for abbreviations, offsets and unknown names.
  public init(identifier: String) throws(ZoneError) {
    if identifier == "UTC" || identifier == "Etc/UTC" {
      self = .utc
      return
    }
    // The tables know some old names of other systems beside those of IANA.
    guard identifier.contains("/"), !identifier.hasPrefix("SystemV/") else {
      throw .notAnIdentifier(identifier)
    }
    guard let system = TimeZone(identifier: identifier) else { throw .unknown(identifier) }
    self.init(
      identifier: identifier,
      initialOffset: system.offset(at: Zone.firstSecond),
      transitions: Zone.transitions(of: system),
      horizon: Zone.lastSecond
    )
  }

  /// The first of January 1800, before any clock was set to a standard time.
  private static let firstSecond: Int64 = -5_364_662_400
  /// The first of January 2500: 400 years after the last change of rules known in advance.
  private static let lastSecond: Int64 = 16_725_225_600

  private static func transitions(of system: TimeZone) -> [Transition] {
    var found: [Transition] = []
    var second = firstSecond
    var offset = system.offset(at: second)
    while let date = system.nextDaylightSavingTimeTransition(
      after: Date(timeIntervalSince1970: Double(second))
    ) {
      let next = Int64(date.timeIntervalSince1970.rounded())
      guard next > second, next < lastSecond else { break }
      second = next
      let changed = system.offset(at: next)
      if changed != offset { found.append(Transition(second: next, offset: changed)) }
      offset = changed
    }
    return found
  }
}

extension TimeZone {
  fileprivate func offset(at second: Int64) -> Int32 {
    Int32(secondsFromGMT(for: Date(timeIntervalSince1970: Double(second))))
  }
}
