import Postgres
import Storage
public import SubjectRequests
import TimeLimits
import TimeZones

extension Office {
  /// The short names of all controllers.
  public func controllers() async throws -> [Slug] {
    try await read { try ControllerStore.directory($0).map(\.slug) }
  }

  /// Opens the desk of a controller.
  ///
  /// - Parameters:
  ///   - slug: its short name; nil where there is but one.
  ///   - officer: under which name acts are recorded.
  /// - Returns: the desk.
  /// - Throws: ``CaseworkError/noControllerNamed(known:)``,
  ///   ``CaseworkError/unknownController(_:known:)``, `SealingError` where the key is wrong.
  public func desk(_ slug: Slug?, officer: Handle) async throws -> Desk {
    let directory = try await read {
      try ControllerStore.directory($0).map { DirectoryEntry(slug: $0.slug, id: $0.id) }
    }
    let entry = try Self.choose(slug, from: directory)
    let database = TenantDatabase(pool: pool, controller: entry.id)
    let (controller, wrapped, own) = try await database.read { connection in
      (
        try ControllerStore.load(entry.id, slug: entry.slug, from: connection),
        try ControllerKeyStore.load(entry.id, slug: entry.slug, from: connection),
        try ControllerLaw.read(of: entry.id, from: connection)
      )
    }
    let zone = try Zone(identifier: controller.profile.timeZone)
    return Desk(
      controller: controller,
      officer: officer,
      zone: zone,
      tenant: Tenant(
        id: controller.id,
        keys: try ControllerKeys(
          unwrapping: try await withSuppressionKey(wrapped, of: entry, database),
          with: keys
        )
      ),
      database: database,
      keeper: try law.keeper(controller.profile, own, zone: zone),
      law: own,
      commonLaw: law,
      collaborators: collaborators,
      plans: TaskPlanShelf()
    )
  }

  /// Opens the desks of the controllers that act in a country, in the order of their names.
  ///
  /// - Parameters:
  ///   - country: ISO 3166-1, two letters.
  ///   - slug: the one that is meant; nil means all.
  ///   - officer: under which name acts are recorded.
  /// - Returns: the desks; none where no controller acts there.
  /// - Throws: ``CaseworkError/unknownController(_:known:)``; `PostgresError`.
  public func desks(in country: String, only slug: Slug?, officer: Handle) async throws -> [Desk] {
    let slugs = if let slug { [slug] } else { try await controllers() }
    var desks: [Desk] = []
    for slug in slugs {
      let desk = try await desk(slug, officer: officer)
      if case .known(country, _) = desk.controller.profile.place { desks.append(desk) }
    }
    return desks
  }

  /// A list of erased persons that is older than keys of its own gets one when it is first used.
  private func withSuppressionKey(
    _ wrapped: WrappedControllerKeys,
    of entry: DirectoryEntry,
    _ database: TenantDatabase
  ) async throws -> WrappedControllerKeys {
    guard wrapped.suppressionKeys.isEmpty else { return wrapped }
    let now = collaborators.now()
    return try await database.perform(collaborators.identifier(now)) { connection in
      try ControllerKeyStore.giveSuppressionKey(
        entry.id,
        slug: entry.slug,
        with: keys,
        at: now,
        in: connection
      )
    }
  }

  private static func choose(
    _ slug: Slug?,
    from directory: [DirectoryEntry]
  ) throws(CaseworkError) -> DirectoryEntry {
    let known = directory.map(\.slug)
    guard let slug else {
      guard let only = directory.first, directory.count == 1 else {
        throw .noControllerNamed(known: known)
      }
      return only
    }
    guard let found = directory.first(where: { $0.slug == slug }) else {
      throw .unknownController(slug, known: known)
    }
    return found
  }
}

extension Desk {
  /// The desk with profile and law as they are now.
  func reopened() async throws -> Desk {
    let slug = controller.slug
    let (controller, own) = try await database.read { connection in
      (
        try ControllerStore.load(tenant.id, slug: slug, from: connection),
        try ControllerLaw.read(of: tenant.id, from: connection)
      )
    }
    let zone = try Zone(identifier: controller.profile.timeZone)
    return Desk(
      controller: controller,
      officer: officer,
      zone: zone,
      tenant: tenant,
      database: database,
      keeper: try commonLaw.keeper(controller.profile, own, zone: zone),
      law: own,
      commonLaw: commonLaw,
      collaborators: collaborators,
      plans: plans
    )
  }
}

extension Law {
  /// Who computes the clocks of a controller.
  fileprivate func keeper(
    _ profile: ControllerProfile,
    _ own: ControllerLaw,
    zone: Zone
  ) throws -> DeadlineKeeper {
    let place: DeadlineKeeper.Place =
      switch profile.place {
      case .unknown: .unknown
      case .known(let country, let subdivision):
        .known(
          country: country,
          try own.calendar(
            of: self,
            country: country,
            subdivision: subdivision,
            options: profile.options
          )
        )
      }
    return DeadlineKeeper(
      computer: try own.computer(beside: computer),
      place: place,
      law: profile.law,
      zone: zone,
      options: profile.options
    )
  }
}

/// A controller's short name and identifier.
private struct DirectoryEntry: Sendable {
  let slug: Slug
  let id: Identifier<Controller>
}
