extension DeadlineCalculation {
  /// Calculates a clock that counts hours: Article 33(1) GDPR.
  func hours(_ period: Period) -> Deadline.State {
    let zone = facts.zone
    let count = HourPeriod(
      hours: period.amount,
      calendar: calendar,
      options: options,
      zone: zone
    )
    if case .day = facts.received {
      trace.alarm(.hourUnknown, StepNote(.hourUnknown, cites: .hours))
    }
    let event = facts.received.instant(in: zone)
    trace.note(
      StepNote(
        options.hourMode == .strict ? .hourStrict : .hourStart,
        .moment(LocalInstant(count.begin(event), in: zone)),
        cites: .hours
      )
    )
    trace.note(
      StepNote(
        .hoursEnd,
        .period(period),
        .moment(LocalInstant(count.begin(event).adding(hours: period.amount), in: zone)),
        cites: .hours
      )
    )
    if options.hourMode == .fullHours {
      let minute = event.adding(hours: period.amount)
      trace.note(StepNote(.hourAlarm, .moment(LocalInstant(minute, in: zone))))
    }
    let end = count.end(event)
    if let last = count.lastMinimumDay(event), zone.endOfDay(last) == end {
      trace.note(StepNote(.hourMinimum, .date(last), cites: .minimum))
    }
    let lastMoment = Instant(microsecondsSince1970: max(end.microsecondsSince1970, .min + 1) - 1)
    let due = CalendarDate(lastMoment, in: zone)
    trace.note(StepNote(.lastHour, .moment(LocalInstant(end, in: zone)), cites: .hours))
    return .running(
      target: target(from: facts.receivedDay, nominal: due),
      due: due,
      dueUnrolled: due,
      endsAt: end
    )
  }
}
