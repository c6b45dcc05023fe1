import Postgres
import Records
import Register
import Storage
import SubjectRequests
import TimeLimits

import struct Foundation.UUID

extension Desk {
  /// Appends an event for each consent that is taken back; the same key appends it once.
  ///
  /// A receipt may be known by its day alone, so a consent given on the day on which the person is
  /// told to have withdrawn counts as given before.
  func save(
    _ withdrawal: ConsentWithdrawal,
    told: Instant,
    by principal: ConsentPrincipal,
    _ key: UUID,
    _ connection: Connection
  ) throws -> WithdrawnConsents {
    guard let pseudonym = tenant.keys.lookup.pseudonym(of: principal) else {
      throw ConsentRefusal.unusableIdentifier
    }
    func event(_ purpose: ConsentPurpose) -> UUID {
      tenant.keys.lookup.eventIdentifier(row: [key.uuidString, purpose.description])
    }
    let known = try marks(of: pseudonym, connection)
    var purposes: [ConsentPurpose]
    switch withdrawal.purposes {
    case .these(let named): purposes = named
    case .standing:
      let day = CalendarDate(told, in: zone)
      purposes = known.filter { purpose, mark in
        // Repeated under the same key, it is what was taken back then.
        isStanding(mark) && CalendarDate(mark.occurred, in: zone) <= day
          || mark.event == event(purpose)
      }.map(\.key).sorted { $0.description < $1.description }
    }
    var seen: Set<ConsentPurpose> = []
    purposes.removeAll { !seen.insert($0).inserted }
    let events = try purposes.map { purpose in
      let given = known[purpose]?.occurred
      return try newEvent(
        ConsentDraft(
          principal: principal,
          purpose: purpose,
          happening: .withdrawn,
          occurred: withdrawal.occurred ?? max(told, given ?? told),
          circumstances: withdrawal.circumstances
        ),
        id: event(purpose)
      )
    }
    if !events.isEmpty { _ = try RecordConsents(events, for: tenant).save(to: connection) }
    let now = try marks(of: pseudonym, connection)
    let standing = purposes.filter { now[$0].map(isStanding) ?? false }
    return WithdrawnConsents(
      withdrawn: purposes.filter { !standing.contains($0) },
      standing: standing,
      others: now.filter { purpose, mark in isStanding(mark) && !purposes.contains(purpose) }
        .map(\.key).sorted { $0.description < $1.description }
    )
  }

  /// Refuses a withdrawal in a request that names nothing which the person ever consented to, while
  /// other consents stand: its clock would be met, and what the letter means would go on.
  ///
  /// - Throws: ``ConsentRefusal/neverGiven(_:standing:)``; `PostgresError`.
  func checkNamed(
    _ withdrawal: ConsentWithdrawal,
    by principal: ConsentPrincipal,
    _ connection: Connection
  ) throws {
    guard case .these(let named) = withdrawal.purposes,
      let pseudonym = tenant.keys.lookup.pseudonym(of: principal)
    else { return }
    let known = try marks(of: pseudonym, connection)
    let others = known.filter { isStanding($0.value) }.map(\.key)
    guard !others.isEmpty, named.allSatisfy({ known[$0] == nil }) else { return }
    throw ConsentRefusal.neverGiven(
      named,
      standing: others.sorted { $0.description < $1.description }
    )
  }

  func marks(
    of pseudonym: UUID,
    _ connection: Connection
  ) throws -> [ConsentPurpose: ConsentStanding.Mark] {
    let decided = try ConsentStandings.decided(pseudonym, of: tenant.id, from: connection)
    return Dictionary(decided.map { ($0.purpose, $0.mark) }, uniquingKeysWith: { $1 })
  }

  /// Whether processing may rest on a consent now.
  func isStanding(_ mark: ConsentStanding.Mark) -> Bool {
    ConsentStanding(decisive: mark, requested: nil).status(at: now).permitsProcessing
  }
}
