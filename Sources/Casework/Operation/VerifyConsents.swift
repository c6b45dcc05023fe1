import Storage
import SubjectRequests

import struct Foundation.UUID

extension Desk {
  /// How many persons are read at once.
  private static let persons = 2_000

  /// Proves that where each consent stands equals the fold over its events.
  ///
  /// - Parameters:
  ///   - mode: whether derived rows that differ are rewritten.
  ///   - report: takes what was found.
  /// - Throws: `PostgresError`.
  func verifyConsents(_ mode: VerificationMode, _ report: inout VerificationReport) async throws {
    var last: UUID?
    repeat {
      let after = last
      let batch = try await database.read {
        try StoredConsents.read(after: after, limit: Self.persons, of: tenant.id, from: $0)
      }
      report.consentEvents += batch.events
      for place in batch.differing {
        let problem: String =
          switch (batch.stored[place], batch.rebuilt[place]) {
          case (nil, _): "is missing"
          case (_, nil): "follows from no event"
          default: "is not what the events make it"
          }
        let remedy: VerificationReport.Remedy =
          mode == .repairing ? try await repair(place) : .none
        let field = "consent_state.\(place.principal.uuidString.lowercased()).\(place.purpose)"
        report.add(controller.slug, nil, field, problem, remedy)
      }
      last = batch.last
    } while last != nil
  }

  private func repair(
    _ place: StoredConsents.Place
  ) async throws -> VerificationReport.Remedy {
    try await database.perform(collaborators.identifier(now)) { connection in
      try StoredConsents.read(of: place.principal, tenant: tenant.id, from: connection)
        .rewrite(place, in: tenant.id, connection)
      return .rewritten
    }
  }
}
