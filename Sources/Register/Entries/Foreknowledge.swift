public import Records
public import TimeLimits

extension RegisterRecord {
  /// Nothing in most records is said to have happened.
  public func foretold(now: Instant, today: CalendarDate) -> [ReadingProblem] { [] }
}

extension Breach {
  public func foretold(now: Instant, today: CalendarDate) -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.happened(aware, "aware", by: now)
    if let processorNotice {
      checks.happened(processorNotice.received, "processorNotice.received", by: now)
      if let known = processorNotice.aware {
        checks.happened(known, "processorNotice.aware", by: now)
      }
    }
    for (index, notification) in notifications.enumerated() {
      checks.happened(notification.sent, "notifications[\(index)].sent", by: now)
    }
    if case .sent(let told, _, _) = communication {
      checks.happened(told, "communication.sent.on", by: now)
    }
    for (index, reopening) in reopenings.enumerated() {
      checks.happened(reopening.known, "reopenings[\(index)].known", by: now)
    }
    if let closure { checks.happened(closure.closed, "closure.closed", by: now) }
    return checks.problems
  }
}

extension ProcessorBreach {
  public func foretold(now: Instant, today: CalendarDate) -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.happened(aware, "aware", by: now)
    for controller in controllers {
      for (index, notice) in controller.notices.enumerated() {
        checks.happened(
          notice.sent,
          "controllers[\(controller.id)].notices[\(index)].sent",
          by: now
        )
      }
    }
    for (index, reopening) in reopenings.enumerated() {
      checks.happened(reopening.known, "reopenings[\(index)].known", by: now)
    }
    if let closure { checks.happened(closure.closed, "closure.closed", by: now) }
    return checks.problems
  }
}

extension RecurringDuty {
  public func foretold(now: Instant, today: CalendarDate) -> [ReadingProblem] {
    var checks = LabelChecks()
    for (index, item) in done.enumerated() {
      checks.happened(item.on, "done[\(index)].on", by: today)
    }
    return checks.problems
  }
}

extension RetentionSchedule {
  public func foretold(now: Instant, today: CalendarDate) -> [ReadingProblem] {
    var checks = LabelChecks()
    for (index, proof) in proofs.enumerated() {
      checks.happened(proof.active.on, "proofs[\(index)].active.on", by: today)
      if let backups = proof.backups {
        checks.happened(backups.on, "proofs[\(index)].backups.on", by: today)
      }
    }
    return checks.problems
  }
}

extension AdoptedModel {
  public func foretold(now: Instant, today: CalendarDate) -> [ReadingProblem] {
    var checks = LabelChecks()
    for obligation in own {
      for (index, review) in obligation.standing.reviews.enumerated() {
        checks.happened(
          review.on,
          "own[\(obligation.code)].standing.reviews[\(index)].on",
          by: today
        )
      }
    }
    for evidence in provided {
      checks.happened(evidence.seen, "provided[\(evidence.code)].seen", by: today)
    }
    return checks.problems
  }
}

extension LabelChecks {
  /// What is recorded as a fact lies in the past.
  fileprivate mutating func happened<Moment: Comparable>(
    _ moment: Moment,
    _ place: String,
    by now: Moment
  ) {
    check(moment <= now, place, "in the future; record what happened when it has")
  }
}
