import TimeLimits

/// What happens after a receipt, in days after it.
enum CourseOfEvents: String, CaseIterable {
  case nothing = "as received"
  case extended = "extended in time"
  case extendedByAMonth = "extended in time by one month"
  case announced = "a later date announced in time"
  case extendedLate = "extended too late"
  case announcedLate = "a later date announced too late"
  case identityAsked = "identity asked for"
  case identityShown = "identity asked for, and shown"
  case clarified = "clarification asked for, and given"
  case feeTold = "a fee told"
  case feePaid = "a fee told, and paid"
  case misdirected = "came by no official channel"
  case redirected = "came by no official channel, and reached one"
  case dated = "dated three days before its receipt"

  /// Whether the course says something of a regime that another does not say as well.
  func matters(to regime: Regime) -> Bool {
    switch self {
    case .misdirected, .redirected:
      [.euGDPR, .euInstitutions, .ukGDPR12A].contains(regime)
    case .dated: ["CA_PIPEDA", "BR_LGPD"].contains(regime.rawValue)
    default: true
    }
  }

  func facts(since day: CalendarDate) -> [Fact] {
    let after = { (days: Int) in Moment.day(day.adding(days: days)) }
    return switch self {
    case .nothing: []
    case .extended: [.extended(after(8), .maximum)]
    case .extendedByAMonth: [.extended(after(8), .by(Period(amount: 1, unit: .month)))]
    case .announced: [.extended(after(8), .until(day.adding(days: 75)))]
    case .extendedLate: [.extended(after(70), .maximum)]
    case .announcedLate: [.extended(after(70), .until(day.adding(days: 100)))]
    case .identityAsked: [.identityRequested(after(2), .timely)]
    case .identityShown: [.identityRequested(after(2), .timely), .identityConfirmed(after(9))]
    case .clarified:
      [.clarificationRequested(after(3), .timely), .clarificationReceived(after(9))]
    case .feeTold: [.feeNotified(after(1))]
    case .misdirected: [.unofficialChannel(after(0), .uninvolvedEmployee)]
    case .redirected:
      [.unofficialChannel(after(0), .randomAddress), .officialChannel(after(5))]
    case .dated: [.requestDated(after(-3))]
    case .feePaid: [.feeNotified(after(1)), .feePaid(after(6))]
    }
  }
}
