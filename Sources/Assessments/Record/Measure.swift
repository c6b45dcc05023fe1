public import TimeLimits

/// Something done for data protection: EDPB template 2.3 and 4.2.a.
public struct Measure: Sendable, Hashable, Codable, Labelled {
  public var id: Label<Measure>
  public var title: String
  /// What it serves; a measure may serve several.
  public var areas: [MeasureArea]
  public var description: String
  /// Why it is appropriate and effective.
  public var effectiveness: String?
  /// How far it has come; nil where nobody said, as a worksheet of other software does not.
  public var state: MeasureState?
  /// Who sees to it.
  public var owner: String?
  /// The day by which it is, or was, in place.
  public var due: CalendarDate?
  public var evidence: [Evidence]

  public init(
    id: Label<Measure>,
    title: String,
    areas: [MeasureArea] = [],
    description: String,
    effectiveness: String? = nil,
    state: MeasureState?,
    owner: String? = nil,
    due: CalendarDate? = nil,
    evidence: [Evidence] = []
  ) {
    self.id = id
    self.title = title
    self.areas = areas
    self.description = description
    self.effectiveness = effectiveness
    self.state = state
    self.owner = owner
    self.due = due
    self.evidence = evidence
  }
}

/// What shows that a measure is in place.
public struct Evidence: Sendable, Hashable, Codable {
  public var what: String
  /// Where it is kept.
  public var place: String?
  public var on: CalendarDate?

  public init(what: String, place: String? = nil, on: CalendarDate? = nil) {
    self.what = what
    self.place = place
    self.on = on
  }
}
