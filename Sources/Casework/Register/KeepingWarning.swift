public import Records
public import Register
import Storage
import SubjectRequests
public import TimeLimits

/// What whoever kept a record should know; it refuses nothing.
public enum KeepingWarning: Sendable, Hashable {
  /// Consents stand to a purpose that rests on something else now, or is in the register no more.
  case consentsStand(ConsentPurpose, count: Int, now: LawfulBasis?)
  /// A schedule keeps data longer than the entry of the activity says: Article 5(1)(e).
  case keptLonger(Label<RetentionSchedule>, upTo: Int, period: Int)
  /// Backups are proved gone before their cycle ends.
  case backupsEarly(Label<RetentionSchedule>, on: CalendarDate, expected: CalendarDate)

  /// The warning in a sentence.
  public var says: String {
    switch self {
    case .consentsStand(let purpose, let count, let basis):
      """
      consents that stand to \(purpose): \(count), while it rests on \
      \(basis.map { "Article \($0.rawValue)" } ?? "consent no more"); people who consented were told \
      that they decide, so one basis is not swapped for another (Articles 5(1)(a), 13(1)(c)): tell \
      them, or stop
      """
    case .keptLonger(let schedule, let months, let period):
      """
      \(schedule): cleaned up so rarely, data is kept up to \(months) months where the entry says \
      \(period) (Article 5(1)(e)); clean up more often, or say in the entry how long it is kept
      """
    case .backupsEarly(let schedule, let day, let expected):
      """
      \(schedule): its backups are overwritten by \(expected), and are proved gone on \(day): look \
      whether the evidence is of them, or whether backupMonths is right
      """
    }
  }
}

extension Desk {
  /// What whoever kept these records should know.
  ///
  /// - Returns: the warnings in the order of the records; none for those that are as they were.
  /// - Throws: `SealingError`; `PostgresError`.
  public func warnings<Record: RegisterRecord>(
    onKeeping kept: [KeptRecord<Record>]
  ) async throws -> [KeepingWarning] {
    var warnings: [KeepingWarning] = []
    for item in kept where item.recording == .now {
      if let activity = item.record as? ProcessingActivity {
        warnings += try await consentsLeft(by: activity, version: item.version.number)
      } else if let schedule = item.record as? RetentionSchedule {
        let activity = try await record(schedule.activity).record
        if let (months, period) = schedule.excess(in: activity, asOf: today) {
          warnings.append(.keptLonger(schedule.id, upTo: months, period: period))
        }
        if let early = schedule.earlyBackups {
          warnings.append(
            .backupsEarly(schedule.id, on: early.on, expected: early.expected)
          )
        }
      }
    }
    return warnings
  }

  /// The purposes that rested on consent before this version and do no more, where consents stand.
  private func consentsLeft(
    by activity: ProcessingActivity,
    version: Int
  ) async throws -> [KeepingWarning] {
    guard version > 1 else { return [] }
    let before = try await history(of: activity.id).last { $0.number < version }?.record
    let now = Dictionary(
      activity.purposes.map { ($0.id, $0.basis?.article) },
      uniquingKeysWith: { $1 }
    )
    let asked = Set(activity.purposes.filter { activity.asksForConsent(to: $0) }.map(\.id))
    let askedBefore = before.map { entry in
      entry.purposes.filter { entry.asksForConsent(to: $0) }.map(\.id)
    }
    let left = (askedBefore ?? []).filter { !asked.contains($0) }
    guard !left.isEmpty else { return [] }
    let instant = self.now
    let counts = try await database.read { connection in
      try StandingConsents.count(
        to: left,
        of: activity.id,
        at: instant,
        tenant: tenant.id,
        from: connection
      )
    }
    return left.compactMap { purpose in
      counts[purpose].map { count in
        .consentsStand(
          ConsentPurpose(activity: activity.id, purpose: purpose),
          count: count,
          now: now[purpose] ?? nil
        )
      }
    }
  }
}
