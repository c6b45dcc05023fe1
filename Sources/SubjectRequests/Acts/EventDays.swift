import TimeLimits

extension CaseFile {
  /// Within how many days a person is expected to reply to a reminder, as letters say.
  static let daysToReply = 14

  /// Refuses a fact that names a day that is over, or comes before the day that the person was told.
  func checkDays(
    of event: ProposedEvent,
    occurred: Instant,
    in zone: Zone
  ) throws(ActRefusal) {
    let today = CalendarDate(occurred, in: zone)
    switch event.happening {
    case .task(_, .deferred(let deferral)):
      guard let day = deferral.day, day < today else { return }
      throw .task(.deferredUntilThePast(day))
    case .extended(.until(let day), _, _):
      guard day <= today else { return }
      throw .extensionUntilThePast(day)
    case .restriction(.liftingTold(_, let day?)):
      // The person is told before the restriction ends, so not on the day itself.
      guard day <= today else { return }
      throw .restriction(.liftingTooSoon(day))
    case .restriction(.lifted):
      guard case .liftingTold(_, let day?) = event.claim.flatMap({ self[$0]?.restriction?.state }),
        today < day
      else { return }
      throw .restriction(.toldToLast(until: day))
    case .closed(.unanswered(_, let notice)):
      if let notice, notice.told > occurred { throw .inTheFuture(.closed) }
      guard let reminded = questionReminders.last else { return }
      let days = CalendarDate(reminded, in: zone).days(to: today)
      guard days < Self.daysToReply else { return }
      throw .reminderTooRecent(reminded, days: days)
    default: return
    }
  }
}
