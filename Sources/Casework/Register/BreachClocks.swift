import Postgres
import Records
public import Register
import Storage
public import SubjectRequests
public import TimeLimits

/// A clock of a breach, and where it stands.
public struct BreachClock: Sendable, Hashable {
  public let deadline: Deadline
  /// From when it counts.
  public let since: Instant
  /// Running until something is done; met or late by when it was done; moot where the law does not
  /// ask for it.
  public let status: DeadlineStatus
}

extension Desk {
  /// What the clocks of a breach show, explained: Articles 33(1), 33(2) and 34(1).
  ///
  /// The clock of a processor that gave notice counts from when the processor itself became aware, and
  /// is left out while that is not known.
  ///
  /// - Throws: `FactsError`; none where the controller's country is not known, then there is no
  ///   clock.
  public func clocks(of breach: Breach) throws -> [Deadline] {
    try keeper.duties(of: .breach, since: breach.known).compactMap { deadline in
      guard deadline.clock == .processorNotification, let notice = breach.processorNotice else {
        return deadline
      }
      guard let aware = notice.aware else { return nil }
      return try keeper.duties(of: .breach, since: aware).first { $0.clock == deadline.clock }
    }
  }

  /// The same clocks with where they stand.
  public func standing(of breach: Breach) throws -> [BreachClock] {
    try clocks(of: breach).map { deadline in
      let status: DeadlineStatus =
        switch deadline.clock {
        case .breachNotification: breach.notificationStatus(deadline.end)
        case .processorNotification: breach.processorNotice == nil ? .moot : .met
        case .subjectNotification: breach.communicationStatus
        default: .noFixedPeriod
        }
      let isOfProcessor = deadline.clock == .processorNotification
      return BreachClock(
        deadline: deadline,
        since: isOfProcessor ? breach.processorNotice?.aware ?? breach.known : breach.known,
        status: status
      )
    }
  }

  /// What in a breach contradicts its clocks.
  func problems(of breach: Breach) throws -> [ReadingProblem] {
    breach.lateness(after: try authorityClock(of: breach).end)
  }

  /// The days by which something is to be done about a breach.
  func duties(of breach: Breach) throws -> [ReviewDue] {
    breach.duties(
      authority: try authorityClock(of: breach),
      day: { CalendarDate($0, in: zone) }
    )
  }

  /// The days by which controllers are to be told of a breach of their data.
  func duties(of breach: ProcessorBreach) -> [ReviewDue] {
    breach.duties { CalendarDate($0, in: zone) }
  }

  /// Derives anew what depends on the days of the present profile: by when something is to be done about
  /// breaches, and until when activities go on.
  func deriveDaysAnew() async throws {
    try await database.perform(collaborators.identifier(now)) { connection in
      try deriveAnew(ProcessingActivity.self, connection)
      try deriveAnew(Breach.self, connection)
      try deriveAnew(ProcessorBreach.self, connection)
    }
  }

  private func deriveAnew<Record: RegisterRecord>(
    _ type: Record.Type,
    _ connection: Connection
  ) throws {
    let newest = try RegisterStore.read(
      .newest(Record.kind),
      of: tenant,
      for: .changing,
      from: connection
    )
    for stored in newest {
      let version: RecordVersion<Record> = try Self.version(stored)
      let derived = try derivation(of: version.record)
      try RegisterStore.rewrite(derived, of: stored, tenant: tenant, in: connection)
    }
  }

  /// The last day and the end of the time for the authority.
  ///
  /// Without a country the 72 hours are counted all the same: they are those of the Regulation.
  private func authorityClock(of breach: Breach) throws -> (day: CalendarDate, end: Instant) {
    let clock = try clocks(of: breach).first { $0.clock == .breachNotification }
    if case .running(_, let due, _, let end)? = clock?.state { return (due, end) }
    let end = breach.known.adding(hours: 72)
    return (CalendarDate(end, in: zone), end)
  }
}

extension Deadline {
  /// The first instant that is too late, where there is one.
  public var end: Instant? {
    if case .running(_, _, _, let end) = state { end } else { nil }
  }
}

extension Breach {
  fileprivate func notificationStatus(_ end: Instant?) -> DeadlineStatus {
    guard let first = notifications.first else { return needsNotification ? .running : .moot }
    return end.map { first.sent < $0 } ?? true ? .met : .late
  }

  fileprivate var communicationStatus: DeadlineStatus {
    if case .sent = communication { return .met }
    return needsCommunication ? .running : .moot
  }
}
