public import Records
public import TimeLimits

/// How the data of a category in an activity is deleted once its time is over, and the proof that it
/// was: Articles 5(1)(e), 5(2) and 17(1)(a).
///
/// How long the data is kept stands in the entry of the activity, and there alone. At each clean-up
/// everything goes whose time is over by then; backups follow in the cycle of whoever keeps them.
public struct RetentionSchedule: RegisterRecord {
  public static let kind = RegisterKind.retention

  public var id: Label<RetentionSchedule>
  public var name: String
  public var activity: Label<ProcessingActivity>
  public var category: Label<DataCategory>
  /// The system that is cleaned up, of those of the activity; nil for all.
  public var system: Label<SystemUse>?
  public var owner: Label<Officer>
  /// The day from which clean-ups are counted.
  public var begun: CalendarDate
  /// How many months lie between two clean-ups of the active data.
  public var everyMonths: Int
  /// How many months after the active data the last backup with it is overwritten; nil without
  /// backups.
  public var backupMonths: Int?
  /// Where the cycle is documented, such as the provider's terms.
  public var source: String?
  /// The clean-ups that took place.
  public var proofs: [DeletionProof]
  /// The last day of the schedule; nil while it goes on.
  public var ended: CalendarDate?

  public init(
    id: Label<RetentionSchedule>,
    name: String,
    activity: Label<ProcessingActivity>,
    category: Label<DataCategory>,
    system: Label<SystemUse>? = nil,
    owner: Label<Officer>,
    begun: CalendarDate,
    everyMonths: Int,
    backupMonths: Int? = nil,
    source: String? = nil,
    proofs: [DeletionProof] = [],
    ended: CalendarDate? = nil
  ) {
    self.id = id
    self.name = name
    self.activity = activity
    self.category = category
    self.system = system
    self.owner = owner
    self.begun = begun
    self.everyMonths = everyMonths
    self.backupMonths = backupMonths
    self.source = source
    self.proofs = proofs
    self.ended = ended
  }
}

/// A clean-up, with what shows that the data is gone.
public struct DeletionProof: Sendable, Hashable, Codable {
  /// What was due by this day is gone.
  public var through: CalendarDate
  /// When the active data was deleted, by whom, and what shows it.
  public var active: ReviewDone
  /// When the last backup with it was gone; nil while it is awaited, or without backups.
  public var backups: ReviewDone?
  /// How many records were deleted, where it was counted.
  public var records: Int?

  public init(
    through: CalendarDate,
    active: ReviewDone,
    backups: ReviewDone? = nil,
    records: Int? = nil
  ) {
    self.through = through
    self.active = active
    self.backups = backups
    self.records = records
  }
}
