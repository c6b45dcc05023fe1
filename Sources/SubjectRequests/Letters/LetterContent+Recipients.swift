import TimeLimits

extension LetterDrafter {
  /// To whom the data of a claim was disclosed, and who knows what was done.
  func recipients(of claim: Claim) -> LetterFacts.ToldRecipients {
    LetterFacts.ToldRecipients(
      right: claim.right,
      recipients: claim.recipients.map { recipient in
        LetterFacts.Told(name: recipient.name, standing: standing(of: recipient))
      }
    )
  }

  private func standing(of recipient: Recipient) -> LetterFacts.Told.Standing {
    switch recipient.state {
    case .toTell: .notYet
    case .told(_, let instant), .acknowledged(let instant, _): .on(day(of: instant))
    case .excused(let excuse, _, _): .excused(excuse)
    }
  }

  /// The question that waits for the person, and the last reminder of it.
  func unansweredQuestion() throws(LetterRefusal) -> LetterFacts.UnansweredQuestion {
    guard let asked = file.lastWaitingQuestion, let reminded = file.questionReminders.last else {
      throw .notAllowed(.personNotReminded)
    }
    return LetterFacts.UnansweredQuestion(asked: day(of: asked), reminded: day(of: reminded))
  }

  private func day(of instant: Instant) -> CalendarDate { CalendarDate(instant, in: zone) }
}
