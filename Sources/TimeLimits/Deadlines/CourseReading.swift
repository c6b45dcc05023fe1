/// Reads the facts in the order of time, and finds the end of a period of days.
struct CourseReading<Trace: StepTrace> {
  let period: DayPeriod
  let facts: ClockFacts
  let trace: Trace

  var terms: RuleTerms { period.terms }
  var options: DeadlineOptions { period.options }

  init(period: DayPeriod, facts: ClockFacts, trace: Trace) {
    self.period = period
    self.facts = facts
    self.trace = trace
  }

  /// The day of the receipt that counts.
  var receivedDay: CalendarDate {
    guard options.processorReceipt == .earliest, let earlier = facts.processorReceivedDay else {
      return facts.receivedDay
    }
    return min(earlier, facts.receivedDay)
  }

  func read() -> CourseOutcome {
    var course: Course
    switch arriving(beginning(Course(eventDay: receivedDay))) {
    case .goes(let begun): course = begun
    case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
    }
    var waiting = WaitingFacts(facts)
    for question in facts.questions {
      switch taking(&waiting, until: question.asked, course) {
      case .goes(let changed): course = changed
      case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
      }
      switch answering(question, course) {
      case .goes(let changed): course = changed
      case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
      }
    }
    return taking(&waiting, until: .latest, course)
  }

  /// Lets what comes before a question change the course: it is judged by the period as it then was.
  private func taking(
    _ waiting: inout WaitingFacts,
    until day: CalendarDate,
    _ course: Course
  ) -> CourseOutcome {
    var course = course
    while let fact = waiting.next(until: day) {
      switch fact {
      case .extensionNotice(let notice):
        switch extending(course, by: notice) {
        case .goes(let changed): course = changed
        case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
        }
      case .fee(let told):
        switch paying(course, told: told) {
        case .goes(let changed): course = changed
        case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
        }
      }
    }
    return .goes(course)
  }
}

/// What happened beside the questions, until its turn comes.
private struct WaitingFacts {
  private var notice: ExtensionNotice?
  private var feeTold: CalendarDate?

  enum Fact {
    case extensionNotice(ExtensionNotice)
    /// A fee, by the day on which it was first heard of.
    case fee(CalendarDate)
  }

  init(_ facts: ClockFacts) {
    notice = facts.extensionNotice
    feeTold = facts.feeNotified ?? facts.feePaid
  }

  /// The earlier of what happened by a day; of one day, the fee comes before a question and a notice
  /// of extension after it.
  mutating func next(until day: CalendarDate) -> Fact? {
    if let told = feeTold, told <= day, notice.map({ told <= $0.given }) ?? true {
      feeTold = nil
      return .fee(told)
    }
    if let due = notice, due.given < day || day == .latest {
      notice = nil
      return .extensionNotice(due)
    }
    return nil
  }
}
