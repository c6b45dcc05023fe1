public import Postgres
public import Records
public import Register
public import SubjectRequests
public import TimeLimits

/// The purposes of activities that go on, and what they rest on.
public enum ConsentPurposes {
  /// Reads those that rest on consent at an instant, each with how consent to it must be expressed; nil
  /// where any expression will do.
  public static func read(
    of tenant: Identifier<Controller>,
    at now: Instant,
    from database: Connection
  ) throws -> [(purpose: ConsentPurpose, expression: ConsentExpression?)] {
    try database.execute(
      """
      SELECT activity, purpose, expression
      FROM activity_purpose
      WHERE
        controller_id = \(tenant) AND basis = '6(1)(a)' AND (ends_at IS NULL OR ends_at > \(now))
      ORDER BY activity, purpose
      """
    ).map { row in
      (purpose: try row.consentPurpose(), expression: try row.decodeIfPresent("expression"))
    }
  }

  /// What one purpose rests on at an instant; nil where no activity that goes on then has it.
  public static func standing(
    of purpose: ConsentPurpose,
    at instant: Instant,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> PurposeStanding? {
    let rows = try database.execute(
      """
      SELECT basis
      FROM activity_purpose
      WHERE
        controller_id = \(tenant) AND activity = \(purpose.activity.description)
        AND purpose = \(purpose.purpose.description)
        AND (ends_at IS NULL OR ends_at > \(instant))
      """
    )
    guard let row = rows.first else { return nil }
    let basis: String? = try row.decodeIfPresent("basis")
    return basis.flatMap { LawfulBasis(rawValue: $0) }.map(PurposeStanding.decided) ?? .undecided
  }

  /// Reads all at an instant, with what they rest on, where that is decided.
  public static func bases(
    of tenant: Identifier<Controller>,
    at now: Instant,
    from database: Connection
  ) throws -> [(purpose: ConsentPurpose, basis: LawfulBasis)] {
    try database.execute(
      """
      SELECT activity, purpose, basis
      FROM activity_purpose
      WHERE
        controller_id = \(tenant) AND basis IS NOT NULL AND (ends_at IS NULL OR ends_at > \(now))
      ORDER BY activity, purpose
      """
    ).map { row in
      guard let basis = LawfulBasis(rawValue: try row.decode("basis")) else {
        throw StorageError.unreadableConsent
      }
      return (purpose: try row.consentPurpose(), basis: basis)
    }
  }
}

/// Whether it is decided what a purpose rests on.
public enum PurposeStanding: Sendable, Hashable {
  case undecided
  case decided(LawfulBasis)

  /// The basis, where it is decided.
  public var basis: LawfulBasis? {
    if case .decided(let basis) = self { basis } else { nil }
  }
}
