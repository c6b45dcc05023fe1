public import Foundation
public import Postgres
import Records
public import Register
public import SubjectRequests

/// What is derived from the records of the register, as the tables hold it.
public struct StoredDerivation: Sendable {
  public let record: RegisterKind
  public let label: String
  /// Whether the versions of the record are numbered from one to the newest without gaps.
  public let isWhole: Bool
  public let derived: RecordDerivation

  /// Reads what is derived from every record, by its identifier.
  ///
  /// - Throws: `PostgresError`.
  public static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [UUID: StoredDerivation] {
    var reviews: [UUID: [ReviewDue]] = [:]
    for row in try database.execute(
      """
      SELECT entry_id, kind, part, due_on, ends_at, owner, until_on
      FROM register_review
      WHERE controller_id = \(tenant)
      """
    ) {
      let owner: String? = try row.decodeIfPresent("owner")
      reviews[try row.decode("entry_id"), default: []].append(
        ReviewDue(
          try row.decode("kind"),
          part: try row.decode("part"),
          due: try row.decode("due_on"),
          endsAt: try row.decodeIfPresent("ends_at"),
          owner: owner.flatMap { Label($0) },
          until: try row.decodeIfPresent("until_on")
        )
      )
    }
    var purposes: [UUID: [RecordDerivation.Purpose]] = [:]
    for row in try database.execute(
      """
      SELECT entry_id, purpose, basis, expression, ends_at
      FROM activity_purpose
      WHERE controller_id = \(tenant)
      """
    ) {
      purposes[try row.decode("entry_id"), default: []].append(
        RecordDerivation.Purpose(
          purpose: try row.decode("purpose"),
          basis: try row.decodeIfPresent("basis"),
          expression: try row.decodeIfPresent("expression"),
          ends: try row.decodeIfPresent("ends_at")
        )
      )
    }
    var found: [UUID: StoredDerivation] = [:]
    for row in try database.execute(entries(of: tenant)) {
      let id: UUID = try row.decode("id")
      found[id] = StoredDerivation(
        record: try row.decode("kind"),
        label: try row.decode("label"),
        isWhole: try row.decode("is_whole"),
        derived: RecordDerivation(reviews: reviews[id] ?? [], purposes: purposes[id] ?? [])
      )
    }
    return found
  }

  private static func entries(of tenant: Identifier<Controller>) -> SQL {
    """
    SELECT
      e.id, e.kind, e.label,
      count(v.version) = e.version AND coalesce(max(v.version), 0) = e.version AS is_whole
    FROM register_entry AS e
    LEFT JOIN register_version AS v ON v.controller_id = e.controller_id AND v.entry_id = e.id
    WHERE e.controller_id = \(tenant)
    GROUP BY e.controller_id, e.id
    """
  }
}
