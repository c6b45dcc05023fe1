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
    return try desk(controller, ControllerKeys(unwrapping: wrapped, with: keys), own, officer)
  }

  private func desk(
    _ controller: Controller,
    _ keys: ControllerKeys,
    _ own: ControllerLaw,
    _ officer: Handle
  ) throws -> Desk {
    let zone = try Zone(identifier: controller.profile.timeZone)
    return Desk(
      controller: controller,
      officer: officer,
      zone: zone,
      tenant: Tenant(id: controller.id, keys: keys),
      database: TenantDatabase(pool: pool, controller: controller.id),
      keeper: try keeper(controller.profile, own, zone: zone),
      collaborators: collaborators
    )
  }

  private func keeper(
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
            of: law.calendars,
            country: country,
            subdivision: subdivision,
            options: profile.options
          )
        )
      }
    return DeadlineKeeper(
      computer: try own.computer(beside: law.computer),
      place: place,
      zone: zone,
      options: profile.options
    )
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

/// A controller's short name and identifier.
private struct DirectoryEntry: Sendable {
  let slug: Slug
  let id: Identifier<Controller>
}
