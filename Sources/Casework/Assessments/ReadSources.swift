public import Assessments
import Documents
import Postgres
import Prefilling
import Records
import Register
import Storage
import SubjectRequests
import TimeLimits

extension Desk {
  /// Where the entries of the registers stand that an assessment was filled from.
  ///
  /// - Returns: nothing of an assessment that was not.
  /// - Throws: `PostgresError`; `SealingError`.
  public func sources(of assessment: Assessment) async throws -> SourceStates {
    guard !assessment.registerEntries.isEmpty else { return [:] }
    var states = try await states(of: assessment.registerEntries)
    let isNewer = assessment.provenance.contains { part in
      part.entry.flatMap { entry in states[entry.key].map { $0.version > entry.version } } ?? false
    }
    guard isNewer, !assessment.activities.isEmpty else { return states }
    do {
      for change in try await prefilled(assessment).changes(in: assessment) {
        states[change.source.key]?.changes.append(change)
      }
    } catch PrefillRefusal.notOurs {
      // Of what is a processor's now, there is nothing to compare with.
    }
    return states
  }

  private func states(of entries: [SourceKey]) async throws -> SourceStates {
    try await database.read { connection in
      var states: SourceStates = [:]
      for key in entries {
        let entries = RegisterEntries(tenant: tenant, connection: connection)
        switch key.kind {
        case .activity:
          states[key] = try entries.newest(key, ProcessingActivity.self).map(state)
        case .recipient:
          states[key] = try entries.newest(key, DataRecipient.self).map(state)
        case .responsibility:
          states[key] = try entries.newest(key, AdoptedModel.self).map(state)
        }
      }
      return states
    }
  }

  private func state(_ version: RecordVersion<some Ending>) -> SourceState {
    SourceState(
      version: version.number,
      recorded: CalendarDate(version.recorded, in: zone),
      // An end that lies ahead changes nothing yet.
      ended: version.record.goesOn(on: today) ? nil : version.record.ended
    )
  }

  /// What the registers hold now of some activities.
  ///
  /// - Throws: ``RegisterRefusal/noSuchRecord(_:label:)``, ``PrefillRefusal``; `PostgresError`.
  func extract(
    of activities: [Label<ProcessingActivity>],
    _ connection: Connection
  ) throws -> RegisterExtract {
    let entries = RegisterEntries(tenant: tenant, connection: connection)
    let found = try activities.map { label in
      let key = SourceKey(kind: .activity, id: label.description)
      guard let version = try entries.newest(key, ProcessingActivity.self) else {
        throw RegisterRefusal.noSuchRecord(.activity, label: label.description)
      }
      guard case .controller = version.record.role else {
        throw PrefillRefusal.notOurs(label.description)
      }
      return version
    }
    let counted = try ConsentCounts.read(
      at: now,
      endingBefore: now,
      of: tenant.id,
      from: connection
    )
    return RegisterExtract(
      activities: found,
      recipients: try entries.all(DataRecipient.self),
      responsibilities: try entries.all(AdoptedModel.self),
      model: try ResponsibilityModel.cloudService(),
      consents: Set(counted.map(\.purpose.description)),
      requests: try statistics(of: found.map(\.record), connection),
      country: controller.profile.place.country,
      day: today
    )
  }

  /// What the registers held in the versions that an assessment was filled from.
  func formerExtract(
    of assessment: Assessment,
    beside present: RegisterExtract,
    _ connection: Connection
  ) throws -> RegisterExtract? {
    let parts = assessment.provenance.filter { $0.entry != nil }
    guard let day = parts.map(\.on).min() else { return nil }
    let used = Dictionary(
      parts.compactMap { $0.entry.map { ($0.key, $0.version) } },
      uniquingKeysWith: min
    )
    let entries = RegisterEntries(tenant: tenant, connection: connection)
    return RegisterExtract(
      activities: try assessment.activities.compactMap { label in
        try entries.version(SourceKey(kind: .activity, id: label.description), used)
      },
      recipients: try used.keys.filter { $0.kind == .recipient }.compactMap {
        try entries.version($0, used)
      },
      responsibilities: try used.keys.filter { $0.kind == .responsibility }.compactMap {
        try entries.version($0, used)
      },
      model: present.model,
      consents: present.consents,
      country: present.country,
      day: day
    )
  }

  /// How often data subjects exercised their rights in the year that ends today.
  private func statistics(
    of activities: [ProcessingActivity],
    _ connection: Connection
  ) throws -> RequestStatistics {
    let systems = activities.flatMap(\.systems).map(\.name)
    let first = today.adding(months: -12).adding(days: 1)
    let counts = try ExerciseCount.read(
      from: zone.startOfDay(first),
      to: zone.startOfDay(today.adding(days: 1)),
      in: systems,
      of: tenant,
      from: connection
    )
    return RequestStatistics(
      from: first,
      until: today,
      systems: systems,
      counts: counts.compactMap { count in
        ExercisedRight(rawValue: count.article).map {
          RequestCount(right: $0, all: count.all, concerning: count.inSystems)
        }
      }
    )
  }
}
