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
  /// What must be looked at again, and by when.
  var reviews: [ReviewDue] { get }
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
