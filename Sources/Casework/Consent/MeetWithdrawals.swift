import Postgres
import Records
import Register
import Storage
public import SubjectRequests
import TimeLimits

import struct Foundation.UUID

/// What became of requests whose persons withdrew consent by another way than through a request.
public struct MetWithdrawals: Sendable, Hashable {
  /// Requests in which the withdrawal counts as acted on: nothing stands any more.
  public internal(set) var met: [Reference] = []
  /// Requests in which it waits: for tasks, or since consents stand that nobody withdrew.
  public internal(set) var waiting: [Reference] = []

  public init() {}
}

extension Desk {
  /// Acts on the open claims of persons whose withdrawals were recorded, so that the clock of a
  /// letter is met by whatever way the withdrawal reached the register.
  ///
  /// A row may be loaded again after a failure: a claim that was acted on is left as it is.
  ///
  /// - Parameter events: what was recorded; others than withdrawals are passed over.
  /// - Returns: the requests whose claims were acted on, and those whose claims wait.
  /// - Throws: `StorageError`; `PostgresError`.
  func meetWithdrawals(_ events: [NewConsentEvent]) async throws -> MetWithdrawals {
    let withdrawals = events.filter { $0.event.happening == .withdrawn }
    guard !withdrawals.isEmpty else { return MetWithdrawals() }
    let persons = Dictionary(grouping: withdrawals, by: \.pseudonym)
    let named = Dictionary(
      grouping: withdrawals,
      by: { $0.event.circumstances.request.flatMap { Reference($0) } }
    )
    let addresses = persons.values.compactMap { events in
      events.first.flatMap { tenant.keys.lookup.hash(addressOf: $0.principal) }
    }
    let waiting = try await database.read { connection in
      try OpenWithdrawals.read(
        of: addresses,
        or: named.keys.compactMap(\.self),
        of: tenant.id,
        from: connection
      )
    }
    var outcome = MetWithdrawals()
    for reference in waiting {
      switch try await meet(reference, named[reference] ?? [], persons) {
      case .met?: outcome.met.append(reference)
      case .waits?, .consentsStand?: outcome.waiting.append(reference)
      case .metBefore?, .closed?, nil: break
      }
    }
    return outcome
  }

  /// Acts on the claim of one request.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - own: the withdrawals that name it, whoever is meant.
  ///   - persons: all withdrawals, by the person.
  /// - Returns: nil where none of them is about the claim.
  /// - Throws: `StorageError`; `PostgresError`.
  private func meet(
    _ reference: Reference,
    _ own: [NewConsentEvent],
    _ persons: [UUID: [NewConsentEvent]]
  ) async throws -> WithdrawalOutcome.Clock? {
    let key = collaborators.identifier(now)
    return try await byPresentLaw(key) { desk, connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      // Repeated after a lost connection, it was met the first time.
      if let before = try desk.before(loaded, key, connection) { return .met(before) }
      if case .closed = loaded.file.standing { return .closed }
      let subject = (try? loaded.subject.principal()).flatMap {
        tenant.keys.lookup.pseudonym(of: $0)
      }
      let told =
        own
        + (subject.flatMap { persons[$0] } ?? []).filter { event in
          desk.isAnswer(event, to: loaded.file)
        }
      guard let pseudonym = own.first?.pseudonym ?? subject, !told.isEmpty else { return nil }
      guard try desk.allWithdrawn(of: pseudonym, loaded.file, connection) else {
        return .consentsStand
      }
      return try desk.meet(try desk.claiming(loaded, nil, connection), key, connection)
    }
  }

  /// Whether a withdrawal was made on the day of the letter or since: earlier ones are another
  /// matter.
  private func isAnswer(_ withdrawal: NewConsentEvent, to file: CaseFile) -> Bool {
    CalendarDate(withdrawal.event.occurred, in: zone)
      >= CalendarDate(file.withdrawalReceived, in: zone)
  }

  /// Whether no consent stands that was given before the letter came.
  private func allWithdrawn(
    of pseudonym: UUID,
    _ file: CaseFile,
    _ connection: Connection
  ) throws -> Bool {
    let received = CalendarDate(file.withdrawalReceived, in: zone)
    return try marks(of: pseudonym, connection).values.allSatisfy { mark in
      !isStanding(mark) || CalendarDate(mark.occurred, in: zone) > received
    }
  }
}

extension LookupKey {
  /// The keyed hash by which requests of a person are found; nil where it is no e-mail address.
  func hash(addressOf principal: ConsentPrincipal) -> LookupHash? {
    principal.kind.description == "email" ? hash(emailAddress: principal.identifier) : nil
  }
}
