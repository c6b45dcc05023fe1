import Postgres
import SubjectRequests

/// The rows that hold personal data of a case beside its events, and go when it is erased.
public enum PersonalRows {
  /// Tables that name the request, the ones first to which no other refers.
  public static let ofRequest = [
    "removed_part", "letter", "outgoing_letter", "access_package", "identity_document",
    "represented_person", "letter_to_sort",
  ]
  /// Tables that name an outgoing letter.
  public static let ofLetter = ["letter_step", "sent_message"]
  /// Tables that name the request and hold nothing personal: the record that stays.
  public static let kept = [
    "claim", "event", "deadline", "act", "deadline_change", "pending_deadline_change",
  ]

  /// Empties everything that tells of a person; the erasure must be recorded before.
  static func removal(
    of request: Identifier<SubjectRequest>,
    in tenant: Identifier<Controller>
  ) -> [SQL] {
    let letters = ofLetter.map { table -> SQL in
      """
      DELETE FROM \(SQLIdentifier(table))
      WHERE
        controller_id = \(tenant)
        AND letter_id = ANY(
          ARRAY(
            SELECT id FROM outgoing_letter
            WHERE controller_id = \(tenant) AND request_id = \(request)
          )
        )
      """
    }
    let rows = ofRequest.map { table -> SQL in
      """
      DELETE FROM \(SQLIdentifier(table))
      WHERE controller_id = \(tenant) AND request_id = \(request)
      """
    }
    return letters + rows + [
      "DELETE FROM vault.data_key WHERE controller_id = \(tenant) AND owner_id = \(request)"
    ]
  }

  /// The columns of the request itself.
  static func blanking(
    of request: Identifier<SubjectRequest>,
    in tenant: Identifier<Controller>
  ) -> SQL {
    """
    UPDATE subject_request
    SET
      requester_name = NULL, requester_email = NULL, name_hash = NULL, email_hash = NULL,
      source_hash = NULL, external_reference = NULL, language = NULL
    WHERE controller_id = \(tenant) AND id = \(request)
    """
  }

  /// The tables in which something is left of erased requests.
  static func remnants(
    of requests: [Identifier<SubjectRequest>],
    in tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Identifier<SubjectRequest>: [String]] {
    guard !requests.isEmpty else { return [:] }
    var found: [Identifier<SubjectRequest>: [String]] = [:]
    for table in ofRequest {
      let rows = try database.execute(
        """
        SELECT DISTINCT request_id
        FROM \(SQLIdentifier(table))
        WHERE controller_id = \(tenant) AND request_id = ANY(\(requests))
        """
      )
      for row in rows { found[try row.decode("request_id"), default: []].append(table) }
    }
    return found
  }
}
