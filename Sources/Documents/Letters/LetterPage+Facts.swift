import SubjectRequests

extension LetterPage {
  /// Puts facts into the words of a language.
  init(_ facts: LetterFacts, _ words: LetterWords) throws(LetterTemplateError) {
    controller = facts.controller.onOneLine
    reference = facts.reference.description
    received = words.day(facts.received)
    name = facts.addressee?.onOneLine
    behalf = facts.onBehalfOf?.onOneLine
    claims = try facts.claims.map { (claim) throws(LetterTemplateError) in
      try LetterClaim(claim, words)
    }
    switch facts.content {
    case .acknowledgement(let day, let cost):
      if cost == .nothing { free = LetterSection() }
      try take(day, facts.claims, of: facts.statute, words)
    case .question(let question):
      if facts.claims.contains(.access) { quantity = LetterSection() }
      reason = question.reason
      ask = question.ask
      replyBy = words.day(question.replyBy)
    case .extensionNotice(let months, let reasons, let last):
      extensionWords = words.extending(months: months)
      reason = reasons
      due = last.map(words.day)
    case .decisions(let decided):
      try take(decided, of: facts, words)
      try take(apart: facts.apart, words)
    case .restrictionLifting(let reasons, let since, let day, let competent):
      reason = reasons
      restrictedSince = words.day(since)
      liftedOn = words.day(day)
      authority = competent
    case .recipientNotice(let notice, let recipient, let person):
      name = recipient.onOneLine
      subject = [person.name, person.email].compactMap(\.self).map(\.onOneLine)
        .joined(separator: "\n")
      details = notice.details
      if let kept = notice.stays { stays = LetterSection(kept: kept.asSentence) }
      replyBy = words.day(notice.replyBy)
      notices = try facts.claims.map { (claim) throws(LetterTemplateError) in
        LetterNotice(notice: try words.notice(claim), citation: words.citation(claim.article))
      }
    case .recipientList(let told):
      tellings = try told.map { (telling) throws(LetterTemplateError) in
        try LetterTelling(telling, words)
      }
    case .closingNotice(let question, let reasons, let recourse):
      asked = words.day(question.asked)
      reminded = words.day(question.reminded)
      reason = reasons
      remedies = [
        LetterRemedy(
          authority: recourse.authority,
          remedy: facts.remedy(recourse.remedy, in: words.language)
        )
      ]
    }
  }

  private mutating func take(
    _ day: LetterFacts.AnswerDay,
    _ rights: [ClaimedRight],
    of statute: LetterStatute,
    _ words: LetterWords
  ) throws(LetterTemplateError) {
    switch day {
    case .on(let last): due = words.day(last)
    case .withinOneMonth: withinOneMonth = LetterSection()
    case .none: break
    case .over(let last): overdue = words.day(last)
    }
    let obeyed = rights.filter(statute.isObeyedAtOnce)
    guard !obeyed.isEmpty else { return }
    atOnce = LetterSection(
      obeyed: try obeyed.map { (claim) throws(LetterTemplateError) in
        try LetterClaim(claim, words)
      }
    )
  }

  /// What the letter is about is said where it is not everything.
  private mutating func take(
    apart: [LetterFacts.SeparateClaim],
    _ words: LetterWords
  ) throws(LetterTemplateError) {
    guard !apart.isEmpty else { return }
    scope = LetterScope(
      about: claims,
      apart: try apart.map { (claim) throws(LetterTemplateError) in
        LetterApart(
          right: try words.right(claim.right),
          citation: words.citation(claim.right.article),
          standing: words.standing(claim.standing)
        )
      }
    )
  }

  private mutating func take(
    _ decided: [LetterFacts.DecidedClaim],
    of facts: LetterFacts,
    _ words: LetterWords
  ) throws(LetterTemplateError) {
    for item in decided {
      let refusal = item.decision.refusal
      decisions.append(
        LetterDecision(
          right: try words.right(item.right),
          citation: words.citation(item.right.article),
          sentence: try item.sentence(words),
          deferrals: try item.deferrals.map { (deferral) throws(LetterTemplateError) in
            LetterDeferral(
              kept: try words.deferral(deferral.ground),
              keptReasons: deferral.reasons.asSentence,
              until: words.deferred(deferral.until)
            )
          },
          impossibilities: try item.impossibilities.map {
            (impossibility) throws(LetterTemplateError) in
            LetterImpossibility(
              failed: try words.impossible(
                impossibility.action,
                in: impossibility.system.onOneLine
              ),
              failedReasons: impossibility.reasons.asSentence
            )
          },
          unidentified: item.decision.nonIdentification.map {
            LetterReasons(reasons: $0.reasons, grounds: [])
          },
          refusal: try refusal.map { (refusal) throws(LetterTemplateError) in
            try LetterReasons(refusal, words)
          }
        )
      )
      guard let refusal else { continue }
      let remedy = LetterRemedy(
        authority: refusal.authority,
        remedy: facts.remedy(refusal.remedy, in: words.language)
      )
      if !remedies.contains(remedy) { remedies.append(remedy) }
    }
  }
}

extension LetterClaim {
  fileprivate init(_ right: ClaimedRight, _ words: LetterWords) throws(LetterTemplateError) {
    self.right = try words.right(right)
    citation = words.citation(right.article)
  }
}

extension LetterFacts.DecidedClaim {
  /// What was decided, and what was done.
  fileprivate func sentence(_ words: LetterWords) throws(LetterTemplateError) -> String {
    let lead: String
    switch decision.outcome {
    case .granted: lead = try words.granted(right)
    case .partlyGranted: lead = try words.partly(right)
    case .nothingHeld: return try words.nothingHeld(right)
    case .refused, .notIdentifiable: return try words.outcome(decision.outcome)
    }
    switch fulfilment {
    case .done: return lead
    case .erased(let retention): return "\(lead) \(words.kept(for: retention))"
    case .copy(.package): return "\(lead) \(try words.copy(of: right, .package))"
    case .copy(.otherwise(let way)):
      return "\(lead) \(try words.copy(of: right, .otherwise, how: way.asSentence))"
    case .copy(.withheld(let reasons)):
      return "\(lead) \(try words.copy(of: right, .withheld, how: reasons.asSentence))"
    case .nothingFound: return try words.nothingHeld(right)
    case .deferred: return words.notErasedYet
    }
  }
}

extension LetterTelling {
  fileprivate init(
    _ told: LetterFacts.ToldRecipients,
    _ words: LetterWords
  ) throws(LetterTemplateError) {
    right = try words.right(told.right)
    citation = words.citation(told.right.article)
    recipients = told.recipients.map {
      LetterRecipient(recipient: $0.name.onOneLine, standing: words.standing($0.standing))
    }
  }
}

extension LetterReasons {
  fileprivate init(_ refusal: Refusal, _ words: LetterWords) throws(LetterTemplateError) {
    reasons = refusal.reasons
    grounds = try refusal.grounds.map { (ground) throws(LetterTemplateError) in
      LetterGround(
        ground: try words.ground(ground),
        groundCitation: words.citation(ground.provision)
      )
    }
  }
}

extension String {
  /// The text with a stop at its end, since another sentence follows it.
  fileprivate var asSentence: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    guard let last = text.last, !".!?…".contains(last) else { return text }
    return text + "."
  }

  /// The text with every run of white space as one blank: a name cannot begin a line of its own.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
