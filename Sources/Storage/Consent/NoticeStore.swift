import Foundation
public import Postgres
public import Records
public import Register
public import SubjectRequests
import TimeLimits

/// Keeps the texts of privacy notices; none is ever changed.
public enum NoticeStore {
  /// A text as it is listed, without its content.
  public struct Listing: Sendable, Hashable {
    public let text: NoticeText
    public let by: Handle
  }

  /// Keeps a text.
  ///
  /// - Throws: `PostgresError`, with `privacy_notice_key` where the version has a text in the
  ///   language already.
  public static func add(
    _ text: NoticeText,
    by: Handle,
    of tenant: Identifier<Controller>,
    to database: Connection
  ) throws {
    let reference = text.reference
    try database.execute(
      """
      INSERT INTO privacy_notice (
        controller_id, label, version, language, recorded_at, by_handle, sha256, content
      )
      VALUES (
        \(tenant), \(reference.notice.description), \(reference.version),
        \(reference.language.description), \(text.recorded), \(by), \(Data(text.sha256)),
        \(Data(text.text.utf8))
      )
      """
    )
  }

  /// Waits for whoever numbers a version at the same time, until the transaction ends.
  ///
  /// - Throws: `PostgresError`.
  public static func waitForOthers(
    of tenant: Identifier<Controller>,
    in database: Connection
  ) throws {
    try database.execute(
      """
      SELECT
      FROM controller_profile
      WHERE controller_id = \(tenant)
      FOR NO KEY UPDATE
      """
    )
  }

  /// Reads the texts of one notice, or of all, in the order of label, version and language.
  public static func read(
    _ notice: Label<PrivacyNotice>?,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> [Listing] {
    let label = notice?.description
    return try database.execute(
      """
      SELECT label, version, language, recorded_at, by_handle, sha256, content
      FROM privacy_notice
      WHERE controller_id = \(tenant) AND (\(label)::text IS NULL OR label = \(label))
      ORDER BY label, version, language
      """
    ).map { row in
      let label: String = try row.decode("label")
      let version: Int = try row.decode("version")
      let language: String = try row.decode("language")
      guard let reference = NoticeReference("\(label)@\(version):\(language)") else {
        throw StorageError.unreadableConsent
      }
      return Listing(
        text: NoticeText(
          reference: reference,
          text: String(decoding: try row.decode("content", as: Data.self), as: UTF8.self),
          sha256: Array(try row.decode("sha256", as: Data.self)),
          recorded: try row.decode("recorded_at")
        ),
        by: try row.decode("by_handle")
      )
    }
  }

  /// The hash of a text, as it stands beside it.
  public static func digest(of text: String) -> [UInt8] { SHA256Digest.bytes(of: text) }
}
