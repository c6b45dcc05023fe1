public import Records
public import TimeLimits

/// A record of the register that is kept version by version: an activity, a recipient, a breach.
public protocol RegisterRecord: Sendable, Hashable, Codable, Labelled {
  /// What kind of record it is.
  static var kind: RegisterKind { get }
  /// What the record is about, for lists.
  var name: String { get }
  /// What in the record contradicts itself; a record with problems is not kept.
  func problems() -> [ReadingProblem]
  /// What in the record is said to have happened and lies in the future: such a record is not kept,
  /// since one mistyped year would silence a duty for years.
  ///
  /// - Parameters:
  ///   - now: the present instant.
  ///   - today: its day, where the record is kept.
  /// - Returns: what lies ahead, by its place.
  func foretold(now: Instant, today: CalendarDate) -> [ReadingProblem]
  /// The registers that hold what records of the kind refer to.
  static var refersTo: Set<RegisterKind> { get }
  /// References that lead to no record: such a record is not kept, since what it asks for would stand
  /// in reports and lead nowhere.
  ///
  /// - Parameter known: the registers of ``refersTo``.
  /// - Returns: the references by their places, with the labels that there are.
  func dangling(beside known: KnownRecords) -> [ReadingProblem]
  /// What must be looked at again, and by when.
  var reviews: [ReviewDue] { get }
  /// What was recorded as done in an earlier version and this one says no more: the places there.
  ///
  /// What was done stays done: a file that was made before it was recorded must not undo it.
  ///
  /// - Parameter earlier: the version before.
  /// - Returns: the places in the earlier version; none where all is still there.
  func dropped(from earlier: Self) -> [String]
}

/// The kinds of records; the raw values are the words in SQL and on the command line.
public enum RegisterKind: String, Vocabulary {
  case activity
  case recipient
  case responsibility
  case breach
  /// A breach of data that is processed on behalf of others.
  case processorBreach = "processor-breach"
  case duty
  case retention

  public static let noun = "a kind of record"
}

/// An officer or a unit of the controller, by the short name under which it acts.
public enum Officer {}

/// One version of a record, with why it was made.
public struct RecordVersion<Record: RegisterRecord>: Sendable, Hashable {
  /// 1 for the first version.
  public let number: Int
  public let recorded: Instant
  /// The handle of whoever recorded it.
  public let by: String
  /// Why the record was changed; nil for the first version.
  public let reason: String?
  public let record: Record

  public init(number: Int, recorded: Instant, by: String, reason: String?, record: Record) {
    self.number = number
    self.recorded = recorded
    self.by = by
    self.reason = reason
    self.record = record
  }
}
