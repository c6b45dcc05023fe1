public import Register

/// A record of the register as it is kept.
public struct KeptRecord<Record: RegisterRecord>: Sendable, Hashable {
  public let version: RecordVersion<Record>
  public let recording: Recording

  /// Whether a version was made.
  public enum Recording: Sendable, Hashable {
    case now
    /// The newest version says the same already.
    case before
  }

  public var record: Record { version.record }
}
