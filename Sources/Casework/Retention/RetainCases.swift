import Storage
public import SubjectRequests
public import TimeLimits

extension Desk {
  /// How many cases are read at once.
  private static let retentionBatch = 500

  /// Reports which closed cases are erased when, and what holds them.
  ///
  /// - Parameters:
  ///   - until: only those whose period ends by this day; nil means all.
  ///   - day: the day from which it is seen; nil means today.
  /// - Returns: the report, the first closed first.
  /// - Throws: `PostgresError`.
  public func reportCaseRetention(
    until: CalendarDate?,
    asOf day: CalendarDate? = nil
  ) async throws -> CaseRetentionReport {
    let asOf = day ?? today
    var items: [CaseRetentionReport.Item] = []
    try await eachKept(until: until) { listing in
      items.append(item(listing, asOf: asOf))
    }
    return CaseRetentionReport(
      asOf: asOf,
      controller: controller.profile.name,
      period: controller.profile.retention,
      items: items
    )
  }

  /// Erases every closed case whose period has passed and that nothing holds, and what is left of
  /// letters that were settled as no request as long ago.
  ///
  /// Each case is a commit of its own: broken off, the same goes on where it was.
  ///
  /// - Parameters:
  ///   - mode: whether it is done, or only said what would be.
  ///   - progress: told how many cases were looked at.
  /// - Returns: the cases, as they were found.
  /// - Throws: `PostgresError`.
  public func eraseDue(
    _ mode: ErasureMode,
    progress: (_ done: Int) -> Void
  ) async throws -> ErasureRun {
    var run = ErasureRun(asOf: today)
    let yesterday = today.adding(days: -1)
    var done = 0
    try await eachKept(until: yesterday) { listing in
      let item = item(listing, asOf: run.asOf)
      switch (item.state, mode) {
      case (.kept, _): break
      case (.held, _): run.held.append(item)
      case (.due, .rehearsing): run.erased.append(item)
      case (.due, .erasing):
        do {
          let key = collaborators.identifier(now)
          let outcome = try await erase(item.reference, ground: .retentionEnded, key: key)
          if outcome == .erased { run.erased.append(item) }
        } catch is ActRefusal {
          // Somebody held or reopened it since it was read: it is no longer due.
          run.changed.append(item.reference)
        }
      }
      done += 1
      progress(done)
    }
    run.lettersWithoutRequest = try await removeLettersWithoutRequest(mode)
    return run
  }

  private func removeLettersWithoutRequest(_ mode: ErasureMode) async throws -> Int {
    let bound = zone.startOfDay(today.adding(months: -controller.profile.retention.months))
    switch mode {
    case .rehearsing:
      return try await database.read { connection in
        try LetterToSort.countWithoutRequest(settledBefore: bound, of: tenant.id, from: connection)
      }
    case .erasing:
      return try await database.perform(collaborators.identifier(now)) { connection in
        try LetterToSort.deleteWithoutRequest(settledBefore: bound, of: tenant.id, in: connection)
      }
    }
  }

  private func eachKept(
    until: CalendarDate?,
    _ body: (RetentionListing) async throws -> Void
  ) async throws {
    // Months differ in length: what is read is a little more, and the day itself decides.
    let bound = until.map {
      zone.startOfDay($0.adding(days: 4).adding(months: -controller.profile.retention.months))
    }
    var last: RetentionListing.Place?
    repeat {
      let after = last
      let batch = try await database.read { connection in
        try RetentionListing.read(
          closedBefore: bound,
          after: after,
          limit: Self.retentionBatch,
          of: tenant.id,
          from: connection
        )
      }
      for listing in batch where until.map({ keptUntil(listing.place.closed) <= $0 }) ?? true {
        try await body(listing)
      }
      last = batch.last?.place
    } while last != nil
  }

  private func item(_ listing: RetentionListing, asOf day: CalendarDate) -> CaseRetentionReport.Item
  {
    CaseRetentionReport.Item(
      reference: listing.reference,
      closed: CalendarDate(listing.place.closed, in: zone),
      keptUntil: keptUntil(listing.place.closed),
      obstacles: listing.facts.obstacles(on: day),
      asOf: day
    )
  }
}

/// Whether what is due is erased.
public enum ErasureMode: Sendable, Hashable {
  case erasing
  /// Nothing changes.
  case rehearsing
}

/// What a run did about the cases whose period has passed.
public struct ErasureRun: Sendable, Hashable {
  public let asOf: CalendarDate
  /// Those that were erased, or would be.
  public internal(set) var erased: [CaseRetentionReport.Item] = []
  /// Those that something holds.
  public internal(set) var held: [CaseRetentionReport.Item] = []
  /// Those that were held or reopened while the run went on.
  public internal(set) var changed: [Reference] = []
  /// How many letters that were no request went for good, or would.
  public internal(set) var lettersWithoutRequest = 0
}
