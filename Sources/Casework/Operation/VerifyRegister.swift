import Postgres
import Register
import Storage
import SubjectRequests

extension Desk {
  /// Proves that what is found of the register without opening it is what its newest versions say,
  /// and that the versions are numbered without gaps.
  ///
  /// - Parameters:
  ///   - mode: whether derived rows that differ are rewritten.
  ///   - report: takes what was found.
  /// - Throws: `SealingError`; `FactsError`; `PostgresError`.
  func verifyRegister(_ mode: VerificationMode, _ report: inout VerificationReport) async throws {
    try await verify(ProcessingActivity.self, mode, &report)
    try await verify(DataRecipient.self, mode, &report)
    try await verify(AdoptedModel.self, mode, &report)
    try await verify(Breach.self, mode, &report)
    try await verify(ProcessorBreach.self, mode, &report)
    try await verify(RecurringDuty.self, mode, &report)
    try await verify(RetentionSchedule.self, mode, &report)
  }

  private func verify<Record: RegisterRecord>(
    _ type: Record.Type,
    _ mode: VerificationMode,
    _ report: inout VerificationReport
  ) async throws {
    let (stored, derived) = try await database.read { connection in
      (
        try StoredDerivation.read(of: tenant.id, from: connection)
          .filter { $0.value.record == Record.kind },
        try RegisterStore.read(.newest(Record.kind), of: tenant, from: connection)
      )
    }
    report.records += stored.count
    let newest = Dictionary(derived.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for (id, entry) in stored.sorted(by: { $0.value.label < $1.value.label }) {
      let place = "register_entry.\(Record.kind.rawValue).\(entry.label)"
      if !entry.isWhole {
        report.add(controller.slug, nil, place, "its versions are not numbered without gaps")
      }
      guard let version = newest[id] else { continue }
      guard let record = try? (Self.version(version) as RecordVersion<Record>).record else {
        report.add(controller.slug, nil, place, "its newest version cannot be read")
        continue
      }
      let rebuilt = try derivation(of: record)
      let tables = rebuilt.differences(from: entry.derived)
      guard !tables.isEmpty else { continue }
      var remedy = VerificationReport.Remedy.none
      if mode == .repairing {
        try await database.perform(collaborators.identifier(now)) { connection in
          try RegisterStore.rewrite(rebuilt, of: version, tenant: tenant, in: connection)
        }
        remedy = .rewritten
      }
      for table in tables {
        let field = "\(table).\(Record.kind.rawValue).\(entry.label)"
        report.add(controller.slug, nil, field, "is not what the record makes it", remedy)
      }
    }
  }
}

extension RecordDerivation {
  /// The tables that hold something else.
  fileprivate func differences(from stored: RecordDerivation) -> [String] {
    var tables: [String] = []
    if Set(reviews) != Set(stored.reviews) { tables.append("register_review") }
    if Set(purposes) != Set(stored.purposes) { tables.append("activity_purpose") }
    return tables
  }
}
