import Foundation
import Postgres
import Records
import Register
import SubjectRequests
import TimeLimits

/// Persons who consent laid out column by column, each under a new data key.
///
/// Where a person is known already the row and its key are passed over, and the known key holds.
struct ConsentPrincipalColumns: Sendable {
  private var id: [UUID] = []
  private var kind: [String] = []
  private var identifier: [Data] = []
  private var created: [Instant] = []
  private var wrappedKey: [Data] = []
  private var seen: Set<UUID> = []

  init(_ events: [NewConsentEvent], of tenant: Tenant) throws(SealingError) {
    for new in events where seen.insert(new.pseudonym).inserted {
      let key = DataKey.generate()
      let cipher = ConsentCipher(tenant: tenant.id, principal: new.pseudonym, key: key)
      id.append(new.pseudonym)
      kind.append(new.principal.kind.description)
      let text = Array(new.principal.identifier.utf8)
      identifier.append(Data(try cipher.seal(text, as: .identifier).bytes))
      created.append(new.recorded)
      wrappedKey.append(Data(try tenant.keys.wrap(key, of: new.pseudonym).bytes))
    }
  }

  /// Adds those that are not there, each with its key.
  func insertion(_ tenant: Identifier<Controller>) -> SQL {
    """
    WITH
    added AS (
      INSERT INTO consent_principal (controller_id, id, identifier_kind, identifier, recorded_at)
      SELECT \(tenant), p.id, p.identifier_kind, p.identifier, p.recorded_at
      FROM unnest(\(id), \(kind), \(identifier), \(created))
        AS p (id, identifier_kind, identifier, recorded_at)
      ON CONFLICT DO NOTHING
      RETURNING id
    )
    INSERT INTO vault.data_key (controller_id, owner_id, wrapped_key)
    SELECT \(tenant), k.owner_id, k.wrapped_key
    FROM unnest(\(id), \(wrappedKey)) AS k (owner_id, wrapped_key)
    JOIN added ON added.id = k.owner_id
    """
  }
}
