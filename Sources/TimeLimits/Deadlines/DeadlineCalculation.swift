/// One clock, calculated: pure, total, and as talkative as its trace.
struct DeadlineCalculation<Trace: StepTrace> {
  let terms: RuleTerms
  let facts: ClockFacts
  let calendar: LegalCalendar
  let options: DeadlineOptions
  let trace: Trace

  init(
    terms: RuleTerms,
    facts: ClockFacts,
    calendar: LegalCalendar,
    options: DeadlineOptions,
    trace: Trace
  ) {
    self.terms = terms
    self.facts = facts
    self.calendar =
      options.holidays == .weekends
      ? .weekendsOnly(identifier: calendar.identifier) : calendar
    self.options = options
    self.trace = trace
  }

  func run() -> Deadline.State {
    noteBeginning()
    noteChannelWithoutEffect()
    switch terms.limit {
    case .immediately:
      trace.alarm(.actAtOnce, StepNote(.actAtOnce))
      return .atOnce(from: facts.received.instant(in: facts.zone))
    case .beforeEvent:
      trace.note(StepNote(.beforeEvent))
      return .noFixedPeriod
    case .noFixedPeriod:
      trace.note(StepNote(.noFixedPeriod))
      return .noFixedPeriod
    case .within(let period):
      trace.note(StepNote(.ruleGives, .clock(terms.clock), .period(period)))
      if let promptness = terms.promptness {
        trace.note(StepNote(promptness.phrase, .clock(terms.clock)))
      }
      if terms.promptnessOfAct != nil { trace.note(StepNote(.actWithoutUndueDelay)) }
      return period.unit == .hour ? hours(period) : days(period)
    }
  }

  private func days(_ period: Period) -> Deadline.State {
    let count = DayPeriod(terms: terms, period: period, calendar: calendar, options: options)
    switch CourseReading(period: count, facts: facts, trace: trace).read() {
    case .suspended(let since, let reason):
      let day = calendar.reminderDay(since: since, options)
      let reminder: PhraseKey =
        switch (terms.isOfAuthority, reason) {
        case (true, _): .authorityReminder
        case (false, .officialChannel): .channelReminder
        case (false, .postponement): .postponementReminder
        case (false, _): .reminder
        }
      trace.note(StepNote(reminder, .date(day), cites: .practice))
      return .suspended(since: since, reason: reason)
    case .goes(let course):
      let nominalEnd = count.end(of: course)
      noteEnd(of: course, nominalEnd, count)
      let end = broughtForward(nominalEnd)
      let from = course.eventDay.adding(days: course.pausedDays)
      let target =
        course.granted == nil
        ? target(from: from, nominal: end.nominal) : latestTarget(from: from, end.nominal)
      let endsAt = facts.zone.endOfDay(end.due)
      trace.note(
        StepNote(
          .lastDay,
          .date(end.due),
          .moment(LocalInstant(endsAt, in: facts.zone)),
          cites: .days
        )
      )
      if terms.silence == .deemedRefusal, terms.clock == .response {
        trace.note(StepNote(.silenceRefuses, cites: .silence))
      }
      if terms.isAnswer { trace.note(StepNote(.dispatch, .date(end.due), cites: .practice)) }
      if !terms.isOfAuthority { trace.note(StepNote(.target, .date(target), cites: .practice)) }
      return .running(
        target: target,
        due: end.due,
        dueUnrolled: end.nominal,
        endsAt: endsAt
      )
    }
  }

  /// The internal day: so many days on, but two working days before the nominal end at the latest.
  func target(from day: CalendarDate, nominal: CalendarDate) -> CalendarDate {
    max(
      facts.receivedDay,
      min(day.adding(days: options.targetDays), latestTarget(from: day, nominal))
    )
  }

  private func latestTarget(from day: CalendarDate, _ nominal: CalendarDate) -> CalendarDate {
    max(facts.receivedDay, calendar.workingDay(2, before: nominal))
  }
}

extension DeadlineCalculation {
  /// Tells the event that sets the clock off, and doubts about the rule.
  private func noteBeginning() {
    switch facts.received {
    case _ where terms.waitsForItsEvent: break
    case .day(let day):
      trace.note(StepNote(terms.trigger.phraseOfDay, .date(day), cites: terms.topicOfBeginning))
    case .instant(let instant):
      trace.note(
        StepNote(
          terms.trigger.phraseOfInstant,
          .date(facts.receivedDay),
          .time(LocalInstant(instant, in: facts.zone)),
          .text(facts.zone.identifier),
          cites: terms.topicOfBeginning
        )
      )
    }
    if options.processorReceipt == .earliest, let earlier = facts.processorReceivedDay,
      earlier < facts.receivedDay
    {
      trace.note(StepNote(.processorEarlier, .date(earlier), cites: .processor))
    }
    if !terms.validity.contains(facts.receivedDay) {
      trace.alarm(.notInForce, StepNote(.ruleNotInForce, .date(facts.receivedDay)))
    }
    if let doubt = terms.verification.doubt { trace.alarm(.unverifiedRule, StepNote(doubt)) }
  }
}

extension RuleTerms {
  /// Whether the clock is set off by something of which the receipt says nothing, and which no
  /// period is counted from, such as the decision to lift a restriction.
  fileprivate var waitsForItsEvent: Bool {
    switch limit {
    case .beforeEvent, .noFixedPeriod: trigger == .other
    case .immediately, .within: false
    }
  }

  /// What the event that begins a period is read by: a period of hours has no day of its event.
  fileprivate var topicOfBeginning: CitationTopic {
    if case .within(let period) = limit, period.unit == .hour { return .hours }
    return .eventDay
  }
}

extension RuleTerms.Trigger {
  fileprivate var phraseOfDay: PhraseKey {
    switch self {
    case .receipt, .requestDate: .receivedDay
    case .awareness: .awareDay
    case .processorAwareness: .processorAwareDay
    case .authorityReceipt: .authorityReceivedDay
    case .other: .eventDay
    }
  }

  fileprivate var phraseOfInstant: PhraseKey {
    switch self {
    case .receipt, .requestDate: .receivedInstant
    case .awareness: .awareInstant
    case .processorAwareness: .processorAwareInstant
    case .authorityReceipt: .authorityReceivedInstant
    case .other: .eventInstant
    }
  }
}
