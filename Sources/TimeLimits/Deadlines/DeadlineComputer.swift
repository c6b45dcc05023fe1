/// Computes deadlines: the same rule, facts, calendar and options always give the same days.
public struct DeadlineComputer: Sendable {
  public let rules: RuleBook
  public let phrases: Phrasebook
  private let citations: Citations

  /// Makes a computer from rules and the language of its explanations.
  ///
  /// - Throws: `LawDataError` where the table of citations is wrong.
  public init(rules: RuleBook, phrases: Phrasebook) throws(LawDataError) {
    self.rules = rules
    self.phrases = phrases
    citations = try Citations.builtIn(rules: rules)
  }

  /// A computer with the rules inside the program, which speaks English.
  ///
  /// - Throws: `LawDataError` where a table is wrong.
  public static func builtIn() throws(LawDataError) -> DeadlineComputer {
    try DeadlineComputer(rules: .builtIn(), phrases: .builtIn())
  }

  /// Every clock that a right has in a regime, explained.
  ///
  /// The rules are those in force on the local day of the receipt; there is none where the regime
  /// knows nothing of the right, or was not in force.
  ///
  /// - Parameters:
  ///   - right: A word of the rules, such as `access`.
  ///   - regime: The body of law.
  ///   - facts: What happened, with the controller's zone.
  ///   - calendar: The working days where the controller must act.
  ///   - options: Which readings are followed.
  /// - Returns: The deadlines in the order of `ClockKind.allCases`.
  public func deadlines(
    for right: RightCode,
    regime: Regime,
    facts: ClockFacts,
    calendar: LegalCalendar,
    options: DeadlineOptions = DeadlineOptions()
  ) -> [Deadline] {
    rules.rules(regime: regime, right: right, on: facts.receivedDay, options: options).map {
      deadline(rule: $0, facts: facts, calendar: calendar, options: options)
    }
  }

  /// One clock, explained.
  public func deadline(
    rule: Rule,
    facts: ClockFacts,
    calendar: LegalCalendar,
    options: DeadlineOptions = DeadlineOptions()
  ) -> Deadline {
    let trace = NotedTrace()
    let calculation = DeadlineCalculation(
      terms: rule.terms,
      facts: facts,
      calendar: calendar,
      options: options,
      trace: trace
    )
    let state = calculation.run()
    if let remark = rule.remark { trace.note(StepNote(remark)) }
    let steps = steps(trace.notes, under: rule)
    let alarms = trace.alarms.map { Alarm(kind: $0.kind, step: steps[$0.index]) }
    let reminder: CalendarDate? =
      if case .suspended(let since, _) = state {
        calendar.reminderDay(since: since, options)
      } else {
        nil
      }
    return Deadline(
      clock: rule.clock,
      state: state,
      rule: rule.id,
      options: options,
      calendar: calendar.version,
      steps: steps,
      alarms: alarms,
      reminder: reminder
    )
  }

  /// Where one clock stands, without a word of explanation: an order of magnitude quicker.
  public func state(
    rule: Rule,
    facts: ClockFacts,
    calendar: LegalCalendar,
    options: DeadlineOptions = DeadlineOptions()
  ) -> Deadline.State {
    DeadlineCalculation(
      terms: rule.terms,
      facts: facts,
      calendar: calendar,
      options: options,
      trace: SilentTrace()
    ).run()
  }
}

extension DeadlineComputer {
  /// The act and article that say how far the period of a rule can be extended.
  public func extensionCitation(of rule: Rule) -> String {
    citations.table(of: rule)[.extending] ?? rule.citation
  }

  /// Puts what a calculation told into words, with what it rests on.
  private func steps(_ notes: [StepNote], under rule: Rule) -> [Step] {
    let table = citations.table(of: rule)
    let article = rule.citation
    var text = PhraseText()
    text.reserveCapacity(256)
    return notes.map { note in
      Step(
        says: phrases.text(note.phrase, over: &text),
        cites: rule.takes(note.topic) ? table[note.topic] ?? article : article,
        phrase: note.phrase
      )
    }
  }

  /// Where one clock stands and what a person must see, in kinds without sentences.
  ///
  /// Nearly as quick as the state alone; the sentences of the alarms are those of `deadline`.
  public func outlook(
    rule: Rule,
    facts: ClockFacts,
    calendar: LegalCalendar,
    options: DeadlineOptions = DeadlineOptions()
  ) -> (state: Deadline.State, alarms: [Alarm.Kind]) {
    let trace = AlarmTrace()
    let state = DeadlineCalculation(
      terms: rule.terms,
      facts: facts,
      calendar: calendar,
      options: options,
      trace: trace
    ).run()
    return (state, trace.alarms)
  }
}

extension Rule {
  /// Whether the regime's citation for a point of law holds for the rule's clock.
  ///
  /// What is said of questions and extensions is said of requests and their answers, not of the
  /// clocks of authorities, whose own article says it.
  fileprivate func takes(_ topic: CitationTopic) -> Bool {
    switch topic {
    case .pause, .restart, .identity, .question, .fee, .extending, .extensionLate:
      [.response, .extensionNotice, .refusal].contains(clock) && !rights.names(.priorConsultation)
    default: true
    }
  }
}
