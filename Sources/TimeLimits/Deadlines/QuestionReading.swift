extension CourseReading {
  /// Lets a question, and its answer, change the course.
  func answering(_ question: Question, _ course: Course) -> CourseOutcome {
    let name = PhraseArgument.phrase(question.kind == .identity ? .identity : .clarification)
    let unchanged = CourseOutcome.goes(course)
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
    guard let answered = question.answered, reading != .restart || question.checked != nil else {
      noteOpen(question, name)
      return .suspended(since: question.asked, reason: SuspensionReason(question.kind))
    }
    let interval = AnsweredQuestion(question, answered, name, end: end)
    let applied = applied(reading, interval, to: course)
    let changed = applying(applied, interval, to: course)
    noteAnswered(interval, course, changed, applied)
    return .goes(changed)
  }

  private func applying(
    _ reading: Suspension,
    _ question: AnsweredQuestion,
    to course: Course
  ) -> Course {
    switch reading {
    case .none: course
    case .pause: course.pausing(question, inclusive: false)
    case .pauseInclusive: course.pausing(question, inclusive: true)
    case .restart, .resetLatest, .earliest: course.restarting(on: question.beginning(reading))
    }
  }

  /// The reading that counts: of the cautious one, whichever of the two ends the period earlier.
  private func applied(
    _ reading: Suspension,
    _ question: AnsweredQuestion,
    to course: Course
  ) -> Suspension {
    guard reading == .earliest else { return reading }
    guard question.checked != nil else { return .pause }
    let paused = period.end(of: applying(.pause, question, to: course)).nominal
    let restarted = period.end(of: applying(.restart, question, to: course)).nominal
    trace.note(
      StepNote(
        .questionEarliest,
        question.name,
        .date(question.answered),
        .date(paused),
        .date(restarted),
        cites: .practice
      )
    )
    return paused <= restarted ? .pause : .restart
  }

  /// The rule's reading, or the option's where the rule knows a suspension at all.
  private func reading(of kind: Question.Kind) -> Suspension {
    let (own, chosen) = readings(of: kind)
    return own == .none ? .none : chosen ?? own
  }

  func readings(of kind: Question.Kind) -> (own: Suspension, chosen: Suspension?) {
    kind == .identity
      ? (terms.suspensions.identity, options.identity)
      : (terms.suspensions.clarification, options.clarification)
  }

  /// The day from which somebody could have asked: that of an official channel, where another did not
  /// count.
  private var arrivalDay: CalendarDate {
    guard terms.channels == .officialOnly,
      case .unofficial(_, official: .some(let official)) = facts.arrival
    else { return receivedDay }
    return max(receivedDay, official)
  }

  private func warnOfDelay(_ question: Question, _ name: PhraseArgument) {
    let limit = period.calendar.workingDay(3, after: arrivalDay)
    guard question.asked > limit, !terms.isOfAuthority else { return }
    trace.alarm(
      .questionSlow,
      StepNote(.questionSlow, name, .date(question.asked), cites: .question)
    )
  }
}
