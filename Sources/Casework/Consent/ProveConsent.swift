public import Documents
import Records
public import Register
import Storage
import SubjectRequests
import Territories
import TimeLimits

extension Desk {
  /// Gathers the proof of the consent of one person: Article 7(1).
  ///
  /// - Throws: ``ConsentRefusal/nothingKept``; `SealingError`; `PostgresError`.
  public func proof(of principal: ConsentPrincipal) async throws -> ConsentProof {
    let record = try await consents(of: principal)
    let shown = Set(record.events.compactMap(\.event.happening.notice))
    let meant = Set(record.events.map(\.event.purpose.activity))
    let newest = try await records(ProcessingActivity.self).map(\.record)
      .filter { meant.contains($0.id) }
    var activities: [ConsentPurpose: RecordVersion<ProcessingActivity>] = [:]
    for activity in newest {
      let history = try await history(of: activity.id)
      for purpose in Set(record.events.map(\.event.purpose)) where purpose.activity == activity.id {
        activities[purpose] = history.described(purpose, in: record.events.map(\.event))
      }
    }
    return ConsentProof(
      controller: ConsentProof.Controller(
        name: controller.profile.name,
        country: controller.profile.country,
        contact: newest.lazy.compactMap(\.controllerContact).first,
        law: controller.profile.lawOfConsents
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

extension ControllerProfile {
  fileprivate var country: String? {
    switch place {
    case .unknown: nil
    case .known(let country, _): country
    }
  }

  /// The Regulation where it is named, or where none is and the controller is in the Union, in the
  /// area that took it over, or nowhere that is known.
  fileprivate var lawOfConsents: ConsentProof.Law {
    switch law {
    case .regimes(let named): named.contains(.euGDPR) ? .regulation : .another
    case .ofPlace: LegalSpace(of: country) == .economicArea ? .regulation : .another
    }
  }
}

extension [RecordVersion<ProcessingActivity>] {
  /// What the register said of a purpose when consent to it was given last; of consents that are older
  /// than the register, what it said first.
  ///
  /// The versions come in their order.
  fileprivate func described(
    _ purpose: ConsentPurpose,
    in events: [ConsentEvent]
  ) -> RecordVersion<ProcessingActivity>? {
    let own = events.filter { $0.purpose == purpose }
    let consents = own.filter { $0.happening.statement != nil }
    let instant = (consents.isEmpty ? own : consents).map(\.occurred).max()
    let versions = filter { version in
      version.record.purposes.contains { $0.id == purpose.purpose }
    }
    return versions.last { version in instant.map { version.recorded <= $0 } ?? true }
      ?? versions.first
  }
}

extension ProcessingActivity {
  /// Where the controller is reached, as the entry says.
  fileprivate var controllerContact: String? {
    if case .controller(let record) = role { record.controllers.first?.contact } else { nil }
  }
}
