public import SubjectRequests
public import TimeLimits

/// Why a change of calendar or rules is refused.
public enum LawChangeError: Error, Sendable, Hashable {
  case reasonMissing
  case nameMissing
  case holidayAlready(CalendarDate, calendar: String, name: String)
  case noHoliday(CalendarDate, calendar: String)
  case noRules(file: String)
  /// The controller added no such rule, or took it back.
  case noOwnRule(RuleIdentifier, own: [RuleIdentifier])
  /// Nothing waits in a request for a person to accept it.
  case nothingWaits(Reference)
  /// Another changed the law of the controller at the same moment.
  case changedMeanwhile
}

extension LawChangeError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .reasonMissing: "reason: say why, such as the act or proclamation that changes it"
    case .nameMissing: "name: give the holiday's name"
    case .holidayAlready(let date, let calendar, let name):
      "date: \(date) is a holiday of \(calendar) already (\(name))"
    case .noHoliday(let date, let calendar):
      "date: \(date) is no holiday of \(calendar), so none can be removed"
    case .noRules(let file): "\(file): there is no rule in it beneath the names of the columns"
    case .noOwnRule(let rule, let own):
      "rule: \(rule.rawValue) is none that this controller added; "
        + (own.isEmpty
          ? "it added none" : "it added \(own.map(\.rawValue).joined(separator: ", "))")
    case .nothingWaits(let reference):
      "\(reference): no earlier day waits to be accepted; see habeas report deadlines"
    case .changedMeanwhile: "another change was made at the same moment: try again"
    }
  }
}
