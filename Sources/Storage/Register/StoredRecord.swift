public import Register
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// One version of a record of the register, opened from its seal.
public struct StoredRecord: Sendable {
  public let id: UUID
  public let kind: RegisterKind
  /// The label by which people call the record.
  public let label: String
  /// 1 for the first version.
  public let version: Int
  public let recorded: Instant
  public let by: Handle
  /// Why the record was changed; nil for the first version.
  public let reason: String?
  /// The record as canonical JSON.
  public let record: [UInt8]

  public init(
    id: UUID,
    kind: RegisterKind,
    label: String,
    version: Int,
    recorded: Instant,
    by: Handle,
    reason: String?,
    record: [UInt8]
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.version = version
    self.recorded = recorded
    self.by = by
    self.reason = reason
    self.record = record
  }
}

/// What is derived from the newest version of a record, to be found without opening it.
public struct RecordDerivation: Sendable {
  public let reviews: [ReviewDue]
  public let purposes: [Purpose]

  /// A purpose of an activity, with the article it rests on.
  public struct Purpose: Sendable, Hashable {
    public let purpose: String
    /// The article, such as `6(1)(a)`; nil while it is not decided.
    public let basis: String?
    /// How consent must be expressed, where not any expression will do.
    public let expression: ConsentExpression?
    /// The first instant after the last day of the activity; nil while no end is known.
    public let ends: Instant?

    public init(
      purpose: String,
      basis: String?,
      expression: ConsentExpression? = nil,
      ends: Instant? = nil
    ) {
      self.purpose = purpose
      self.basis = basis
      self.expression = expression
      self.ends = ends
    }
  }

  public init(reviews: [ReviewDue], purposes: [Purpose] = []) {
    self.reviews = reviews
    self.purposes = purposes
  }
}
