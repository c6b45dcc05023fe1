public import TimeLimits

/// What is to be done about the risks: EDPB template 4.2.c.
public struct ActionPlan: Sendable, Hashable, Codable {
  public var team: String
  public var activities: [Activity]
  /// Where the plan is kept and followed.
  public var links: [String]

  public init(team: String, activities: [Activity] = [], links: [String] = []) {
    self.team = team
    self.activities = activities
    self.links = links
  }
}

/// A step of an action plan.
public struct Activity: Sendable, Hashable, Codable {
  public var what: String
  public var owner: String
  public var due: CalendarDate
  /// The measures it puts in place.
  public var measures: [Label<Measure>]

  public init(what: String, owner: String, due: CalendarDate, measures: [Label<Measure>] = []) {
    self.what = what
    self.owner = owner
    self.due = due
    self.measures = measures
  }
}
