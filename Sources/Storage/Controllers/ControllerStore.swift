public import Postgres
public import SubjectRequests
public import TimeLimits

/// Controllers and their profiles.
public enum ControllerStore {
  /// The short names of all controllers, in alphabetical order, with their identifiers.
  public static func directory(
    _ database: Connection
  ) throws -> [(slug: Slug, id: Identifier<Controller>)] {
    try database.execute("SELECT id, slug FROM controller ORDER BY slug").map {
      (slug: try $0.decode("slug"), id: try $0.decode("id"))
    }
  }

  /// Adds a controller with its profile.
  ///
  /// - Throws: `PostgresError` with `controllers_have_different_slugs` where the name is taken.
  public static func add(_ controller: Controller, at instant: Instant, to database: Connection)
    throws
  {
    try database.execute(
      """
      INSERT INTO controller (id, slug, created_at)
      VALUES (\(controller.id), \(controller.slug), \(instant))
      """
    )
    try LawVersion.begin(for: controller.id, in: database)
    try save(controller, at: instant, to: database)
  }

  /// Writes the profile of a controller.
  public static func save(
    _ controller: Controller,
    at instant: Instant,
    to database: Connection
  ) throws {
    let profile = controller.profile
    let remedies = profile.remedies.sorted { $0.key.rawValue < $1.key.rawValue }
    try database.execute(
      """
      INSERT INTO controller_profile (
        controller_id, name, country, subdivision, time_zone, languages, authority, options,
        approval, case_retention, task_planning, mail_from, mail_name, regimes,
        remedy_languages, remedies, postal_address, updated_at
      )
      VALUES (
        \(controller.id), \(profile.name), \(profile.place.country), \(profile.place.subdivision),
        \(profile.timeZone), \(profile.languages), \(profile.authority),
        \(profile.options.description), \(profile.approval), \(profile.retention.description),
        \(profile.tasks), \(profile.sender?.address.spelled), \(profile.sender?.name),
        \(profile.law.named.map(\.rawValue)), \(remedies.map(\.key.rawValue)),
        \(remedies.map(\.value)), \(profile.address?.description), \(instant)
      )
      ON CONFLICT (controller_id) DO UPDATE SET
        name = excluded.name, country = excluded.country, subdivision = excluded.subdivision,
        time_zone = excluded.time_zone, languages = excluded.languages,
        authority = excluded.authority, options = excluded.options, approval = excluded.approval,
        case_retention = excluded.case_retention, task_planning = excluded.task_planning,
        mail_from = excluded.mail_from, mail_name = excluded.mail_name,
        regimes = excluded.regimes, remedy_languages = excluded.remedy_languages,
        remedies = excluded.remedies, postal_address = excluded.postal_address,
        updated_at = excluded.updated_at
      """
    )
  }

  /// Reads the profile of a controller.
  ///
  /// - Throws: ``StorageError/noSuchController(_:)``; a `DeadlineOptions` error where the stored
  ///   options are of a newer program.
  public static func load(
    _ id: Identifier<Controller>,
    slug: Slug,
    from database: Connection
  ) throws -> Controller {
    let rows = try database.execute(
      """
      SELECT
        name, country, subdivision, time_zone, languages, authority, options, approval,
        case_retention, task_planning, mail_from, mail_name, regimes, remedy_languages, remedies,
        postal_address
      FROM controller_profile
      WHERE controller_id = \(id)
      """
    )
    guard let row = rows.first else { throw StorageError.noSuchController(slug.description) }
    let period: String = try row.decode("case_retention")
    guard let retention = CaseRetention(iso8601: period) else {
      throw StorageError.unknownWord(column: "case_retention")
    }
    let country: String? = try row.decodeIfPresent("country")
    let subdivision: String? = try row.decodeIfPresent("subdivision")
    let regimes: [String] = try row.decode("regimes")
    return Controller(
      id: id,
      slug: slug,
      profile: ControllerProfile(
        name: try row.decode("name"),
        address: try PostalAddress(row),
        place: country.map { .known(country: $0, subdivision: subdivision) } ?? .unknown,
        law: GoverningLaw(named: regimes.map(Regime.init(rawValue:))),
        timeZone: try row.decode("time_zone"),
        languages: try row.decode("languages"),
        authority: try row.decodeIfPresent("authority"),
        remedies: try remedies(row),
        options: try DeadlineOptions(stored: try row.decode("options")),
        approval: try row.decode("approval"),
        retention: retention,
        tasks: try row.decode("task_planning"),
        sender: try LetterSender(row)
      )
    )
  }
}

extension ControllerStore {
  /// Reads how to seek a judicial remedy, by language.
  private static func remedies(_ row: Row) throws -> [LetterLanguage: String] {
    let languages: [String] = try row.decode("remedy_languages")
    let remedies: [String] = try row.decode("remedies")
    let pairs = try zip(languages, remedies).map { code, remedy in
      guard let language = LetterLanguage(rawValue: code) else {
        throw StorageError.unknownWord(column: "remedy_languages")
      }
      return (language, remedy)
    }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }
}

extension DeadlineOptions {
  /// Reads the line that `description` writes: `identity=restart;roll=false`.
  init(stored line: String) throws(OptionError) {
    var words: [String: String] = [:]
    for pair in line.split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      words[String(parts[0])] = parts.count == 2 ? String(parts[1]) : ""
    }
    try self.init(words)
  }
}

extension PostalAddress {
  /// Reads the address of a profile; nil where none is told.
  fileprivate init?(_ row: Row) throws {
    guard let text = try row.decodeIfPresent("postal_address", as: String.self) else { return nil }
    self.init(text)
  }
}

extension LetterSender {
  /// Reads the sender of a profile; nil where none is named.
  fileprivate init?(_ row: Row) throws {
    guard
      let address = try row.decodeIfPresent("mail_from", as: String.self).flatMap(MailAddress.init)
    else { return nil }
    self.init(address, name: try row.decodeIfPresent("mail_name"))
  }
}
