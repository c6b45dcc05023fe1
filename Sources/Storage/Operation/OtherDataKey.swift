public import Foundation
public import Postgres

/// A data key that no request owns.
public struct OtherDataKey: Sendable {
  public let owner: UUID
  public let state: State

  /// What such a key is for, and whether it opens.
  public enum State: Sendable, Equatable {
    /// It opens the records of an assessment, or a knowledge base.
    case ofAnAssessment
    /// It opens a record of the register, or what identifies a person who consents.
    case ofTheRegister
    /// It opens a letter that waits to be sorted, or says why one is no request.
    case ofALetter
    /// Nothing in the database is sealed under it.
    case ofNothing
    case doesNotOpen(SealingError)
  }

  /// Reads the data keys of a tenant that no request owns.
  public static func read(of tenant: Tenant, from database: Connection) throws -> [OtherDataKey] {
    try database.execute(
      """
      SELECT
        k.owner_id, k.wrapped_key,
        EXISTS (
          SELECT FROM dpia AS d WHERE d.controller_id = k.controller_id AND d.id = k.owner_id
          UNION ALL
          SELECT
          FROM knowledge_base AS b
          WHERE b.controller_id = k.controller_id AND b.id = k.owner_id
        ) AS is_owned,
        EXISTS (
          SELECT
          FROM register_entry AS e
          WHERE e.controller_id = k.controller_id AND e.id = k.owner_id
          UNION ALL
          SELECT
          FROM consent_principal AS p
          WHERE p.controller_id = k.controller_id AND p.id = k.owner_id
        ) AS is_of_the_register,
        EXISTS (
          SELECT
          FROM letter_to_sort AS l
          WHERE
            l.controller_id = k.controller_id AND l.id = k.owner_id
            AND (l.content IS NOT NULL OR l.reason IS NOT NULL)
        ) AS is_of_a_letter
      FROM vault.data_key AS k
      WHERE
        k.controller_id = \(tenant.id)
        AND NOT EXISTS (
          SELECT FROM subject_request AS r
          WHERE r.controller_id = k.controller_id AND r.id = k.owner_id
        )
      ORDER BY k.owner_id
      """
    ).map { row in
      let owner: UUID = try row.decode("owner_id")
      let wrapped = Array(try row.decode("wrapped_key", as: Data.self))
      let isOwned: Bool = try row.decode("is_owned")
      do throws(SealingError) {
        _ = try tenant.keys.unwrap(WrappedDataKey(bytes: wrapped), of: owner)
      } catch {
        return OtherDataKey(owner: owner, state: .doesNotOpen(error))
      }
      if try row.decode("is_of_the_register", as: Bool.self) {
        return OtherDataKey(owner: owner, state: .ofTheRegister)
      }
      if try row.decode("is_of_a_letter", as: Bool.self) {
        return OtherDataKey(owner: owner, state: .ofALetter)
      }
      return OtherDataKey(owner: owner, state: isOwned ? .ofAnAssessment : .ofNothing)
    }
  }
}
