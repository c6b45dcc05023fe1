public import TimeLimits

/// Where a pre-filled part of the assessment came from.
public struct Provenance: Sendable, Hashable, Codable {
  /// The part, as a path: `dataItems[D3].retention`.
  public var place: String
  /// The kind of register it was taken from, and the entry, for people.
  public var source: String
  /// The day on which it was taken.
  public var on: CalendarDate
  /// The entry of the register and its version, where the program took it from there itself.
  public var entry: SourceEntry?

  public init(place: String, source: String, on: CalendarDate, entry: SourceEntry? = nil) {
    self.place = place
    self.source = source
    self.on = on
    self.entry = entry
  }
}

/// A part of one version of an entry of a register.
public struct SourceEntry: Sendable, Hashable, Codable {
  public var kind: SourceKind
  /// The label of the entry.
  public var id: String
  /// The version that it was taken from, counted from 1.
  public var version: Int
  /// The part of the entry, as a path: `role.controller.record.data[pay]`; empty for the whole.
  public var part: String

  public init(kind: SourceKind, id: String, version: Int, part: String) {
    self.kind = kind
    self.id = id
    self.version = version
    self.part = part
  }

  /// The entry, whatever its version and part.
  public var key: SourceKey { SourceKey(kind: kind, id: id) }
}

/// An entry of a register, whatever its version.
public struct SourceKey: Sendable, Hashable {
  public var kind: SourceKind
  public var id: String

  public init(kind: SourceKind, id: String) {
    self.kind = kind
    self.id = id
  }
}

/// The registers that assessments are filled from.
public enum SourceKind: String, Vocabulary {
  /// The record of processing activities: Article 30.
  case activity
  /// Recipients and processors: Articles 4(9), 28.
  case recipient
  /// Shared responsibilities with a processor.
  case responsibility

  public static let noun = "a register"
}

/// Where entries of registers stand now.
public typealias SourceStates = [SourceKey: SourceState]

/// Where an entry of a register stands now.
public struct SourceState: Sendable, Hashable {
  /// The number of its newest version.
  public var version: Int
  /// The day on which that was recorded.
  public var recorded: CalendarDate
  /// The last day of the processing or the disclosure; nil while it goes on.
  public var ended: CalendarDate?
  /// What it says otherwise than in the version that the assessment was filled from.
  public var changes: [SourceChange]

  public init(
    version: Int,
    recorded: CalendarDate,
    ended: CalendarDate? = nil,
    changes: [SourceChange] = []
  ) {
    self.version = version
    self.recorded = recorded
    self.ended = ended
    self.changes = changes
  }
}
