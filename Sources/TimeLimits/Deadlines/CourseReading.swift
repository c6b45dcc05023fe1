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
    var pending = facts.extensionNotice
    for question in facts.questions {
      // A notice before the question is judged by the period as it then was.
      if let notice = pending, notice.given < question.asked {
        course = extending(course, by: notice)
        pending = nil
      }
      switch answering(question, course) {
      case .goes(let changed): course = changed
      case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
      }
    }
    switch paying(course) {
    case .goes(let changed): course = changed
    case .suspended(let since, let reason): return .suspended(since: since, reason: reason)
    }
    if let notice = pending { course = extending(course, by: notice) }
    return .goes(course)
  }
}
