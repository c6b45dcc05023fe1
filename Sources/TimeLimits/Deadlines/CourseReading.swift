/// Reads the facts in the order of time, and finds the end of a period of days.
struct CourseReading<Trace: StepTrace> {
  let period: DayPeriod
  let facts: ClockFacts
  let trace: Trace

  private var rule: Rule { period.rule }
  private var options: DeadlineOptions { period.options }

  init(period: DayPeriod, facts: ClockFacts, trace: Trace) {
    self.period = period
    self.facts = facts
    self.trace = trace
  }

  /// The day of the receipt that counts.
  var receivedDay: CalendarDate {
    guard options.processorReceipt == .earliest, let earlier = facts.processorReceivedDay else {
      return facts.receivedDay
    }
    return min(earlier, facts.receivedDay)
  }

  func read() -> CourseOutcome {
    var course = Course(eventDay: receivedDay)
    var pending = facts.extensionNotice
    for question in facts.questions {
      // A notice before the question is judged by the period as it then was.
      if let notice = pending, notice.given < question.asked {
        course = extending(course, by: notice)
        pending = nil
      }
      switch answering(question, course) {
      case .ends(let changed, _): course = changed
      case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
      }
    }
    switch paying(course) {
    case .ends(let changed, _): course = changed
    case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
    }
    if let notice = pending { course = extending(course, by: notice) }
    return .ends(course, period.end(of: course))
  }

  // MARK: Questions

  private func answering(_ question: Question, _ course: Course) -> CourseOutcome {
    let name = PhraseArgument.phrase(question.kind == .identity ? .identity : .clarification)
    let unchanged = CourseOutcome.ends(course, period.end(of: course))
    let reading = reading(of: question.kind)
    guard reading != .none else {
      trace.note(StepNote(.questionWithoutEffect, name, .date(question.asked)))
      return unchanged
    }
    guard question.timeliness == .timely else {
      trace.alarm(
        .questionNotTimely,
        StepNote(.questionNotTimely, name, .date(question.asked), cites: .question)
      )
      return unchanged
    }
    let end = period.end(of: course)
    guard question.asked <= end.due else {
      trace.alarm(
        .questionAfterEnd,
        StepNote(
          .questionAfterEnd,
          name,
          .date(question.asked),
          .date(end.due),
          cites: .question
        )
      )
      return unchanged
    }
    warnOfDelay(question, name)
    guard let answered = question.answered else {
      trace.note(StepNote(.suspended, name, .date(question.asked), cites: .question))
      return .suspended(since: question.asked, reason: SuspensionReason(question.kind))
    }
    let changed = applying(reading, question.asked, answered, to: course)
    let restarts = changed.pauses.count == course.pauses.count
    trace.note(
      restarts
        ? StepNote(
          .questionRestarted,
          name,
          .date(question.asked),
          .date(answered),
          cites: .restart
        )
        : StepNote(
          .questionPaused,
          name,
          .date(question.asked),
          .date(answered),
          .period(Period(amount: changed.pausedDays - course.pausedDays, unit: .day)),
          cites: .pause
        )
    )
    return .ends(changed, period.end(of: changed))
  }

  private func applying(
    _ reading: Suspension,
    _ asked: CalendarDate,
    _ answered: CalendarDate,
    to course: Course
  ) -> Course {
    switch reading {
    case .none: return course
    case .pause: return course.pausing(asked: asked, answered: answered, inclusive: false)
    case .pauseInclusive: return course.pausing(asked: asked, answered: answered, inclusive: true)
    case .restart, .resetLatest: return course.restarting(on: answered)
    case .earliest:
      let paused = course.pausing(asked: asked, answered: answered, inclusive: false)
      let restarted = course.restarting(on: answered)
      let isPauseEarlier = period.end(of: paused).nominal <= period.end(of: restarted).nominal
      return isPauseEarlier ? paused : restarted
    }
  }

  /// The rule's reading, or the option's where the rule knows a suspension at all.
  private func reading(of kind: Question.Kind) -> Suspension {
    let (own, chosen) =
      kind == .identity
      ? (rule.suspensions.identity, options.identity)
      : (rule.suspensions.clarification, options.clarification)
    return own == .none ? .none : chosen ?? own
  }

  private func warnOfDelay(_ question: Question, _ name: PhraseArgument) {
    let limit = period.calendar.workingDay(3, after: receivedDay)
    guard question.asked > limit else { return }
    trace.alarm(
      .questionSlow,
      StepNote(.questionSlow, name, .date(question.asked), cites: .question)
    )
  }

  // MARK: Fees

  private func paying(_ course: Course) -> CourseOutcome {
    let unchanged = CourseOutcome.ends(course, period.end(of: course))
    guard let told = facts.feeNotified ?? facts.feePaid,
      told <= period.end(of: course).due
    else { return unchanged }
    switch rule.suspensions.fee {
    case .none: return unchanged
    case .resetLatest:
      guard let paid = facts.feePaid else {
        trace.note(StepNote(.feeOpen, .date(told), cites: .fee))
        return .suspended(since: told, reason: .fee)
      }
      trace.note(StepNote(.feePaid, .date(paid), cites: .fee))
      let changed = course.restarting(on: paid)
      return .ends(changed, period.end(of: changed))
    case .tenDays:
      guard facts.feeNotified != nil else { return unchanged }
      let changed = course.restarting(on: told.adding(days: 10))
      trace.note(StepNote(.feeTenDays, .date(told), .date(changed.eventDay), cites: .fee))
      return .ends(changed, period.end(of: changed))
    }
  }

  // MARK: Extension

  private func extending(_ course: Course, by notice: ExtensionNotice) -> Course {
    guard let term = rule.extensionTerm, term.admits(notice.length) else {
      // Clocks beside the answer's have no extension, and say nothing about it.
      if rule.clock == .response {
        trace.alarm(
          .extensionNotProvided,
          StepNote(.extensionNotProvided, .date(notice.given))
        )
      }
      return course
    }
    let last = period.end(of: course, within: term.notice ?? period.period).due
    guard notice.given <= last else {
      trace.alarm(
        .extensionLate,
        StepNote(.extensionLate, .date(notice.given), .date(last), cites: .extensionLate)
      )
      return course
    }
    var extended = course
    extended.granted = notice.length
    note(notice, last: last, extended)
    return extended
  }

  private func note(_ notice: ExtensionNotice, last: CalendarDate, _ course: Course) {
    if case .until(let date) = notice.length {
      trace.note(
        StepNote(.extendedUntil, .date(notice.given), .date(date), cites: .extending)
      )
      return
    }
    guard let whole = period.whole(notice.length) else { return }
    if case .by(let further) = notice.length, let granted = period.further(notice.length),
      further.amount > granted.amount || further.unit != granted.unit
    {
      trace.alarm(
        .extensionShortened,
        StepNote(.extensionShortened, .period(whole), cites: .extending)
      )
    }
    let end = PhraseArgument.date(period.counted(course))
    if options.extensionAnchor == .expiry, let further = period.further(notice.length) {
      trace.note(
        StepNote(
          .extendedFromExpiry,
          .date(notice.given),
          .date(last),
          .period(further),
          end,
          cites: .extending
        )
      )
    } else {
      trace.note(
        StepNote(
          .extended,
          .date(notice.given),
          .date(last),
          .period(whole),
          end,
          cites: .extending
        )
      )
    }
  }
}

extension ExtensionTerm {
  /// Whether the term is of the kind of an extension.
  func admits(_ length: ExtensionLength) -> Bool {
    switch (reach, length) {
    case (.announcedDate, .until): true
    case (.total, .maximum), (.total, .by): true
    default: false
    }
  }
}
