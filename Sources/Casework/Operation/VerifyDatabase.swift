import Postgres
import Storage
public import SubjectRequests

extension Office {
  /// Proves that the derived rows of every controller equal the rebuild from their events, also those
  /// of consents and of the register, that events are numbered without gaps, and that every key
  /// opens.
  ///
  /// Batches are read one after another, each from one moment, so that others go on working.
  /// - Parameters:
  ///   - only: the one controller that is meant; nil means all.
  ///   - mode: whether derived rows that differ are rewritten.
  ///   - officer: who verifies; nothing is recorded under the name.
  ///   - progress: told after each batch how many requests of how many were read.
  /// - Returns: what was found.
  /// - Throws: ``CaseworkError/unknownController(_:known:)``; `PostgresError`.
  public func verify(
    only: Slug? = nil,
    _ mode: VerificationMode,
    officer: Handle,
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> VerificationReport {
    var report = VerificationReport()
    var desks: [Desk] = []
    let slugs = if let only { [only] } else { try await controllers() }
    for slug in slugs {
      report.controllers += 1
      do {
        desks.append(try await desk(slug, officer: officer))
      } catch let error as SealingError {
        report.add(slug, nil, "controller_key", "\(error)")
      } catch let error as StorageError {
        report.add(slug, nil, "controller", "it lacks its profile or its keys (\(error))")
      }
    }
    var total = 0
    for desk in desks {
      total += try await desk.database.read {
        try StoredCase.count(of: desk.tenant.id, from: $0)
      }
    }
    for desk in desks {
      try await desk.verify(mode, &report) { progress($0, total) }
    }
    return report
  }
}

extension Desk {
  /// How many cases are read at once.
  private static let batchSize = 500
  /// Of how many cases letters and documents are opened at once: they may be large.
  private static let openedAtOnce = 25

  fileprivate func verify(
    _ mode: VerificationMode,
    _ report: inout VerificationReport,
    progress: (_ done: Int) -> Void
  ) async throws {
    var last: Identifier<SubjectRequest>?
    repeat {
      let after = last
      let batch = try await database.read {
        try StoredCase.read(after: after, limit: Self.batchSize, of: tenant, from: $0)
      }
      for stored in batch { try await check(stored, mode, &report) }
      try await checkEnclosures(of: batch, &report)
      last = batch.last?.request.id
      progress(report.requests)
    } while last != nil
    for key in try await database.read({ try OtherDataKey.read(of: tenant, from: $0) }) {
      let field = "data_key.\(Identifier<OtherDataKey>(key.owner))"
      switch key.state {
      case .ofAnAssessment, .ofTheRegister, .ofALetter: break
      case .ofNothing: report.add(controller.slug, nil, field, "belongs to nothing")
      case .doesNotOpen(let error): report.add(controller.slug, nil, field, "\(error)")
      }
    }
    try await verifyErasedCases(&report)
    try await checkLettersToSort(&report)
    try await verifyConsents(mode, &report)
    try await verifyRegister(mode, &report)
  }

  /// One at a time: a letter may be large.
  private func checkLettersToSort(_ report: inout VerificationReport) async throws {
    let letters = try await database.read { try SortingFlaws.sealed(of: tenant.id, from: $0) }
    for letter in letters {
      let flaws = try await database.read {
        try SortingFlaws.read(letter, of: tenant, from: $0)
      }
      for flaw in flaws { report.add(controller.slug, nil, flaw.field, flaw.problem) }
    }
  }

  private func checkEnclosures(
    of batch: [StoredCase],
    _ report: inout VerificationReport
  ) async throws {
    for start in stride(from: 0, to: batch.count, by: Self.openedAtOnce) {
      let part = Array(batch[start..<min(start + Self.openedAtOnce, batch.count)])
      let flaws = try await database.read {
        try CaseEnclosures.flaws(of: part, tenant: tenant, from: $0)
      }
      for stored in part {
        for flaw in flaws[stored.request.id] ?? [] {
          report.add(controller.slug, stored.request.reference, flaw.field, flaw.problem)
        }
      }
    }
  }

  private func check(
    _ stored: StoredCase,
    _ mode: VerificationMode,
    _ report: inout VerificationReport
  ) async throws {
    let comparison = CaseComparison(stored, keeper: keeper)
    report.requests += 1
    report.events += stored.sequences.count
    report.deadlines += stored.rows.count(where: \.place.isDeadline)
    report.waiting += stored.held.all.count
    if stored.key == .erased { report.erased += 1 }
    if comparison.law == .earlier { report.closedUnderEarlierLaw += 1 }
    let remedy: VerificationReport.Remedy =
      if mode == .repairing, !comparison.mendable.isEmpty {
        try await repair(stored.request.id)
      } else {
        .none
      }
    for finding in comparison.findings {
      let (field, problem) = (finding.field, finding.problem)
      report.add(controller.slug, stored.request.reference, field, problem, remedy)
    }
  }

  /// Rewrites the derived rows of a case, unless its events themselves are not sound.
  private func repair(
    _ request: Identifier<SubjectRequest>
  ) async throws -> VerificationReport.Remedy {
    try await database.perform(collaborators.identifier(now)) { connection in
      guard let stored = try StoredCase.lock(request, of: tenant, from: connection) else {
        return .none
      }
      let comparison = CaseComparison(stored, keeper: keeper)
      guard let deadlines = comparison.deadlines, comparison.findings == comparison.mendable else {
        return .none
      }
      try DerivedRewrite(comparison.file, deadlines).save(in: tenant.id, connection)
      return .rewritten
    }
  }
}

extension VerificationReport {
  mutating func add(
    _ controller: Slug,
    _ reference: Reference?,
    _ field: String,
    _ problem: String,
    _ remedy: Remedy = .none
  ) {
    differences.append(
      Difference(
        controller: controller,
        reference: reference,
        field: field,
        problem: problem,
        remedy: remedy
      )
    )
  }
}
