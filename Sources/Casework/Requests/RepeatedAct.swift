import Postgres
import Storage
import SubjectRequests

import struct Foundation.UUID

extension LoadedCase {
  /// Refuses an act under a key that was used for another: what it says would be lost.
  ///
  /// The act is decided once more on the case as it was then; the same act leads to the same facts.
  ///
  /// - Parameters:
  ///   - act: what is done now.
  ///   - key: under which something was done before.
  ///   - terms: how the controller wants decisions made.
  ///   - tenant: whose case it is.
  ///   - connection: that of a transaction in the scope of the tenant.
  /// - Throws: ``CaseworkError/keyOfAnotherAct(_:)``; `PostgresError`.
  func checkRepeated(
    _ act: some Act,
    _ key: UUID,
    under terms: ActTerms,
    of tenant: Tenant,
    _ connection: Connection
  ) throws {
    let sequences = Set(
      try RequestLookup.events(of: key, in: file.request.id, of: tenant.id, from: connection)
    )
    let recorded = events.filter { sequences.contains($0.sequence) }
    guard let first = recorded.first else { return }
    let then = CaseFile(file.request, events: events.prefix { $0.sequence < first.sequence })
    let again = try? then.deciding(
      act,
      occurred: first.occurred,
      now: first.recorded,
      under: ActTerms(officer: first.by, approval: terms.approval, zone: terms.zone)
    )
    guard again?.map(\.happening) == recorded.map(\.happening) else {
      throw CaseworkError.keyOfAnotherAct(first.happening.kind)
    }
  }
}
