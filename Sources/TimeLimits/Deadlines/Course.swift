/// How far the reading of the facts has come: from where the period runs and what lengthens it.
struct Course {
  /// The day whose event sets the period off.
  var eventDay: CalendarDate
  /// Days that do not count, some perhaps twice.
  var pauses: [ClosedRange<CalendarDate>] = []
  /// The extension that was told in time.
  var granted: ExtensionLength?

  /// How many days do not count, each once, and only those after the day of the event.
  var pausedDays: Int {
    guard !pauses.isEmpty else { return 0 }
    var count = 0
    var counted = eventDay
    for pause in pauses.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let first = max(pause.lowerBound, counted.adding(days: 1))
      guard first <= pause.upperBound else { continue }
      count += first.days(to: pause.upperBound) + 1
      counted = pause.upperBound
    }
    return count
  }

  /// The course in which a question leaves the days until its answer out.
  func pausing(asked: CalendarDate, answered: CalendarDate, inclusive: Bool) -> Course {
    var course = self
    let first = inclusive ? asked : asked.adding(days: 1)
    if first <= answered { course.pauses.append(first...answered) }
    return course
  }

  /// The course that runs from an earlier day, where one is known.
  func from(_ day: CalendarDate?) -> Course {
    guard let day else { return self }
    var course = self
    course.eventDay = day
    return course
  }

  /// The course that runs from an answer, where that is later than what it ran from.
  func restarting(on day: CalendarDate) -> Course {
    var course = self
    course.eventDay = max(eventDay, day)
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
