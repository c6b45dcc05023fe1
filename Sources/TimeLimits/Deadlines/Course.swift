/// How far the reading of the facts has come: from where the period runs and what lengthens it.
struct Course {
  /// The day whose event sets the period off.
  var eventDay: CalendarDate
  /// Days that do not count, some perhaps twice.
  var pauses: [ClosedRange<CalendarDate>] = []
  /// The extension that was told in time.
  var granted: ExtensionLength?
  /// Days by which the end had been moved to a working day when a question stopped the clock.
  var movedDays = 0

  /// How many days do not count, each once, and only those after the day of the event.
  var pausedDays: Int { pauses.isEmpty ? 0 : daysLeftOut(after: eventDay) }

  /// Whether some days that were left out lie before the period began to run.
  var hasOutrunPauses: Bool {
    !pauses.isEmpty && daysLeftOut(after: .earliest) > daysLeftOut(after: eventDay)
  }

  /// How many days after another do not count, each once.
  private func daysLeftOut(after day: CalendarDate) -> Int {
    var count = 0
    var counted = day
    for pause in pauses.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let first = max(pause.lowerBound, counted.adding(days: 1))
      guard first <= pause.upperBound else { continue }
      count += first.days(to: pause.upperBound) + 1
      counted = pause.upperBound
    }
    return count
  }

  /// The course that runs from an earlier day, where one is known.
  func from(_ day: CalendarDate?) -> Course {
    guard let day else { return self }
    var course = self
    course.eventDay = day
    return course
  }

  /// The course in which a question leaves the days until its answer out.
  ///
  /// Where the last day was no working day, and the question came before the period so ended, that
  /// much of the period is left too: Regulation 1182/71 Article 3(4).
  func pausing(_ question: AnsweredQuestion, inclusive: Bool) -> Course {
    var course = self
    let (asked, end) = (question.asked, question.end)
    if asked > end.nominal { course.movedDays += end.nominal.days(to: end.due) }
    let first = inclusive ? asked : asked.adding(days: 1)
    if first <= question.answered { course.pauses.append(first...question.answered) }
    return course
  }

  /// The course that runs from an answer, where that is later than what it ran from.
  func restarting(on day: CalendarDate) -> Course {
    guard day > eventDay else { return self }
    var course = self
    course.eventDay = day
    course.movedDays = 0
    return course
  }
}

/// The end of a period counted in days.
struct CourseEnd {
  /// The last day before it is moved.
  let nominal: CalendarDate
  /// The last day in time.
  let due: CalendarDate
}

/// What came of reading the facts against a period of days.
enum CourseOutcome {
  case goes(Course)
  case suspended(since: CalendarDate, reason: SuspensionReason)
}
