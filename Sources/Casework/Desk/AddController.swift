import Postgres
import Storage
public import SubjectRequests
import Texts
import TimeLimits
import TimeZones

extension Office {
  /// Adds a controller, with keys of its own.
  ///
  /// - Throws: ``CaseworkError/controllerExists(_:)``; ``CaseworkError/unknownRegime(_:known:)``;
  ///   ``CaseworkError/nameless``; ``CaseworkError/unfitText(_:_:)``;
  ///   an error of the time zones or of the calendars where the profile names what is not known.
  public func add(_ slug: Slug, _ profile: ControllerProfile) async throws -> Controller {
    let now = collaborators.now()
    let controller = Controller(
      id: Identifier(collaborators.identifier(now)),
      slug: slug,
      profile: profile
    )
    try check(profile, law.computer.rules)
    let wrapped = try ControllerKeys.generate(for: controller.id.rawValue).wrapped(
      under: keys.current
    )
    let database = TenantDatabase(pool: pool, controller: controller.id)
    do {
      try await database.perform(controller.id.rawValue) { connection in
        try ControllerKeyStore.registerFirst(keys.current.identifier, at: now, in: connection)
        try ControllerStore.add(controller, at: now, to: connection)
        try ControllerKeyStore.save(wrapped, at: now, in: connection)
      }
    } catch let error as PostgresError
      where error.constraint == "controllers_have_different_slugs"
    {
      throw CaseworkError.controllerExists(slug)
    }
    return controller
  }

  /// Changes the profile of a controller, and computes its open deadlines anew where they may move.
  ///
  /// Later days apply; earlier ones wait for ``Desk/acceptEarlierDays(_:)``.
  /// - Returns: how many requests were computed anew, and which clocks moved.
  public func set(_ controller: Controller, officer: Handle) async throws -> RevisionReport {
    let rules = try await desk(controller.slug, officer: officer).keeper.rules
    try check(controller.profile, rules)
    let now = collaborators.now()
    let database = TenantDatabase(pool: pool, controller: controller.id)
    let stamp = RevisionStamp(
      id: collaborators.identifier(now),
      cause: .profile,
      at: now,
      by: officer
    )
    try await database.perform(stamp.id) { connection in
      // Whoever has a desk open follows the new profile, whatever changed in it.
      try LawVersion.advance(of: controller.id, in: connection)
      let before = try ControllerStore.load(controller.id, slug: controller.slug, from: connection)
      try ControllerStore.save(controller, at: now, to: connection)
      guard controller.profile.movesClocks(from: before.profile) else { return }
      let revision = Revision(stamp, changedDays: nil)
      try RevisionLedger.add(revision, of: controller.id, in: connection)
    }
    let desk = try await desk(controller.slug, officer: officer)
    let report = try await desk.finishRevisions { _, _ in }
    try await desk.deriveDaysAnew()
    return report
  }

  /// Whether a profile has a name, and zone, law and place of it are known.
  ///
  /// A country of which nothing is known is taken where the law was chosen apart from it.
  private func check(_ profile: ControllerProfile, _ rules: RuleBook) throws {
    guard !profile.name.allSatisfy(\.isWhitespace) else { throw CaseworkError.nameless }
    let texts: [(String, TextRule, String?)] =
      [
        ("name", .sender, profile.name), ("authority", .words, profile.authority),
      ] + profile.remedies.values.map { ("remedy", .words, $0) }
    for case (let field, let rule, let text?) in texts {
      if let flaw = rule.flaw(of: text) { throw CaseworkError.unfitText(field, flaw) }
    }
    _ = try Zone(identifier: profile.timeZone)
    if let unknown = profile.law.named.first(where: { !rules.regimes.contains($0) }) {
      throw CaseworkError.unknownRegime(unknown, known: rules.regimes)
    }
    guard case .known(let country, let subdivision) = profile.place else { return }
    if profile.law == .ofPlace { try law.calendars.admit(country, under: rules) }
    _ = try law.calendars.calendar(ofPlace: country, subdivision: subdivision)
  }
}

extension Office {
  /// Gives an empty database its first controller, `main`, with no country.
  public func ensureController(tell: (OpeningNews) -> Void) async throws {
    guard try await controllers().isEmpty, let slug = Slug("main") else { return }
    let profile = ControllerProfile(
      name: "main",
      place: .unknown,
      timeZone: "UTC",
      languages: ControllerProfile.Place.unknown.letterLanguages.map(\.rawValue),
      authority: nil,
      options: DeadlineOptions()
    )
    do {
      _ = try await add(slug, profile)
      tell(.controllerAdded(slug.description))
    } catch CaseworkError.controllerExists {
      // Another first command added it at the same moment.
    }
  }
}
