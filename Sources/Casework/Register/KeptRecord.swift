public import Register
public import Storage
public import TimeLimits

/// A record of the register as it is kept.
public struct KeptRecord<Record: RegisterRecord>: Sendable, Hashable {
  public let version: RecordVersion<Record>
  /// Whether the version was made when the act was done first.
  public let recording: VersionRecording
  /// When the act was done first, where this is its answer to a repetition under the same key.
  public let repeats: Instant?

  /// What an act leads to that is done for the first time.
  init(version: RecordVersion<Record>, recording: VersionRecording) {
    self.init(version: version, recording: recording, repeats: nil)
  }

  /// What a repeated act led to.
  init(version: RecordVersion<Record>, recording: VersionRecording, repeats: Instant?) {
    (self.version, self.recording, self.repeats) = (version, recording, repeats)
  }

  public var record: Record { version.record }
}
