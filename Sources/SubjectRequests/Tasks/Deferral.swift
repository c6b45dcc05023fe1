public import TimeLimits

/// Why an erasure waits, and what fires it again.
public struct Deferral: Sendable, Hashable {
  public let ground: Ground
  public let until: Until
  /// Which duty or hold it is, and with ``Until/event`` what ends it.
  ///
  /// Personal data: stored only encrypted.
  public let reasons: String

  /// On what it rests.
  public enum Ground: String, Sendable, Hashable, CaseIterable, Codable {
    /// Legal claims (Article 17(3)(e)).
    case legalHold = "legal-hold"
    /// A legal obligation to keep (Article 17(3)(b)).
    case retentionDuty = "retention-duty"
    /// It is done with the next cycle of a backup.
    case backupCycle = "backup-cycle"
  }

  /// What fires it again.
  public enum Until: Sendable, Hashable {
    case day(CalendarDate)
    /// An event that the reasons name, such as the end of proceedings.
    case event
  }

  public init(ground: Ground, until: Until, reasons: String) {
    self.ground = ground
    self.until = until
    self.reasons = reasons
  }

  /// The ground on which what stays is refused; none where it is only a matter of days.
  public var refusalGround: RefusalGround? {
    switch ground {
    case .legalHold: .legalClaims
    case .retentionDuty: .legalObligationOrPublicTask
    case .backupCycle: nil
    }
  }

  /// The day that fires it, where it is a day.
  public var day: CalendarDate? {
    guard case .day(let day) = until else { return nil }
    return day
  }
}
