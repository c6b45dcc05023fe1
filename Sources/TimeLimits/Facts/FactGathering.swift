/// Pairs questions with answers while facts are read in the order of time.
struct FactGathering {
  let zone: Zone
  private(set) var questions: [Question] = []
  private(set) var extensionNotice: ExtensionNotice?
  private(set) var feeNotified: CalendarDate?
  private(set) var feePaid: CalendarDate?
  private(set) var processorReceived: CalendarDate?
  private(set) var dated: CalendarDate?
  private(set) var arrival = Arrival.official
  private(set) var firstCommunication: CalendarDate?
  private(set) var firstDisclosure: CalendarDate?

  init(zone: Zone) { self.zone = zone }

  /// Takes all facts, the earliest first.
  ///
  /// What answers nothing yet waits for what it answers, where that is not later in time: on one day
  /// either may be told first.
  mutating func add(_ facts: [Fact]) throws(FactsError) {
    var early: [Fact] = []
    for (index, fact) in facts.enumerated() {
      let isEarly =
        answersNothing(fact)
        && facts[(index + 1)...].contains { other in
          other.isAnswered(by: fact) && !fact.moment.isBefore(other.moment, in: zone)
        }
      if isEarly {
        early.append(fact)
        continue
      }
      try add(fact, among: facts)
      for answer in early where fact.isAnswered(by: answer) { try add(answer, among: facts) }
      early.removeAll { fact.isAnswered(by: $0) }
    }
  }

  /// Whether a fact is an answer, and nothing is open that it could answer.
  private func answersNothing(_ fact: Fact) -> Bool {
    switch fact {
    case .identityReceived: !isOpen(.identity)
    case .identityConfirmed:
      // What was received is open until somebody has checked it.
      !questions.contains { $0.kind == .identity && $0.checked == nil }
    case .clarificationReceived: !isOpen(.clarification)
    case .officialChannel: arrival == .official
    default: false
    }
  }

  private func isOpen(_ kind: Question.Kind) -> Bool {
    questions.contains { $0.kind == kind && $0.answered == nil }
  }

  /// Takes the next fact in time; all of them tell an answer before its question from one without.
  private mutating func add(_ fact: Fact, among all: [Fact]) throws(FactsError) {
    let day = fact.moment.day(in: zone)
    switch fact {
    case .identityRequested(_, let timeliness): ask(.identity, on: day, timeliness)
    case .clarificationRequested(_, let timeliness): ask(.clarification, on: day, timeliness)
    case .identityReceived: try answer(.identity, on: day, fact, all, isChecked: false)
    case .identityConfirmed: try answer(.identity, on: day, fact, all)
    case .clarificationReceived: try answer(.clarification, on: day, fact, all)
    case .extended(_, let length): try extend(on: day, length)
    case .feeNotified: feeNotified = try only(fact, unless: feeNotified)
    case .feePaid: feePaid = try only(fact, unless: feePaid)
    case .processorReceived: processorReceived = try only(fact, unless: processorReceived)
    case .requestDated: dated = try only(fact, unless: dated)
    case .unofficialChannel(_, let channel):
      guard arrival == .official else { throw .repeated(field: fact.word) }
      arrival = .unofficial(channel, official: nil)
    case .officialChannel: arrival = try arriving(on: day, fact)
    case .firstCommunication: firstCommunication = try only(fact, unless: firstCommunication)
    case .firstDisclosure: firstDisclosure = try only(fact, unless: firstDisclosure)
    }
  }

  private func only(
    _ fact: Fact,
    unless known: CalendarDate?
  ) throws(FactsError) -> CalendarDate {
    guard known == nil else { throw .repeated(field: fact.word) }
    return fact.moment.day(in: zone)
  }

  private func arriving(on day: CalendarDate, _ fact: Fact) throws(FactsError) -> Arrival {
    switch arrival {
    case .official: throw .arrivedAlready
    case .unofficial(_, official: .some): throw .repeated(field: fact.word)
    case .unofficial(let channel, official: nil): return .unofficial(channel, official: day)
    }
  }

  /// A question that repeats an open one changes nothing: the clock stands already.
  private mutating func ask(
    _ kind: Question.Kind,
    on day: CalendarDate,
    _ timeliness: Fact.Timeliness
  ) {
    let isOpen = questions.contains {
      $0.kind == kind && $0.answered == nil && $0.timeliness == .timely
    }
    if isOpen { return }
    questions.append(
      Question(kind: kind, asked: day, timeliness: timeliness, answered: nil, checked: nil)
    )
  }

  private mutating func answer(
    _ kind: Question.Kind,
    on day: CalendarDate,
    _ fact: Fact,
    _ all: [Fact],
    isChecked: Bool = true
  ) throws(FactsError) {
    let open = questions.indices.filter { index in
      let question = questions[index]
      return question.kind == kind && (isChecked ? question.checked : question.answered) == nil
    }
    // What was received and checked on one day may be told in either order.
    let isToldAfterItsCheck =
      !isChecked
      && questions.contains { $0.kind == kind && $0.answered == day && $0.checked == day }
    guard !open.isEmpty || isToldAfterItsCheck else {
      throw all.contains { $0.asks(kind) } && questions.allSatisfy { $0.kind != kind }
        ? .answerBeforeQuestion(field: fact.word) : .answerWithoutQuestion(field: fact.word)
    }
    for index in open {
      let question = questions[index]
      questions[index] = Question(
        kind: kind,
        asked: question.asked,
        timeliness: question.timeliness,
        answered: question.answered ?? day,
        checked: isChecked ? day : nil
      )
    }
  }

  private mutating func extend(
    on day: CalendarDate,
    _ length: ExtensionLength
  ) throws(FactsError) {
    guard extensionNotice == nil else { throw .secondExtension }
    switch length {
    case .maximum: break
    case .by(let period):
      guard period.amount > 0 else { throw .extensionLength(period) }
      guard period.isWithinTheLaw else { throw .extensionTooLong(period) }
    case .until(let date):
      guard date >= day else { throw .untilBeforeNotice }
    }
    extensionNotice = ExtensionNotice(given: day, length: length)
  }
}

extension Fact {
  /// Whether another is of the kind that answers this one.
  fileprivate func isAnswered(by other: Fact) -> Bool {
    switch (self, other) {
    case (.identityRequested, .identityReceived), (.identityRequested, .identityConfirmed),
      (.clarificationRequested, .clarificationReceived), (.unofficialChannel, .officialChannel):
      true
    default: false
    }
  }

  fileprivate func asks(_ kind: Question.Kind) -> Bool {
    switch self {
    case .identityRequested: kind == .identity
    case .clarificationRequested: kind == .clarification
    default: false
    }
  }
}

extension Period {
  /// Whether some law extends by so much: two months, six weeks, or days as the rule says.
  fileprivate var isWithinTheLaw: Bool {
    switch unit {
    case .month: amount <= 2
    case .week: amount <= 6
    case .year: false
    case .hour, .day, .businessDay: leastDays <= 366
    }
  }
}
