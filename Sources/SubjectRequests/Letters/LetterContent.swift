import TimeLimits

extension LetterDrafter {
  /// Refuses what a person left out, and days that are over.
  func check(_ matter: LetterMatter) throws(LetterRefusal) {
    switch matter {
    case .identityQuestion(let question, _), .clarification(let question, _, _):
      try check([(.reason, question.reason), (.ask, question.ask)])
      try check(.replyBy, question.replyBy)
    case .extensionNotice(_, _, let reasons, _): try check([(.reason, reasons)])
    case .restrictionLifting(let reasons, let day):
      try check([(.reason, reasons)])
      // The person is told before the restriction ends, so not on the day itself.
      guard day > today else { throw .dayPassed(.on, day) }
    case .recipientNotice(let notice):
      try check([(.details, notice.details)])
      try check(.replyBy, notice.replyBy)
    case .acknowledgement, .answer, .partRefusal, .refusal: break
    }
  }

  /// What only letters of this kind say.
  func content(
    of matter: LetterMatter,
    _ claims: [Claim],
    _ proposed: [ProposedEvent]
  ) throws(LetterRefusal) -> LetterFacts.Content {
    switch matter {
    case .acknowledgement: return .acknowledgement(answerDay(file))
    case .identityQuestion(let question, _), .clarification(let question, _, _):
      return .question(question)
    case .extensionNotice(let months, _, let reasons, _):
      let due: CalendarDate? =
        if case .on(let day) = answerDay(extended(by: proposed)) { day } else { nil }
      return .extensionNotice(months: months, reasons: reasons, due: due)
    case .answer, .partRefusal, .refusal: return .decisions(try decisions(claims, matter.kind))
    case .restrictionLifting(let reasons, let day):
      return .restrictionLifting(
        reasons: reasons,
        since: try restrictedSince(claims),
        on: day,
        authority: profile.authority
      )
    case .recipientNotice(let notice):
      let recipient = file.recipients.first { $0.number == notice.number }
      return .recipientNotice(notice, recipient: recipient?.name ?? "", subject: subject)
    }
  }

  private func restrictedSince(_ claims: [Claim]) throws(LetterRefusal) -> CalendarDate {
    guard let restriction = claims.compactMap(\.restriction).first(where: \.isInForce) else {
      throw .notAllowed(.restriction(.notRestricted))
    }
    return CalendarDate(restriction.since, in: zone)
  }

  private var today: CalendarDate { CalendarDate(now, in: zone) }

  private func check(_ texts: [(LetterRefusal.Part, String)]) throws(LetterRefusal) {
    for (part, text) in texts where text.isBlank { throw .missing(part) }
  }

  private func check(_ part: LetterRefusal.Part, _ day: CalendarDate) throws(LetterRefusal) {
    guard day >= today else { throw .dayPassed(part, day) }
  }

  private func decisions(
    _ claims: [Claim],
    _ asked: LetterKind
  ) throws(LetterRefusal) -> [LetterFacts.DecidedClaim] {
    let decided = claims.compactMap { claim in
      claim.progress.decision.map {
        LetterFacts.DecidedClaim(
          right: claim.right,
          decision: $0,
          deferrals: claim.tasks.compactMap(\.state.deferral)
        )
      }
    }
    let fits: LetterKind =
      if decided.allSatisfy({ $0.decision.refusal == nil }) {
        .answer
      } else if decided.allSatisfy({ $0.decision.outcome == .refused }) {
        .refusal
      } else {
        .partRefusal
      }
    guard fits == asked else { throw .otherKind(asked: asked, fits: fits) }
    return decided
  }

  /// The case as it stands when the letter is sent now.
  private func extended(by proposed: [ProposedEvent]) -> CaseFile {
    var file = file
    for event in proposed {
      file.append(
        CaseEvent(
          sequence: file.eventCount + 1,
          claim: event.claim,
          happening: event.happening,
          occurred: now,
          recorded: now,
          by: terms.officer
        )
      )
    }
    return file
  }

  /// The earliest last day for an answer to what is open.
  private func answerDay(_ file: CaseFile) -> LetterFacts.AnswerDay {
    guard file.openClaims.contains(where: \.right.hasTimeLimit) else { return .none }
    // Contradictory events have no dates; the month of the law can be promised all the same.
    let deadlines = (try? keeper.deadlines(of: file)) ?? []
    let answers = deadlines.filter { $0.clock == .response || $0.clock == .responseOrNotice }
    let days = answers.filter(\.status.isOpen).compactMap(\.due)
    return days.min().map(LetterFacts.AnswerDay.on) ?? .withinOneMonth
  }
}
