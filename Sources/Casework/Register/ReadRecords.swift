import Documents
import Postgres
public import Records
public import Register
public import Storage
import SubjectRequests
public import TimeLimits

/// Which of the versions of a record is meant, where it is not the newest.
public enum RecordMoment: Sendable, Hashable {
  /// That of a number.
  case version(Int)
  /// The one that was the newest at the end of a day in the controller's zone.
  case day(CalendarDate)
}

extension Desk {
  /// The newest version of a record.
  ///
  /// - Throws: ``RegisterRefusal/noSuchRecord(_:label:)``; `PostgresError`.
  public func record<Record: RegisterRecord>(
    _ label: Label<Record>
  ) async throws -> RecordVersion<Record> {
    let versions = try await versions(.one(Record.kind, label: label.description), of: Record.self)
    guard let version = versions.first else {
      throw RegisterRefusal.noSuchRecord(Record.kind, label: label.description)
    }
    return version
  }

  /// The newest versions of all records of a kind, in the order of their labels.
  ///
  /// - Parameters:
  ///   - type: the kind.
  ///   - day: as they stood at the end of which day; nil means now.
  /// - Returns: a version of each; without those that were not kept yet.
  /// - Throws: `SealingError`; `PostgresError`.
  public func records<Record: RegisterRecord>(
    _ type: Record.Type = Record.self,
    asOf day: CalendarDate? = nil
  ) async throws -> [RecordVersion<Record>] {
    guard let day else { return try await versions(.newest(Record.kind), of: type) }
    return try await versions(.before(zone.endOfDay(day), Record.kind), of: type)
  }

  /// A record as it was: what whoever looks into it later asks for.
  ///
  /// - Throws: ``RegisterRefusal/noSuchRecord(_:label:)``;
  ///   ``RegisterRefusal/noSuchVersion(_:label:_:)``; `PostgresError`.
  public func record<Record: RegisterRecord>(
    _ label: Label<Record>,
    _ moment: RecordMoment
  ) async throws -> RecordVersion<Record> {
    let versions = try await history(of: label)
    let version =
      switch moment {
      case .version(let number): versions.first { $0.number == number }
      case .day(let day): versions.last { $0.recorded < zone.endOfDay(day) }
      }
    guard let version else {
      throw RegisterRefusal.noSuchVersion(Record.kind, label: label.description, moment)
    }
    return version
  }

  /// Whether people were asked for consent to purposes in the past.
  ///
  /// - Throws: `SealingError`; `PostgresError`.
  func pastPurposes(beginning: PastPurposes.Beginning) async throws -> PastPurposes {
    let versions: [RecordVersion<ProcessingActivity>] = try await versions(
      .all(ProcessingActivity.kind),
      of: ProcessingActivity.self
    )
    return PastPurposes(versions, in: zone, beginning: beginning)
  }

  /// Every version of a record, from the first on.
  ///
  /// - Throws: ``RegisterRefusal/noSuchRecord(_:label:)``; `PostgresError`.
  public func history<Record: RegisterRecord>(
    of label: Label<Record>
  ) async throws -> [RecordVersion<Record>] {
    let versions = try await versions(
      .history(Record.kind, label: label.description),
      of: Record.self
    )
    guard !versions.isEmpty else {
      throw RegisterRefusal.noSuchRecord(Record.kind, label: label.description)
    }
    return versions
  }

  /// What in the register is to be looked at again, the earliest day first.
  ///
  /// - Parameters:
  ///   - day: the last day that is wanted; nil for all.
  ///   - asOf: the day from which is looked; nil means today.
  ///   - instant: what counts hours that were over by then is wanted too, whatever the day.
  /// - Returns: what is due by the day.
  /// - Throws: `PostgresError`.
  public func reviews(
    until day: CalendarDate? = nil,
    asOf: CalendarDate? = nil,
    orEndedBy instant: Instant? = nil
  ) async throws -> [ReviewListing] {
    let asOf = asOf ?? today
    return try await database.read { connection in
      try ReviewListing.read(
        until: day,
        asOf: asOf,
        orEndedBy: instant,
        of: tenant.id,
        from: connection
      )
    }
  }

  private func versions<Record: RegisterRecord>(
    _ selection: RegisterStore.Selection,
    of type: Record.Type
  ) async throws -> [RecordVersion<Record>] {
    try await database.read { connection in
      try RegisterStore.read(selection, of: tenant, from: connection).map(Self.version)
    }
  }
}

extension RecordVersion {
  /// What a version changed against the one before.
  public func differences(from earlier: RecordVersion?) throws -> [RecordDifference] {
    let before = try earlier.map { try RecordFile.node(of: $0.record) }
    return try RecordFile.node(of: record)
      .differences(from: before ?? Node(line: 1, content: .mapping([])))
  }
}
