public import TimeLimits

/// When the processing starts and ends: EDPB template 0.4.
public struct Planning: Sendable, Hashable, Codable {
  /// The day on which processing starts or started.
  public var launch: CalendarDate?
  public var end: EndOfProcessing?

  public init(launch: CalendarDate? = nil, end: EndOfProcessing? = nil) {
    self.launch = launch
    self.end = end
  }
}

/// How the processing ends.
public enum EndOfProcessing: Sendable, Hashable, Codable {
  case on(date: CalendarDate)
  case when(condition: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case on, when
  }
}

/// Someone who works on the assessment.
public struct TeamMember: Sendable, Hashable, Codable {
  public var name: String
  public var role: String
  public var duty: TeamDuty

  public init(name: String, role: String, duty: TeamDuty) {
    self.name = name
    self.role = role
    self.duty = duty
  }
}

/// What is assessed, and what is left out.
public struct Scope: Sendable, Hashable, Codable {
  public var included: [ScopeEntry]
  public var excluded: [ScopeEntry]

  public init(included: [ScopeEntry] = [], excluded: [ScopeEntry] = []) {
    self.included = included
    self.excluded = excluded
  }
}

/// A part that is in or out of scope, and why.
public struct ScopeEntry: Sendable, Hashable, Codable {
  public var part: String
  public var reason: String

  public init(part: String, reason: String) {
    self.part = part
    self.reason = reason
  }
}
