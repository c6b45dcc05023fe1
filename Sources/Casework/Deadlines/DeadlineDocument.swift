public import TimeLimits

/// A deadline as other programs read it: every field is there, null where it has no value.
///
/// Each step has its sentence, its citation, and its data: the name of the phrase and what it is
/// filled with. Alarms are the steps that a person must see, each with its kind.
public struct DeadlineDocument: Sendable, Encodable {
  private let deadline: Deadline

  public init(_ deadline: Deadline) { self.deadline = deadline }

  private enum Key: String, CodingKey {
    case status, target, due, dueUnrolled, endsAt, reminder, rule, calendar, steps, alarms
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(deadline.state.word, forKey: .status)
    if case .running(let target, let due, let dueUnrolled, let endsAt) = deadline.state {
      try container.encode(deadline.clock.isOfAuthority ? nil : target, forKey: .target)
      try container.encode(due, forKey: .due)
      try container.encode(dueUnrolled, forKey: .dueUnrolled)
      try container.encode(endsAt, forKey: .endsAt)
    } else {
      for key in [Key.target, .due, .dueUnrolled, .endsAt] { try container.encodeNil(forKey: key) }
    }
    try container.encode(deadline.reminder, forKey: .reminder)
    try container.encode(deadline.rule.rawValue, forKey: .rule)
    try container.encode(deadline.calendar, forKey: .calendar)
    try container.encode(deadline.steps, forKey: .steps)
    try container.encode(deadline.alarms, forKey: .alarms)
  }
}
