public import Postgres
public import Records
public import Register
public import SubjectRequests

/// The purposes of the register that rest on consent.
public enum ConsentPurposes {
  /// Reads them, in their order.
  public static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [ConsentPurpose] {
    try database.execute(
      """
      SELECT activity, purpose
      FROM activity_purpose
      WHERE controller_id = \(tenant) AND basis = '6(1)(a)'
      ORDER BY activity, purpose
      """
    ).compactMap { row in
      let activity: String = try row.decode("activity")
      let purpose: String = try row.decode("purpose")
      return ConsentPurpose("\(activity)/\(purpose)")
    }
  }

  /// Reads the purposes of activities that go on, with what they rest on, where that is decided.
  public static func bases(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [(purpose: ConsentPurpose, basis: LawfulBasis)] {
    try database.execute(
      """
      SELECT activity, purpose, basis
      FROM activity_purpose
      WHERE controller_id = \(tenant) AND basis IS NOT NULL
      ORDER BY activity, purpose
      """
    ).compactMap { row in
      let activity: String = try row.decode("activity")
      let purpose: String = try row.decode("purpose")
      let basis: String = try row.decode("basis")
      guard let meant = ConsentPurpose("\(activity)/\(purpose)"),
        let article = LawfulBasis(rawValue: basis)
      else { return nil }
      return (purpose: meant, basis: article)
    }
  }
}
