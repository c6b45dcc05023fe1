import Foundation
public import Postgres
import SubjectRequests
import TimeLimits

/// Identity documents while they are checked: one a request, sealed, deleted with the check.
public enum IdentityDocumentStore {
  static func insertion(
    _ content: [UInt8],
    of tenant: Identifier<Controller>,
    sealedBy cipher: CaseCipher,
    at recorded: Instant
  ) throws(SealingError) -> SQL {
    let sealed = try cipher.key.seal(content, in: context(cipher))
    return """
      INSERT INTO identity_document (controller_id, request_id, recorded_at, octets, content)
      VALUES (
        \(tenant), \(cipher.request), \(recorded), \(content.count), \(Data(sealed.bytes))
      )
      """
  }

  static func removal(
    of request: Identifier<SubjectRequest>,
    in tenant: Identifier<Controller>
  ) -> SQL {
    """
    DELETE FROM identity_document
    WHERE controller_id = \(tenant) AND request_id = \(request)
    """
  }

  /// Reads the document that is held for a case, opened.
  ///
  /// - Returns: nil where none is held.
  /// - Throws: `SealingError`; `PostgresError`.
  public static func read(of loaded: LoadedCase, from database: Connection) throws -> [UInt8]? {
    let cipher = loaded.cipher
    let rows = try database.execute(
      """
      SELECT content
      FROM identity_document
      WHERE controller_id = \(cipher.controller) AND request_id = \(cipher.request)
      """
    )
    guard let row = rows.first else { return nil }
    let sealed = Sealed(bytes: Array(try row.decode("content", as: Data.self)))
    return try cipher.key.open(sealed, in: context(cipher))
  }

  static func context(_ cipher: CaseCipher) -> SealingContext {
    SealingContext(
      controller: cipher.controller.rawValue,
      table: "identity_document",
      row: cipher.request.rawValue,
      column: "content"
    )
  }
}
