/// A field of an assessment of which a register says something else than when it was filled in.
public struct SourceChange: Sendable, Hashable {
  /// The field, as a path: `dataItems[D2].source`; an entry of a list where it came or went whole.
  public var place: String
  /// The newest version of the entry of the register.
  public var source: SourceEntry
  /// The version that the field was taken from.
  public var taken: Int
  /// What the register said then; nil for nothing.
  public var before: String?
  /// What it says now; nil for nothing.
  public var now: String?
  /// What the assessment says; nil for nothing.
  public var here: String?

  public init(
    place: String,
    source: SourceEntry,
    taken: Int,
    before: String?,
    now: String?,
    here: String?
  ) {
    self.place = place
    self.source = source
    self.taken = taken
    self.before = before
    self.now = now
    self.here = here
  }

  /// Whether the author wrote something else than the register said, which only a person may give up.
  public var isRewritten: Bool { here != before }

  /// Whether the field is a place or lies within it.
  public func lies(in place: String) -> Bool {
    self.place == place || self.place.hasPrefix("\(place).") || self.place.hasPrefix("\(place)[")
  }
}
