public import Records
public import TimeLimits

extension Breach {
  public func problems() -> [ReadingProblem] {
    var checks = LabelChecks()
    description.check("description", &checks)
    checks.check(began.map { $0 <= aware } ?? true, "began", "after it became known")
    // Whoever has a processor's notice is aware.
    checks.check(
      processorNotice.map { aware <= $0.received } ?? true,
      "aware",
      "later than the notice of the processor, with which the controller became aware"
    )
    if let processorNotice, let known = processorNotice.aware {
      checks.check(known <= processorNotice.received, "processorNotice.aware", "after its notice")
    }
    if case .sent(let told, _, _) = communication {
      checks.check(told >= aware, "communication.sent.on", "before it became known")
    }
    for (index, notification) in notifications.enumerated() {
      let place = "notifications[\(index)]"
      checks.check(notification.sent >= aware, "\(place).sent", "before it became known")
      checks.phase(notification.phase, at: index, "\(place).phase")
    }
    if notifications.last?.phase == .complete {
      checks.completeness(description.unknown, "description")
    }
    checks.reopenings(reopenings, since: aware)
    if let closure { check(closure, &checks) }
    return checks.problems
  }

  private func check(_ closure: BreachClosure, _ checks: inout LabelChecks) {
    if case .notAssessed = risk {
      checks.check(false, "risk", "assess the risk before the breach is closed")
    }
    if needsNotification {
      checks.check(
        isFullyNotified,
        "notifications",
        "the authority was not told everything; the last phase is complete, and told since the "
          + "breach was taken up again (Article 33)"
      )
    }
    if case .notDecided = communication {
      checks.check(false, "communication", "say what persons were told, or why not (Article 34)")
    }
    if case .high = risk, case .notRequired(.noHighRisk, _) = communication {
      checks.check(false, "communication", "the risk is high: tell the persons (Article 34(1))")
    }
    // Of any breach, also where nobody is told: Article 33(5).
    checks.check(
      description.consequences != nil,
      "description.consequences",
      "say what its effects are before it is closed (Article 33(5))"
    )
    checks.check(
      !description.measures.isEmpty,
      "description.measures",
      "say what was done about it before it is closed (Article 33(5))"
    )
    checks.closure(closure, since: workedOnSince)
  }

  /// Whether the authority must be told: Article 33(1).
  public var needsNotification: Bool {
    if case .unlikely = risk { false } else { true }
  }

  /// Whether the authority may be told without a reason for it: a notification is asked for or was
  /// begun, or the reason is there.
  public var maySendNotification: Bool {
    needsNotification || !notifications.isEmpty || toldAnyway != nil
  }

  /// Whether persons must be told: Article 34(1).
  public var needsCommunication: Bool {
    guard case .high = risk else { return false }
    if case .notRequired = communication { return false }
    return true
  }

  /// What is wrong with when the authority was told: Article 33(1), second sentence.
  ///
  /// - Parameter end: the first instant that is too late, as the clock of the 72 hours shows it.
  /// - Returns: nothing where it was in time, or the reasons for the delay are given.
  public func lateness(after end: Instant) -> [ReadingProblem] {
    var checks = LabelChecks()
    if let first = notifications.first, first.sent >= end {
      checks.check(
        first.delayReasons?.contains { !$0.isWhitespace } == true,
        "notifications[0].delayReasons",
        "too late since \(end): give the reasons for the delay (Article 33(1))"
      )
    }
    return checks.problems
  }

  /// The fields of Article 33(3) that are not known yet.
  public var unknown: [BreachField] { description.unknown }
}
