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
    guard let answered = question.answered else {
      noteOpen(question, name)
      return .suspended(since: question.asked, reason: SuspensionReason(question.kind))
    }
    let applied = applied(reading, question.asked, answered, to: course)
    let changed = applying(applied, question.asked, answered, to: course)
    noteAnswered(question, on: answered, name, course, changed, applied)
    return .goes(changed)
  }

  private func noteOpen(_ question: Question, _ name: PhraseArgument) {
    trace.note(
      terms.isOfAuthority
        ? StepNote(.authorityQuestionOpen, .date(question.asked), cites: .question)
        : StepNote(
          .suspended,
          name,
          .date(question.asked),
          cites: question.kind == .identity ? .identity : .question
        )
    )
  }

  private func noteAnswered(
    _ question: Question,
    on answered: CalendarDate,
    _ name: PhraseArgument,
    _ course: Course,
    _ changed: Course,
    _ reading: Suspension
  ) {
    let left = Period(amount: changed.pausedDays - course.pausedDays, unit: .day)
    guard !terms.isOfAuthority else {
      trace.note(
        StepNote(
          .authorityQuestionAnswered,
          .date(question.asked),
          .date(answered),
          .period(left),
          cites: .pause
        )
      )
      return
    }
    let restarts = [.restart, .resetLatest].contains(reading)
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
          .period(left),
          cites: .pause
        )
    )
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
    case .restart, .resetLatest, .earliest: return course.restarting(on: answered)
    }
  }

  /// The reading that counts: of the cautious one, whichever of the two ends the period earlier.
  private func applied(
    _ reading: Suspension,
    _ asked: CalendarDate,
    _ answered: CalendarDate,
    to course: Course
  ) -> Suspension {
    guard reading == .earliest else { return reading }
    let ends = [Suspension.pause, .restart].map {
      period.end(of: applying($0, asked, answered, to: course)).nominal
    }
    return ends[0] <= ends[1] ? .pause : .restart
  }

  /// The rule's reading, or the option's where the rule knows a suspension at all.
  private func reading(of kind: Question.Kind) -> Suspension {
    let (own, chosen) =
      kind == .identity
      ? (terms.suspensions.identity, options.identity)
      : (terms.suspensions.clarification, options.clarification)
    return own == .none ? .none : chosen ?? own
  }

  private func warnOfDelay(_ question: Question, _ name: PhraseArgument) {
    let limit = period.calendar.workingDay(3, after: receivedDay)
    guard question.asked > limit, !terms.isOfAuthority else { return }
    trace.alarm(
      .questionSlow,
      StepNote(.questionSlow, name, .date(question.asked), cites: .question)
    )
  }
}
