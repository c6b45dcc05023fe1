public import Register
import SubjectRequests
public import TimeLimits

extension Desk {
  /// What the clocks of a breach show, explained: Articles 33(1), 33(2) and 34(1).
  ///
  /// - Throws: `FactsError`; none where the controller's country is not known, then there is no
  ///   clock.
  public func clocks(of breach: Breach) throws -> [Deadline] {
    try keeper.duties(of: .breach, since: breach.aware)
  }

  /// The days by which something is to be done about a breach.
  ///
  /// Without a country the 72 hours are counted all the same: they are those of the Regulation.
  func duties(of breach: Breach) throws -> [ReviewDue] {
    let clock = try clocks(of: breach).first { $0.clock == .breachNotification }
    let last = CalendarDate(breach.aware.adding(hours: 72), in: zone)
    return breach.duties(
      authority: clock?.due ?? last,
      now: CalendarDate(breach.aware, in: zone)
    )
  }
}
