import TimeLimits

/// A case made of random numbers: facts in the order of time, and how suspensions are read.
struct NaiveCase {
  var received: CalendarDate
  var period: Period
  var extendedPeriod: Period?
  /// Within what an extension is told; with the period itself where nothing is said.
  var noticePeriod: Period?
  /// Whether a notice in time lets the clock stand until its reason ends.
  var postpones = false
  /// Pairs of asking and answering, the answer perhaps awaited.
  var identity: [(asked: Int, answered: Int?, timely: Bool)] = []
  var clarification: [(asked: Int, answered: Int?, timely: Bool)] = []
  var identityReading = Suspension.pause
  var clarificationReading = Suspension.pause
  /// The day of the notice, in days after the receipt.
  var extended: Int?

  /// The answer of the naive way.
  func outcome(_ naive: NaiveDeadline) -> NaiveDeadline.Outcome {
    var base = received
    var stopped: Set<CalendarDate> = []
    var current = period
    var notice = extended
    /// The days that had been added to reach a working day when a question came on one of them.
    var moved = 0
    func end() -> (nominal: CalendarDate, due: CalendarDate) {
      naive.end(current, base: base, stopped: stopped, moved: moved)
    }
    let questions =
      identity.map { (question: $0, reading: identityReading) }
      + clarification.map { (question: $0, reading: clarificationReading) }
    // One day after the other, as the facts come in.
    for offset in 0...100 {
      let today = received.adding(days: offset)
      for item in questions
      where item.question.asked == offset && item.question.timely && today <= end().due {
        guard let answeredOffset = item.question.answered else { return .suspended }
        let answered = received.adding(days: answeredOffset)
        switch item.reading {
        case .none: break
        case .restart, .resetLatest:
          if answered > base { (base, moved) = (answered, 0) }
        case .pause, .pauseInclusive, .earliest:
          var late = end()
          let isLate = today > late.nominal
          while isLate, late.nominal < late.due {
            moved += 1
            late.nominal = late.nominal.adding(days: 1)
          }
          var day = item.reading == .pauseInclusive ? today : today.adding(days: 1)
          while day <= answered {
            stopped.insert(day)
            day = day.adding(days: 1)
          }
        }
      }
      if notice == offset {
        notice = nil
        let last =
          noticePeriod.map { within in
            let late = within == period ? moved : 0
            return naive.end(within, base: base, stopped: stopped, moved: late).due
          } ?? end().due
        if today <= last, postpones { return .suspended }
        if today <= last, let extendedPeriod { (current, moved) = (extendedPeriod, 0) }
      }
    }
    let last = end()
    return .due(last.due, nominal: last.nominal)
  }

  /// Questions one after another, the last perhaps open, some not asked in time.
  static func questions(
    _ random: inout SeededGenerator
  ) -> [(asked: Int, answered: Int?, timely: Bool)] {
    var questions: [(asked: Int, answered: Int?, timely: Bool)] = []
    var day = Int.random(in: 0...20, using: &random)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let answered = day + Int.random(in: 0...15, using: &random)
      let isOpen = Int.random(in: 0..<10, using: &random) == 0
      let timely = Int.random(in: 0..<5, using: &random) > 0
      questions.append((day, isOpen ? nil : answered, timely))
      if isOpen { break }
      day = answered + Int.random(in: 1...20, using: &random)
    }
    return questions
  }

  /// The facts for the computer under test.
  func facts(in zone: Zone) throws(FactsError) -> ClockFacts {
    func moment(_ offset: Int) -> Moment { .day(received.adding(days: offset)) }
    var facts: [Fact] = []
    for question in identity {
      facts.append(.identityRequested(moment(question.asked), question.timely ? .timely : .late))
      if let answered = question.answered { facts.append(.identityConfirmed(moment(answered))) }
    }
    for question in clarification {
      facts.append(
        .clarificationRequested(moment(question.asked), question.timely ? .timely : .late)
      )
      if let answered = question.answered { facts.append(.clarificationReceived(moment(answered))) }
    }
    if let extended { facts.append(.extended(moment(extended), .maximum)) }
    return try ClockFacts(received: .day(received), zone: zone, facts: facts)
  }
}
