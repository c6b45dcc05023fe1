import Foundation
import Postgres
import SubjectRequests

/// A data subject, by the keyed hash of the address or the name.
public enum PersonSelection: Sendable {
  case email(LookupHash)
  case name(LookupHash)

  /// The identifiers of the requests whose data subject it is, as a scalar subquery gives them.
  ///
  /// Where somebody represents the data subject, the one who writes is not meant.
  func requests(of tenant: Identifier<Controller>) -> SQL {
    """
    SELECT s.id
    FROM subject_request AS s
    WHERE
      s.controller_id = \(tenant) AND s.\(column) = \(hash)
      AND NOT EXISTS (
        SELECT
        FROM represented_person AS p
        WHERE p.controller_id = s.controller_id AND p.request_id = s.id
      )
    UNION ALL
    SELECT p.request_id
    FROM represented_person AS p
    WHERE p.controller_id = \(tenant) AND p.\(column) = \(hash)
    """
  }

  private var column: SQLIdentifier {
    switch self {
    case .email: SQLIdentifier("email_hash")
    case .name: SQLIdentifier("name_hash")
    }
  }

  private var hash: Data {
    switch self {
    case .email(let hash), .name(let hash): Data(hash.bytes)
    }
  }
}
