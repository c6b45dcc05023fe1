import Foundation
import Postgres
import SubjectRequests

/// Reads the data keys of what is sealed under a key of its own.
enum DataKeyStore {
  /// The data key of what has an identifier, or nothing where it was destroyed or never made.
  static func key(of owner: UUID, tenant: Tenant, from database: Connection) throws -> DataKey? {
    let rows = try database.execute(
      """
      SELECT wrapped_key
      FROM vault.data_key
      WHERE controller_id = \(tenant.id) AND owner_id = \(owner)
      """
    )
    return try rows.first.map { row in
      let wrapped = WrappedDataKey(bytes: Array(try row.decode("wrapped_key", as: Data.self)))
      return try tenant.keys.unwrap(wrapped, of: owner)
    }
  }
}
