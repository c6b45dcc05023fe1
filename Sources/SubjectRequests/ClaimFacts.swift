import TimeLimits

extension ClockFacts {
  /// What is known of a claim that may move its clocks.
  init(of claim: Claim, in file: CaseFile, zone: Zone) throws(FactsError) {
    var facts: [Fact] = []
    for question in file.identityQuestions {
      facts.append(.identityRequested(.instant(question.asked), question.timeliness))
      if let answered = question.answered { facts.append(.identityConfirmed(.instant(answered))) }
    }
    for question in claim.clarifications {
      facts.append(.clarificationRequested(.instant(question.asked), question.timeliness))
      if let answered = question.answered {
        facts.append(.clarificationReceived(.instant(answered)))
      }
    }
    if let extended = claim.extended {
      facts.append(
        .extended(.instant(extended.told), .by(Period(amount: extended.months, unit: .month)))
      )
    }
    try self.init(received: .instant(file.request.received), zone: zone, facts: facts)
  }
}

extension ClaimedRight {
  /// The word of the rules of law for the right.
  var code: RightCode {
    switch self {
    case .access: .access
    case .rectification: .rectification
    case .erasure: .erasure
    case .restriction: .restriction
    case .portability: .portability
    case .objection(.directMarketing): .objectionDirectMarketing
    case .objection: .objection
    case .automatedDecision: .automatedDecision
    case .consentWithdrawal: .consentWithdrawal
    }
  }
}
