public import Records
import TimeLimits

extension ProcessorBreach {
  public func problems() -> [ReadingProblem] {
    var checks = LabelChecks()
    description.check("description", &checks)
    checks.check(began.map { $0 <= aware } ?? true, "began", "after it became known")
    checks.check(!controllers.isEmpty, "controllers", "name a controller whose data is struck")
    checks.unique(controllers, "controllers")
    for controller in controllers { check(controller, &checks) }
    checks.reopenings(reopenings, since: aware)
    if let closure { check(closure, &checks) }
    return checks.problems
  }

  private func check(_ controller: StruckController, _ checks: inout LabelChecks) {
    let place = "controllers[\(controller.id)]"
    checks.check(
      controller.agreedHours.map { (1...720).contains($0) } ?? true,
      "\(place).agreedHours",
      "from 1 to 720 hours"
    )
    controller.description?.check("\(place).description", &checks)
    for (index, notice) in controller.notices.enumerated() {
      let inside = "\(place).notices[\(index)]"
      checks.check(notice.sent >= aware, "\(inside).sent", "before it became known")
      checks.phase(notice.phase, at: index, "\(inside).phase")
    }
    guard controller.notices.last?.phase == .complete else { return }
    let told = description(for: controller)
    checks.completeness(
      // The likely consequences are for the controller to assess, who knows the persons.
      told.unknown.filter { $0 != .consequences && $0 != .contactName },
      controller.description == nil ? "description" : "\(place).description"
    )
  }

  private func check(_ closure: BreachClosure, _ checks: inout LabelChecks) {
    for controller in controllers where !isTold(controller) {
      let last =
        reopenings.isEmpty ? "its last notice" : "a notice after it was taken up again, its last,"
      checks.check(
        false,
        "controllers[\(controller.id)].notices",
        "it was not told everything; \(last) is complete (Article 33(2))"
      )
    }
    checks.closure(closure, since: aware)
  }
}

extension BreachDescription {
  func check(_ place: String, _ checks: inout LabelChecks) {
    checks.check(!nature.isEmpty, "\(place).nature", "say what was broken")
    for (count, field) in [(subjectCount, "subjectCount"), (recordCount, "recordCount")] {
      checks.check(count.map { $0 >= 0 } ?? true, "\(place).\(field)", "not negative")
    }
  }
}

extension LabelChecks {
  /// Phases begin with an initial or complete one, and others follow.
  mutating func phase(_ phase: NotificationPhase, at index: Int, _ place: String) {
    check(
      (index == 0) == (phase == .initial) || index == 0 && phase == .complete,
      place,
      "the first phase is initial or complete, the others are additional or complete"
    )
  }

  /// A breach is closed after it was known, with measures against recurrence.
  mutating func closure(
    _ closure: BreachClosure,
    since aware: Instant,
    _ place: String = "closure"
  ) {
    check(!closure.prevention.isEmpty, "\(place).prevention", "name a measure against recurrence")
    check(closure.closed >= aware, "\(place).closed", "before it was known")
  }
}
