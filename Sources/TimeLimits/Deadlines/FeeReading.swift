extension CourseReading {
  /// Lets a fee, announced or paid, change the course.
  func paying(_ course: Course) -> CourseOutcome {
    let unchanged = CourseOutcome.goes(course)
    guard let told = facts.feeNotified ?? facts.feePaid else { return unchanged }
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
      trace.note(StepNote(.feePaid, .date(paid), cites: .fee))
      let changed = course.restarting(on: paid)
      return .goes(changed)
    case .tenDays:
      guard facts.feeNotified != nil else { return unchanged }
      let changed = course.restarting(on: told.adding(days: 10))
      trace.note(StepNote(.feeTenDays, .date(told), .date(changed.eventDay), cites: .fee))
      return .goes(changed)
    }
  }
}
