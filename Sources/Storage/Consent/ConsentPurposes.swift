public import Postgres
public import Records
public import Register
public import SubjectRequests
public import TimeLimits

/// The purposes of the register, by what they ask of consent.
public enum ConsentPurposes {
  /// Reads those of activities that go on at an instant, each with what it rests on.
  public static func read(
    of tenant: Identifier<Controller>,
    at now: Instant,
    from database: Connection
  ) throws -> [(purpose: ConsentPurpose, standing: PurposeStanding)] {
    try database.execute(
      """
      SELECT activity, purpose, basis, expression
      FROM activity_purpose
      WHERE controller_id = \(tenant) AND (ends_at IS NULL OR ends_at > \(now))
      ORDER BY activity, purpose
      """
    ).map { row in
      (purpose: try row.consentPurpose(), standing: try PurposeStanding(row))
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
      SELECT basis, expression
      FROM activity_purpose
      WHERE
        controller_id = \(tenant) AND activity = \(purpose.activity.description)
        AND purpose = \(purpose.purpose.description)
        AND (ends_at IS NULL OR ends_at > \(instant))
      """
    )
    return try rows.first.map { try PurposeStanding($0) }
  }
}

/// What a purpose rests on in the register.
public struct PurposeStanding: Sendable, Hashable {
  /// Article 6(1); nil while it is not decided.
  public let basis: LawfulBasis?
  /// How consent must be expressed, where not any expression will do: for special categories or
  /// automated decisions, beside whatever basis.
  public let expression: ConsentExpression?

  /// What is known of a purpose.
  public init(basis: LawfulBasis?, expression: ConsentExpression?) {
    self.basis = basis
    self.expression = expression
  }

  /// Whether people are asked for consent.
  public var asksForConsent: Bool { basis == .consent || expression == .explicit }
}

extension PurposeStanding {
  fileprivate init(_ row: Row) throws {
    let basis: String? = try row.decodeIfPresent("basis")
    self.init(
      basis: basis.flatMap { LawfulBasis(rawValue: $0) },
      expression: try row.decodeIfPresent("expression")
    )
  }
}
