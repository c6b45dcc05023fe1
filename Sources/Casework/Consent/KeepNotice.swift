import Postgres
public import Records
public import Register
public import Storage
import SubjectRequests
import TimeLimits

extension Desk {
  /// Keeps the exact text of a privacy notice with its SHA-256; it is never changed.
  ///
  /// The same text again is left as it is, so that a command may be repeated.
  ///
  /// - Parameters:
  ///   - text: the text as people are shown it.
  ///   - reference: notice, version and language.
  /// - Returns: what is kept.
  /// - Throws: ``ConsentRefusal/noticeExists(_:)`` where the version has another text.
  public func keep(notice text: String, as reference: NoticeReference) async throws -> NoticeText {
    guard !text.allSatisfy(\.isWhitespace) else { throw ConsentRefusal.emptyNotice }
    let notice = NoticeText(
      reference: reference,
      text: text,
      sha256: NoticeStore.digest(of: text),
      recorded: collaborators.now()
    )
    return try await database.perform(collaborators.identifier(notice.recorded)) { connection in
      let kept = try NoticeStore.read(reference.notice, of: tenant.id, from: connection)
      if let before = kept.first(where: { $0.text.reference == reference }) {
        guard before.text.sha256 == notice.sha256 else {
          throw ConsentRefusal.noticeExists(reference)
        }
        return before.text
      }
      try NoticeStore.add(notice, by: officer, of: tenant.id, to: connection)
      return notice
    }
  }

  /// The texts that are kept, of one notice or of all.
  public func notices(
    of notice: Label<PrivacyNotice>? = nil
  ) async throws -> [NoticeStore.Listing] {
    try await database.read { try NoticeStore.read(notice, of: tenant.id, from: $0) }
  }
}
