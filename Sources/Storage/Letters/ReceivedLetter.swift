import Foundation
public import Postgres
import SubjectRequests

extension LoadedCase {
  /// The newest message that the person sent in this case, as it arrived; nil where none came as
  /// one.
  ///
  /// - Throws: `SealingError`; `PostgresError`.
  public func newestMessage(of tenant: Tenant, from database: Connection) throws -> [UInt8]? {
    let rows = try database.execute(
      """
      SELECT id, content
      FROM letter
      WHERE controller_id = \(tenant.id) AND request_id = \(file.request.id)
      ORDER BY received_at DESC, id DESC
      LIMIT 1
      """
    )
    return try rows.first.map { row in
      let id: Identifier<LetterToKeep> = try row.decode("id")
      let context = SealingContext(
        controller: tenant.id.rawValue,
        table: "letter",
        row: id.rawValue,
        column: "content"
      )
      let sealed = Sealed(bytes: Array(try row.decode("content", as: Data.self)))
      return try cipher.key.open(sealed, in: context)
    }
  }
}
