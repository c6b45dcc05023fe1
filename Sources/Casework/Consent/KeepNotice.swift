public import Documents
import Postgres
public import Records
public import Register
public import Storage
import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Keeps the exact text of a privacy notice with its SHA-256; it is never changed.
  ///
  /// The same text again is left as it is, so that a command may be repeated.
  ///
  /// - Parameters:
  ///   - text: the text as people are shown it.
  ///   - reference: notice, version and language.
  ///   - key: the idempotency key; nil where it is kept once.
  /// - Returns: what is kept.
  /// - Throws: ``ConsentRefusal/noticeExists(_:)`` where the version has another text;
  ///   ``RegisterRefusal/keyOfAnotherAct(recorded:by:)``; `PostgresError`.
  public func keep(
    notice text: String,
    as reference: NoticeReference,
    key: UUID? = nil
  ) async throws -> NoticeText {
    let notice = try notice(text, as: reference, at: collaborators.now())
    let content = ["notice", reference.description, text]
    return try await once(key, content, at: notice.recorded) { connection, _ in
      try keep(notice, connection)
    }
  }

  /// Keeps the texts of a file, all of them or none.
  ///
  /// - Parameters:
  ///   - entries: the texts, each with its hash where the file says it.
  ///   - key: the idempotency key; nil where they are kept once.
  /// - Returns: what is kept, in the order of the file.
  /// - Throws: ``RegisterRefusal``, ``RegisterRefusal/unusable(_:)`` where a text is not there or is
  ///   not what its hash says; ``ConsentRefusal``; `PostgresError`.
  public func keep(notices entries: [NoticeFileEntry], key: UUID? = nil) async throws
    -> [NoticeText]
  {
    let problems = entries.flatMap { entry in
      entry.problems { NoticeStore.digest(of: $0).hexadecimal }
    }
    guard problems.isEmpty else { throw RegisterRefusal.unusable(problems) }
    let now = collaborators.now()
    let texts = try entries.map { try notice($0.content ?? "", as: $0.id, at: now) }
    let content = ["notices"] + texts.flatMap { [$0.reference.description, $0.text] }
    return try await once(key, content, at: now) { connection, _ in
      try texts.map { try keep($0, connection) }
    }
  }

  /// Keeps the next version of a notice in a language; the text of the newest one again makes none.
  ///
  /// - Parameters:
  ///   - text: the text as people are shown it.
  ///   - notice: the notice.
  ///   - language: the language of the text.
  ///   - key: the idempotency key; nil where it is kept once.
  /// - Returns: what is kept; repeated under the same key what was kept then.
  /// - Throws: ``ConsentRefusal``; ``RegisterRefusal/keyOfAnotherAct(recorded:by:)``;
  ///   `PostgresError`.
  public func keep(
    next text: String,
    of notice: Label<PrivacyNotice>,
    in language: LanguageTag,
    key: UUID? = nil
  ) async throws -> NoticeText {
    let now = collaborators.now()
    let content = ["next notice", notice.description, language.description, text]
    return try await once(key, content, at: now) { connection, before in
      try NoticeStore.waitForOthers(of: tenant.id, in: connection)
      let versions = try NoticeStore.read(notice, of: tenant.id, from: connection).map(\.text)
        .filter { $0.recorded <= before ?? now }
      let reference = NoticeReference(nextOf: notice, in: language, saying: text, after: versions)
      return try keep(try self.notice(text, as: reference, at: now), connection)
    }
  }

  /// The texts that are kept, of one notice or of all.
  public func notices(
    of notice: Label<PrivacyNotice>? = nil
  ) async throws -> [NoticeStore.Listing] {
    try await database.read { try NoticeStore.read(notice, of: tenant.id, from: $0) }
  }

  /// Keeps texts once under a key; the body is told when the same was done before.
  private func once<Kept: Sendable>(
    _ key: UUID?,
    _ content: [String],
    at now: Instant,
    _ body: @Sendable (Connection, Instant?) throws -> Kept
  ) async throws -> Kept {
    let key = key ?? collaborators.identifier(now)
    return try await database.perform(key) { connection in
      try body(connection, try begin(act(key, content, at: now), connection))
    }
  }

  private func notice(
    _ text: String,
    as reference: NoticeReference,
    at now: Instant
  ) throws(ConsentRefusal) -> NoticeText {
    guard !text.allSatisfy(\.isWhitespace) else { throw .emptyNotice }
    return NoticeText(
      reference: reference,
      text: text,
      sha256: NoticeStore.digest(of: text),
      recorded: now
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
}

extension NoticeReference {
  /// The version that a text makes: the newest of the language where it says the same.
  ///
  /// A version that other languages have already is completed before the next one begins.
  fileprivate init(
    nextOf notice: Label<PrivacyNotice>,
    in language: LanguageTag,
    saying text: String,
    after versions: [NoticeText]
  ) {
    let newest = versions.filter { $0.reference.language == language }
      .max { $0.reference.version < $1.reference.version }
    let last = versions.map(\.reference.version).max() ?? 0
    let isSaid = newest?.sha256 == NoticeStore.digest(of: text)
    let version: Int =
      switch newest?.reference.version {
      case let number? where isSaid: number
      case let number? where number < last: last
      case nil where last > 0: last
      default: last + 1
      }
    self.init(notice: notice, version: version, language: language)
  }
}
