public import Foundation
public import Postgres
public import Register
public import SubjectRequests
import TimeLimits

/// The consent of one person to one purpose.
public struct ConsentOfPerson: Sendable, Hashable {
  public let pseudonym: UUID
  public let purpose: ConsentPurpose

  public init(_ pseudonym: UUID, _ purpose: ConsentPurpose) {
    (self.pseudonym, self.purpose) = (pseudonym, purpose)
  }
}

/// Reads all that happened to consents, by what of it matters to where they stand.
public enum ConsentMarks {
  /// The events of these persons, by person and purpose.
  ///
  /// - Throws: `StorageError`; `PostgresError`.
  public static func read(
    of pseudonyms: Set<UUID>,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [ConsentOfPerson: [ConsentStanding.Mark]] {
    var marks: [ConsentOfPerson: [ConsentStanding.Mark]] = [:]
    for row in try database.execute(
      """
      SELECT principal_id, activity, purpose, kind, occurred_at, id, expires_at
      FROM consent_event
      WHERE controller_id = \(tenant) AND principal_id = ANY(\(Array(pseudonyms)))
      """
    ) {
      let activity: String = try row.decode("activity")
      let purpose: String = try row.decode("purpose")
      guard let meant = ConsentPurpose("\(activity)/\(purpose)") else {
        throw StorageError.unreadableConsent
      }
      marks[ConsentOfPerson(try row.decode("principal_id"), meant), default: []].append(
        ConsentStanding.Mark(
          kind: try row.decode("kind"),
          occurred: try row.decode("occurred_at"),
          event: try row.decode("id"),
          expires: try row.decodeIfPresent("expires_at")
        )
      )
    }
    return marks
  }
}
