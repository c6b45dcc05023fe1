import Postgres
import Register
import Storage
import SubjectRequests
import TimeLimits

extension Desk {
  /// Refuses to say of a withdrawal of consent that it was acted on while the consent stands, and
  /// every program goes on by it (Article 7(3)).
  ///
  /// A letter may mean one consent of several: which, says the withdrawal that was recorded since it
  /// came. Consents that were given after the letter are another matter.
  ///
  /// - Throws: `ActRefusal/consentStands(_:purposes:)`; `PostgresError`.
  func checkConsents(
    _ proposed: [ProposedEvent],
    on loaded: LoadedCase,
    _ connection: Connection
  ) throws {
    guard proposed.contains(where: { $0.saysThatConsentEnded(in: loaded.file) }),
      let principal = try? loaded.subject.principal(),
      let pseudonym = tenant.keys.lookup.pseudonym(of: principal)
    else { return }
    let received = CalendarDate(loaded.file.withdrawalReceived, in: zone)
    let marks = try marks(of: pseudonym, connection)
    let isWithdrawn = marks.values.contains { mark in
      mark.kind == .withdrawn && CalendarDate(mark.occurred, in: zone) >= received
    }
    guard !isWithdrawn else { return }
    let standing = marks.filter { _, mark in
      isStanding(mark) && CalendarDate(mark.occurred, in: zone) <= received
    }
    guard standing.isEmpty else {
      throw ActRefusal.consentStands(
        loaded.file.request.reference,
        purposes: standing.keys.map(\.description).sorted()
      )
    }
  }
}

extension ProposedEvent {
  /// Whether the controller would say that it acted on a withdrawal of consent.
  fileprivate func saysThatConsentEnded(in file: CaseFile) -> Bool {
    switch happening {
    case .acted, .answered: claim.flatMap { file[$0]?.right } == .consentWithdrawal
    default: false
    }
  }
}
