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
    case .closingNotice(let reasons, _): try check([(.reason, reasons)])
    case .acknowledgement, .answer, .partRefusal, .refusal, .recipientList: break
    }
  }

  /// What only letters of this kind say.
  func content(
    of matter: LetterMatter,
    _ claims: [Claim],
    _ proposed: [ProposedEvent]
  ) throws(LetterRefusal) -> LetterFacts.Content {
    switch matter {
    case .acknowledgement:
      let cost: LetterFacts.Cost = file.claims.allSatisfy { $0.fee == nil } ? .nothing : .fee
      return .acknowledgement(try answerDay(claims, in: file), cost)
    case .identityQuestion(let question, _), .clarification(let question, _, _):
      return .question(question)
    case .extensionNotice(let months, _, let reasons, _):
      let extended = extended(by: proposed)
      try checkEffect(on: claims, in: extended)
      let due: CalendarDate? =
        if case .on(let day) = try answerDay(claims, in: extended) { day } else { nil }
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
    case .recipientList: return .recipientList(claims.map(recipients))
    case .closingNotice(let reasons, let recourse):
      return .closingNotice(try unansweredQuestion(), reasons: reasons, recourse)
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

  /// Refuses a notice that the law gives no effect: it would promise what does not hold.
  private func checkEffect(on claims: [Claim], in extended: CaseFile) throws(LetterRefusal) {
    let deadlines = deadlines(of: claims, in: extended)
    for claim in claims {
      let own = deadlines.filter { $0.claim == claim.id }
      for alarm in own.flatMap(\.alarms) {
        if alarm.key == .extensionNotProvided { throw .noExtension(claim.right.right) }
        guard alarm.key == .extensionLate else { continue }
        let days = alarm.arguments.compactMap { argument -> CalendarDate? in
          if case .date(let day) = argument { day } else { nil }
        }
        throw .extensionLate(claim.right.right, last: days.last ?? nominalDay(of: claim))
      }
      if own.allSatisfy({ $0.dates == .none }), today > nominalDay(of: claim) {
        throw .extensionLate(claim.right.right, last: nominalDay(of: claim))
      }
    }
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
          fulfilment: file.fulfilment(of: claim, keeping: profile.retention),
          deferrals: claim.tasks.compactMap(\.state.deferral),
          impossibilities: claim.impossibilities(under: $0)
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
    for claim in decided {
      for case .day(let day) in claim.deferrals.map(\.until) where day < today {
        throw .deferralOver(claim.right.right, day)
      }
    }
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

  /// The earliest last day for an answer to claims; no letter promises one that is over.
  private func answerDay(
    _ claims: [Claim],
    in file: CaseFile
  ) throws(LetterRefusal) -> LetterFacts.AnswerDay {
    let statute = try keeper.statute(
      of: claims.map(\.right),
      received: file.request.receivedDay(in: zone)
    )
    let awaited = claims.filter { !statute.isObeyedAtOnce($0.right) }
    guard !awaited.isEmpty else { return .none }
    let deadlines = deadlines(of: awaited, in: file)
    if let day = deadlines.compactMap(\.due).min() { return day < today ? .over(day) : .on(day) }
    guard !deadlines.contains(where: { $0.status == .suspended }) else { return .none }
    let nominal = awaited.map(nominalDay).min() ?? today
    return nominal < today ? .over(nominal) : .withinOneMonth
  }

  /// The open clocks of the answers to claims.
  func deadlines(of claims: [Claim], in file: CaseFile) -> [ClaimDeadline] {
    let ids = Set(claims.map(\.id))
    // Contradictory events have no dates; the month of the law can be promised all the same.
    let deadlines = (try? keeper.deadlines(of: file)) ?? []
    return deadlines.filter {
      ids.contains($0.claim) && $0.status.isOpen
        && ($0.clock == .response || $0.clock == .responseOrNotice)
    }
  }

  /// The end of the month of Article 12(3), where no clock has a date.
  private func nominalDay(of claim: Claim) -> CalendarDate {
    CalendarDate(claim.received, in: zone).adding(months: 1)
  }
}
