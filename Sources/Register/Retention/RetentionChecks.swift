public import Records
public import TimeLimits

extension RetentionSchedule {
  public func problems() -> [ReadingProblem] {
    var checks = LabelChecks()
    checks.check((1...120).contains(everyMonths), "everyMonths", "from 1 to 120 months")
    checks.check(
      backupMonths.map { (1...240).contains($0) } ?? true,
      "backupMonths",
      "from 1 to 240"
    )
    for (index, proof) in proofs.enumerated() {
      let place = "proofs[\(index)]"
      checks.check(proof.active.on >= begun, "\(place).active.on", "before the schedule begins")
      checks.check(
        proof.through <= proof.active.on,
        "\(place).through",
        "after the day of the clean-up, by which it was not due yet"
      )
      if index > 0 {
        checks.check(
          proof.through > proofs[index - 1].through,
          "\(place).through",
          "not after that of the clean-up before"
        )
      }
      checks.check(proof.records.map { $0 >= 0 } ?? true, "\(place).records", "not negative")
      guard let backups = proof.backups else { continue }
      checks.check(backupMonths != nil, "\(place).backups", "the schedule knows of no backups")
      checks.check(
        backups.on >= proof.active.on,
        "\(place).backups.on",
        "before the active data was deleted"
      )
    }
    if let ended { checks.check(ended >= begun, "ended", "before the schedule begins") }
    return checks.problems
  }

  /// The day by which the active data is cleaned up next: so many months after it was last.
  public var nextCleanUp: CalendarDate {
    (proofs.map(\.active.on).max() ?? begun).adding(months: everyMonths)
  }

  /// The clean-ups whose backups are not proved to be gone, each with the day by which they are.
  public var awaitedBackups: [(proof: DeletionProof, gone: CalendarDate)] {
    guard let backupMonths else { return [] }
    return proofs.filter { $0.backups == nil }
      .map { ($0, $0.active.on.adding(months: backupMonths)) }
  }

  /// The next clean-up, and each proof of backups that is awaited, also of a schedule that ended.
  public var reviews: [ReviewDue] {
    untilEnd([ReviewDue(.deletion, part: "active", due: nextCleanUp, owner: owner)])
      + awaitedBackups.map { proof, gone in
        ReviewDue(.backupDeletion, part: proof.through.description, due: gone, owner: owner)
      }
  }

  /// The same with a clean-up of the active data.
  public func cleanedUp(_ proof: DeletionProof) -> RetentionSchedule {
    var schedule = self
    schedule.proofs.append(proof)
    return schedule
  }

  /// The same with the proof that the backups of a clean-up are gone.
  ///
  /// - Parameters:
  ///   - through: which clean-up; nil means the oldest that waits.
  ///   - done: when, by whom, and what shows it.
  /// - Returns: nil where no clean-up waits for it.
  public func backupsGone(
    through: CalendarDate?,
    _ done: ReviewDone
  ) -> RetentionSchedule? {
    guard
      let wanted = through ?? awaitedBackups.map(\.proof.through).min(),
      let index = proofs.firstIndex(where: { $0.through == wanted && $0.backups == nil }),
      backupMonths != nil
    else { return nil }
    var schedule = self
    schedule.proofs[index].backups = done
    return schedule
  }
}

extension RetentionPeriod {
  /// The last day on which the event may lie that ends the time of data by a day.
  ///
  /// - Parameter day: the day by which the time is over.
  /// - Returns: the day; for what is kept until an event, the day itself.
  public func cutOff(asOf day: CalendarDate) -> CalendarDate {
    guard case .months(let count, _) = self else { return day }
    // Months end with their last day, so several days may come to the same end.
    var last = day.adding(months: -count)
    while last.adding(days: 1).adding(months: count) <= day { last = last.adding(days: 1) }
    while last.adding(months: count) > day { last = last.adding(days: -1) }
    return last
  }

  /// The event from which the time is counted, or that ends it.
  public var event: String {
    switch self {
    case .months(_, let event), .until(let event): event
    }
  }
}
