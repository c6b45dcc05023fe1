/// What explanations say of questions.
extension CourseReading {
  func noteOpen(_ question: Question, _ name: PhraseArgument) {
    if let arrived = question.answered {
      trace.note(StepNote(.suspendedForCheck, name, .date(arrived), cites: .restart))
    } else if terms.isOfAuthority {
      trace.note(StepNote(.authorityQuestionOpen, .date(question.asked), cites: .question))
    } else {
      trace.note(
        StepNote(
          .suspended,
          name,
          .date(question.asked),
          cites: question.kind == .identity ? .identity : .question
        )
      )
    }
  }

  func noteAnswered(
    _ question: AnsweredQuestion,
    _ course: Course,
    _ changed: Course,
    _ reading: Suspension
  ) {
    let left = changed.pausedDays - course.pausedDays
    switch reading {
    case _ where terms.isOfAuthority:
      trace.note(
        StepNote(
          .authorityQuestionAnswered,
          .date(question.asked),
          .date(question.answered),
          .days(left),
          cites: .pause
        )
      )
    case .restart, .resetLatest: noteRestart(question, reading, changed)
    case .none, .earliest, .pause: notePause(question, .questionPaused, left, changed)
    case .pauseInclusive: notePause(question, .questionPausedInclusive, left, changed)
    }
  }

  private func noteRestart(
    _ question: AnsweredQuestion,
    _ reading: Suspension,
    _ changed: Course
  ) {
    let begins = question.beginning(reading)
    let (asked, answered) = (question.asked, question.answered)
    if begins < changed.eventDay {
      trace.note(
        StepNote(
          .questionOutrun,
          question.name,
          .date(asked),
          .date(answered),
          .date(changed.eventDay),
          cites: .restart
        )
      )
    } else if begins > answered {
      trace.note(
        StepNote(
          .questionChecked,
          question.name,
          .date(asked),
          .date(answered),
          .date(begins),
          cites: .restart
        )
      )
    } else {
      trace.note(
        StepNote(
          .questionRestarted,
          question.name,
          .date(asked),
          .date(answered),
          cites: .restart
        )
      )
    }
  }

  private func notePause(
    _ question: AnsweredQuestion,
    _ whole: PhraseKey,
    _ left: Int,
    _ changed: Course
  ) {
    let all = question.days(inclusive: whole == .questionPausedInclusive)
    let topic: CitationTopic = isOptional(question.kind) ? .practice : .pause
    if all == 0 {
      trace.note(
        StepNote(.questionSameDay, question.name, .date(question.asked), cites: topic)
      )
    } else if left == all {
      trace.note(
        StepNote(
          whole,
          question.name,
          .date(question.asked),
          .date(question.answered),
          .days(left),
          cites: topic
        )
      )
    } else {
      trace.note(
        StepNote(
          .questionPausedPartly,
          question.name,
          .date(question.asked),
          .date(question.answered),
          .days(all),
          .days(left),
          .date(changed.eventDay),
          cites: topic
        )
      )
    }
  }

  /// Whether an option chooses another reading than the rule's.
  private func isOptional(_ kind: Question.Kind) -> Bool {
    let (own, chosen) = readings(of: kind)
    return chosen.map { $0 != own } ?? false
  }
}
