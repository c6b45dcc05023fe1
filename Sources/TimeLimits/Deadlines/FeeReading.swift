extension CourseReading {
  /// Lets a fee, announced or paid, change the course.
  ///
  /// - Parameters:
  ///   - course: How far the facts before it have brought the period.
  ///   - told: The day of the notice of the fee, or of its payment where no notice is known.
  /// - Returns: The course after it.
  func paying(_ course: Course, told: CalendarDate) -> CourseOutcome {
    let unchanged = CourseOutcome.goes(course)
    guard terms.suspensions.fee != .none else {
      if terms.isAnswer { trace.note(StepNote(.feeWithoutEffect, .date(told), cites: .fee)) }
      return unchanged
    }
    let end = period.end(of: course).due
    guard told <= end else {
      trace.note(StepNote(.feeAfterEnd, .date(told), .date(end), cites: .fee))
      return unchanged
    }
    switch terms.suspensions.fee {
    case .none: return unchanged
    case .resetLatest:
      guard let paid = facts.feePaid else {
        trace.note(StepNote(.feeOpen, .date(told), cites: .fee))
        return .suspended(since: told, reason: .fee)
      }
      trace.note(
        paid >= course.eventDay
          ? StepNote(.feePaid, .date(paid), cites: .fee)
          : StepNote(.feeOutrun, .date(paid), .date(course.eventDay), cites: .fee)
      )
      return .goes(course.restarting(on: paid))
    case .tenDays:
      guard facts.feeNotified != nil else { return unchanged }
      let changed = course.restarting(on: told.adding(days: 10))
      trace.note(StepNote(.feeTenDays, .date(told), .date(changed.eventDay), cites: .fee))
      noteConfirmation(of: told, by: period.calendar.workingDay(onOrAfter: told.adding(days: 10)))
      return .goes(changed)
    }
  }

  /// Tells whether the person confirmed the request in the ten days that DSV Article 19(3) leaves for
  /// it, since one that is not confirmed counts as withdrawn.
  ///
  /// The tenth day is moved to a working day, as OR Article 78 has it, so that no request is given up
  /// before its time; the controller's own period is counted from the day that is not moved.
  private func noteConfirmation(of told: CalendarDate, by last: CalendarDate) {
    guard let confirmed = facts.feePaid else {
      trace.alarm(
        .feeUnconfirmed,
        StepNote(.feeUnconfirmed, .date(last), cites: .fee)
      )
      return
    }
    guard confirmed > last else {
      trace.note(StepNote(.feeConfirmed, .date(confirmed), .date(last), cites: .fee))
      return
    }
    trace.alarm(
      .feeConfirmedLate,
      StepNote(.feeConfirmedLate, .date(confirmed), .date(last), cites: .fee)
    )
  }
}
