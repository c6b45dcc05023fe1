public import Records
public import TimeLimits

/// Something in the register that must be looked at again by a day.
public struct ReviewDue: Sendable, Hashable {
  public let kind: ReviewKind
  /// The part of the record, such as a purpose or an obligation; unique within record and kind.
  public let part: String
  /// The last day in time.
  public let due: CalendarDate
  /// The first instant that is too late, where hours are counted: Article 33(1).
  public let endsAt: Instant?
  public let owner: Label<Officer>?
  /// The last day on which it is asked for, never before ``due``; nil where what it is about goes on.
  public let until: CalendarDate?

  public init(
    _ kind: ReviewKind,
    part: String,
    due: CalendarDate,
    endsAt: Instant? = nil,
    owner: Label<Officer>?,
    until: CalendarDate? = nil
  ) {
    self.kind = kind
    self.part = part
    self.due = due
    self.endsAt = endsAt
    self.owner = owner
    self.until = until
  }

  /// The same, asked for until what it is about ends.
  func asked(until day: CalendarDate) -> ReviewDue {
    ReviewDue(kind, part: part, due: due, endsAt: endsAt, owner: owner, until: day)
  }
}

/// What is looked at again.
public enum ReviewKind: String, Vocabulary {
  /// An entry of the record of processing: Article 5(2).
  case activity
  /// The weighing of a legitimate interest: Article 6(1)(f).
  case legitimateInterest = "legitimate-interest"
  /// A contract with a processor: Article 28.
  case contract
  /// The instrument of a transfer: Articles 44 to 49.
  case transfer
  /// An obligation of the shared model: Articles 24 and 32(1)(d).
  case responsibility
  /// A breach that is not closed: Article 33.
  case breach
  /// Training and other recurring duties: Articles 32(4) and 39(1)(b).
  case duty
  /// Active data whose time is over: Article 5(1)(e).
  case deletion
  /// The proof that backups with deleted data are gone: Article 5(2).
  case backupDeletion = "backup-deletion"

  public static let noun = "a kind of review"
}

/// Who looks at something again, and when next.
public struct ReviewPlan: Sendable, Hashable, Codable {
  public var owner: Label<Officer>
  /// The last day in time of the next review.
  public var next: CalendarDate

  public init(owner: Label<Officer>, next: CalendarDate) {
    self.owner = owner
    self.next = next
  }
}
