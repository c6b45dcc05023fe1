import Documents
import Postgres
import Records
public import Register
import Storage
import SubjectRequests
import TimeLimits

public import struct Foundation.Data
public import struct Foundation.UUID

extension Desk {
  /// Keeps records of the register, all of them or none.
  ///
  /// A record that says what its newest version says is left as it is, so that a file may be loaded
  /// again. Repeated under the same key it gives the versions of the first time, whatever was kept
  /// since.
  ///
  /// - Parameters:
  ///   - records: the records.
  ///   - keeping: whether they are new, changed, or either.
  ///   - key: the idempotency key.
  /// - Returns: what is kept, in the order of the records.
  /// - Throws: ``RegisterRefusal``; `PostgresError`.
  public func keep<Record: RegisterRecord>(
    _ records: [Record],
    _ keeping: RecordKeeping,
    key: UUID
  ) async throws -> [KeptRecord<Record>] {
    let texts = try records.map { String(decoding: try RecordFile.json($0), as: UTF8.self) }
    let content = ["keep", Record.kind.rawValue] + keeping.content + texts
    return try await keep(records, keeping, key: key, content)
  }

  /// The same, where the content that must be the same under the same key is not the records.
  func keep<Record: RegisterRecord>(
    _ records: [Record],
    _ keeping: RecordKeeping,
    key: UUID,
    _ content: [String]
  ) async throws -> [KeptRecord<Record>] {
    try check(records, keeping)
    var labels: Set<String> = []
    for record in records where !labels.insert(record.id.description).inserted {
      throw RegisterRefusal.labelTwice(record.id.description)
    }
    let now = collaborators.now()
    let prepared = try records.map { record in
      (record: record, bytes: [UInt8](try RecordFile.json(record)))
    }
    let kept = try await once(key, content) { connection in
      let known = try known(to: Record.self, connection)
      return try prepared.map {
        try keep($0.record, $0.bytes, keeping, beside: known, now: now, connection)
      }
    }
    let places = Dictionary(
      uniqueKeysWithValues: records.enumerated().map { ($0.element.id, $0.offset) }
    )
    return kept.sorted { (places[$0.record.id] ?? 0) < (places[$1.record.id] ?? 0) }
  }

  /// Refuses records that contradict themselves or their clocks, and changes without a reason.
  func check<Record: RegisterRecord>(_ records: [Record], _ keeping: RecordKeeping) throws {
    if let reason = keeping.reason, reason.allSatisfy(\.isWhitespace) {
      throw RegisterRefusal.reasonMissing
    }
    let problems = try records.flatMap { record in
      try RecordFile.unusableTexts(of: record) + record.problems()
        + record.foretold(now: now, today: today)
        + ((record as? Breach).map { try self.problems(of: $0) } ?? [])
    }
    guard problems.isEmpty else { throw RegisterRefusal.unusable(problems) }
  }

  /// Keeps a record that was checked, within a transaction.
  func keep<Record: RegisterRecord>(
    _ record: Record,
    _ bytes: [UInt8],
    _ keeping: RecordKeeping,
    beside known: KnownRecords,
    now: Instant,
    _ connection: Connection
  ) throws -> KeptRecord<Record> {
    let before = try RegisterStore.read(
      .one(Record.kind, label: record.id.description),
      of: tenant,
      for: .changing,
      from: connection
    ).first
    if let before { try checkActs(of: record, over: before, keeping) }
    return try keep(record, bytes, keeping, over: before, beside: known, now: now, connection)
  }

  /// The same over its newest version, which was read for changing; nil where there is none.
  func keep<Record: RegisterRecord>(
    _ record: Record,
    _ bytes: [UInt8],
    _ keeping: RecordKeeping,
    over before: StoredRecord?,
    beside known: KnownRecords,
    now: Instant,
    _ connection: Connection
  ) throws -> KeptRecord<Record> {
    let label = record.id.description
    if let before {
      let version: RecordVersion<Record> = try Self.version(before)
      // Fields that earlier versions did not know change nothing.
      if version.record == record { return KeptRecord(version: version, recording: .before) }
    }
    switch keeping {
    case .adding where before != nil:
      throw RegisterRefusal.recordExists(Record.kind, label: label)
    case .changing where before == nil:
      throw RegisterRefusal.noSuchRecord(Record.kind, label: label)
    default: break
    }
    if let before { try keeping.check(overwriting: before) }
    try checkReferences(of: record, before: before, beside: known)
    let stored = StoredRecord(
      id: before?.id ?? collaborators.identifier(now),
      kind: Record.kind,
      label: label,
      version: (before?.version ?? 0) + 1,
      recorded: now,
      by: officer,
      reason: before == nil ? nil : keeping.reason,
      record: bytes
    )
    try RegisterStore.add(
      stored,
      deriving: try derivation(of: record),
      of: tenant,
      to: connection
    )
    return KeptRecord(version: try Self.version(stored), recording: .now)
  }

  /// What is found of a record without opening it.
  func derivation(of record: some RegisterRecord) throws -> RecordDerivation {
    RecordDerivation(
      reviews: try reviews(of: record),
      purposes: (record as? ProcessingActivity)?.derivedPurposes(in: zone) ?? []
    )
  }

  /// What is to be looked at again; of breaches the hours count, in the controller's time zone.
  private func reviews(of record: some RegisterRecord) throws -> [ReviewDue] {
    switch record {
    case let breach as Breach: try duties(of: breach)
    case let breach as ProcessorBreach: duties(of: breach)
    default: record.reviews
    }
  }

  /// A stored version as a value.
  static func version<Record: RegisterRecord>(
    _ stored: StoredRecord
  ) throws -> RecordVersion<Record> {
    let records: [Record] = try RecordFile.read(Data(stored.record), as: .json) { _ in [] }
    guard let record = records.first else {
      throw RegisterRefusal.noSuchRecord(stored.kind, label: stored.label)
    }
    return RecordVersion(
      number: stored.version,
      recorded: stored.recorded,
      by: stored.by.description,
      reason: stored.reason,
      record: record
    )
  }
}

extension ProcessingActivity {
  /// What is found of the purposes without opening the entry.
  fileprivate func derivedPurposes(in zone: Zone) -> [RecordDerivation.Purpose] {
    purposes.map { purpose in
      RecordDerivation.Purpose(
        purpose: purpose.id.description,
        basis: purpose.basis?.article.rawValue,
        expression: needsExplicitConsent(to: purpose) ? .explicit : nil,
        ends: ended.map { zone.endOfDay($0) }
      )
    }
  }
}
