import TimeLimits

extension Moment {
  /// A moment of arrival: the day alone where it was told without an hour, as the first instant of a
  /// day is, so that no explanation speaks of a midnight nobody recorded.
  fileprivate init(arrival instant: Instant, in zone: Zone) {
    let day = CalendarDate(instant, in: zone)
    self = zone.startOfDay(day) == instant ? .day(day) : .instant(instant)
  }
}

extension ClockFacts {
  /// What is known of a claim that may move its clocks.
  init(of claim: Claim, in file: CaseFile, zone: Zone) throws(FactsError) {
    var facts = Self.identityFacts(of: claim, in: file)
    for question in claim.clarifications {
      facts.append(.clarificationRequested(.instant(question.asked), question.timeliness))
      if let answered = question.answered {
        facts.append(.clarificationReceived(.instant(answered)))
      }
    }
    if let extended = claim.extended {
      facts.append(.extended(.instant(extended.told), extended.time.length))
    }
    if let fee = claim.fee {
      facts.append(.feeNotified(.instant(fee.asked)))
      if let paid = fee.paid { facts.append(.feePaid(.instant(paid))) }
    }
    // What the person added later did not come by way of the processor.
    if let forwarding = file.forwarding, claim.received == file.request.received {
      facts.append(.processorReceived(Moment(arrival: forwarding.received, in: zone)))
    }
    // What the person added later bears a date of its own, which nobody told. The zone of now may
    // call the day of the receipt an earlier one.
    if let dated = file.dated, claim.received == file.request.received {
      facts.append(.requestDated(.day(min(dated, file.request.receivedDay(in: zone)))))
    }
    if let misdirection = file.misdirection, claim.received == file.request.received {
      facts.append(.unofficialChannel(.instant(claim.received), misdirection.channel))
      if let redirected = misdirection.redirected {
        facts.append(.officialChannel(.instant(redirected)))
      }
    }
    let told = claim.received == file.request.received ? file.request.toldDay : nil
    try self.init(
      received: told.map(Moment.day) ?? Moment(arrival: claim.received, in: zone),
      zone: zone,
      facts: told.map { facts.notBefore($0, in: zone) } ?? facts
    )
  }

  /// Questions of identity concern every claim; one that was added while a question was open waits
  /// from its own receipt on, and one that was answered before says nothing of it.
  private static func identityFacts(of claim: Claim, in file: CaseFile) -> [Fact] {
    var facts: [Fact] = []
    for question in file.identityQuestions {
      if let answered = question.answered, answered < claim.received { continue }
      let asked = max(question.asked, claim.received)
      facts.append(.identityRequested(.instant(asked), question.timeliness))
      if let arrived = question.arrived {
        facts.append(.identityReceived(.instant(max(arrived, asked))))
      }
      if let answered = question.answered { facts.append(.identityConfirmed(.instant(answered))) }
    }
    return facts
  }
}

extension [Fact] {
  /// What happened in the first hours of a day that was told lies on that day, though the zone of now
  /// may call it the evening before.
  fileprivate func notBefore(_ day: CalendarDate, in zone: Zone) -> [Fact] {
    map { fact in
      switch fact {
      // What lies before the receipt by its nature stays there.
      case .processorReceived, .requestDated: return fact
      default: break
      }
      return fact.moment.day(in: zone) < day ? fact.moved(to: .day(day)) : fact
    }
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
