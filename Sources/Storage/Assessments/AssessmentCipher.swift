import Foundation
import Postgres
import SubjectRequests

/// The data key of an assessment, under which its versions and the reasons of its steps are sealed.
enum AssessmentCipher {
  static func key(
    of id: UUID,
    tenant: Tenant,
    from database: Connection
  ) throws -> DataKey? {
    let rows = try database.execute(
      """
      SELECT wrapped_key
      FROM vault.data_key
      WHERE controller_id = \(tenant.id) AND owner_id = \(id)
      """
    )
    return try rows.first.map { row in
      let wrapped = WrappedDataKey(bytes: Array(try row.decode("wrapped_key", as: Data.self)))
      return try tenant.keys.unwrap(wrapped, of: id)
    }
  }

  static func context(
    of id: UUID,
    table: String,
    column: String,
    tenant: Tenant
  ) -> SealingContext {
    SealingContext(controller: tenant.id.rawValue, table: table, row: id, column: column)
  }
}
