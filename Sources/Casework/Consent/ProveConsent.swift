public import Documents
import Records
public import Register
import Storage
import SubjectRequests
import TimeLimits

extension Desk {
  /// Gathers the proof of the consent of one person: Article 7(1).
  ///
  /// - Throws: ``ConsentRefusal/nothingKept``; `SealingError`; `PostgresError`.
  public func proof(of principal: ConsentPrincipal) async throws -> ConsentProof {
    let record = try await consents(of: principal)
    let shown = Set(record.events.compactMap(\.event.happening.notice))
    let meant = Set(record.events.map(\.event.purpose.activity))
    let activities = try await records(ProcessingActivity.self).map(\.record)
      .filter { meant.contains($0.id) }
    let country: String? =
      switch controller.profile.place {
      case .unknown: nil
      case .known(let country, _): country
      }
    return ConsentProof(
      controller: ConsentProof.Controller(
        name: controller.profile.name,
        country: country,
        contact: activities.lazy.compactMap(\.controllerContact).first
      ),
      pseudonym: record.pseudonym,
      principal: record.principal,
      entries: record.events.map { entry in
        ConsentProof.Entry(
          event: entry.event,
          recorded: entry.recorded,
          by: entry.by.description
        )
      },
      activities: activities,
      notices: try await notices().map(\.text).filter { shown.contains($0.reference) },
      made: now
    )
  }
}

extension ProcessingActivity {
  /// Where the controller is reached, as the entry says.
  fileprivate var controllerContact: String? {
    if case .controller(let record) = role { record.controllers.first?.contact } else { nil }
  }
}
