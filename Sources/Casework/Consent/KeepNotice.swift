public import Documents
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
    return try await database.perform(collaborators.identifier(notice.recorded)) {
      try keep(notice, $0)
    }
  }

  /// Keeps the texts of a file, all of them or none.
  ///
  /// - Parameter entries: the texts, each with its hash where the file says it.
  /// - Returns: what is kept, in the order of the file.
  /// - Throws: ``RegisterRefusal/unusable(_:)`` where a text is not there or is not what its hash says;
  ///   ``ConsentRefusal``; `PostgresError`.
  public func keep(notices entries: [NoticeFileEntry]) async throws -> [NoticeText] {
    let problems = entries.flatMap { entry in
      entry.problems { NoticeStore.digest(of: $0).hexadecimal }
    }
    guard problems.isEmpty else { throw RegisterRefusal.unusable(problems) }
    let now = collaborators.now()
    let texts = try entries.map { entry in
      let text = entry.content ?? ""
      guard !text.allSatisfy(\.isWhitespace) else { throw ConsentRefusal.emptyNotice }
      return NoticeText(
        reference: entry.id,
        text: text,
        sha256: NoticeStore.digest(of: text),
        recorded: now
      )
    }
    return try await database.perform(collaborators.identifier(now)) { connection in
      try texts.map { try keep($0, connection) }
    }
  }

  /// Keeps the next version of a notice in a language; the text of the newest one again makes none.
  ///
  /// - Parameters:
  ///   - text: the text as people are shown it.
  ///   - notice: the notice.
  ///   - language: the language of the text.
  /// - Returns: what is kept.
  /// - Throws: ``ConsentRefusal``; `PostgresError`.
  public func keep(
    next text: String,
    of notice: Label<PrivacyNotice>,
    in language: LanguageTag
  ) async throws -> NoticeText {
    let versions = try await notices(of: notice).map(\.text)
    let newest = versions.filter { $0.reference.language == language }
      .max { $0.reference.version < $1.reference.version }
    if let newest, newest.sha256 == NoticeStore.digest(of: text) { return newest }
    let last = versions.map(\.reference.version).max() ?? 0
    // A version that other languages have already is completed before the next one begins.
    let version = newest.map { $0.reference.version } == last || last == 0 ? last + 1 : last
    return try await keep(
      notice: text,
      as: NoticeReference(notice: notice, version: version, language: language)
    )
  }

  private func keep(_ notice: NoticeText, _ connection: Connection) throws -> NoticeText {
    let kept = try NoticeStore.read(notice.reference.notice, of: tenant.id, from: connection)
    if let before = kept.first(where: { $0.text.reference == notice.reference }) {
      guard before.text.sha256 == notice.sha256 else {
        throw ConsentRefusal.noticeExists(notice.reference)
      }
      return before.text
    }
    try NoticeStore.add(notice, by: officer, of: tenant.id, to: connection)
    return notice
  }

  /// The texts that are kept, of one notice or of all.
  public func notices(
    of notice: Label<PrivacyNotice>? = nil
  ) async throws -> [NoticeStore.Listing] {
    try await database.read { try NoticeStore.read(notice, of: tenant.id, from: $0) }
  }
}
