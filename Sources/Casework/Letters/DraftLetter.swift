import Documents
import Postgres
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Drafts a letter from a case and keeps the draft.
  ///
  /// The draft names the claims as they stand; what sending it does to the case is checked now, and
  /// again when it is sent.
  /// - Parameters:
  ///   - matter: what the letter is about.
  ///   - reference: the request.
  ///   - language: in which language; nil means that of the person's letter, else the controller's,
  ///     and for a recipient the controller's.
  ///   - key: the idempotency key, which becomes the identifier of the letter.
  /// - Returns: the draft.
  /// - Throws: `LetterRefusal` where the case gives no such letter; `LetterTemplateError`;
  ///   `StorageError`; `PostgresError`.
  public func draft(
    _ matter: LetterMatter,
    on reference: Reference,
    language: LetterLanguage?,
    key: UUID
  ) async throws -> LetterView {
    let now = now
    let id = Identifier<OutgoingLetter>(key)
    return try await database.perform(key) { connection in
      if try NewLetter.exists(id, of: tenant, in: connection) {
        return try view(
          LoadedLetter.load(.identified(id), of: tenant, for: .reading, from: connection)
        )
      }
      let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
      let (facts, bound, basis) = try drafter(of: loaded, now: now).draft(matter)
      try check(bound, on: loaded, now: now, connection)
      let language =
        language
        ?? LetterLanguage(
          // A recipient is no party to the person's letter.
          written: matter.kind == .recipientNotice ? nil : loaded.language,
          preferred: controller.profile.languages
        )
      let wording = try LetterWriter(language, citing: facts.statute).write(facts)
      let letter = OutgoingLetter(
        id: id,
        number: try NewLetter.nextNumber(in: loaded, of: tenant, from: connection),
        kind: matter.kind,
        language: language,
        steps: [
          LetterStep(sequence: 1, event: .drafted, occurred: now, recorded: now, by: officer)
        ]
      )
      try NewLetter(letter, bound, drafted: basis, wording).save(
        under: loaded,
        of: tenant,
        to: connection
      )
      return try view(
        LoadedLetter.load(.identified(id), of: tenant, for: .reading, from: connection),
        doubts: try doubts(about: matter.kind, of: loaded.file)
      )
    }
  }

  /// What makes the last day doubtful that a letter of a kind promises.
  private func doubts(about kind: LetterKind, of file: CaseFile) throws -> [Phrase] {
    guard kind == .acknowledgement || kind == .extensionNotice else { return [] }
    return try keeper.deadlines(of: file)
      .filter { ClockKind.answers.contains($0.clock) }
      .flatMap(\.alarms).filter { $0.key == .ruleUnverified }.distinct
  }

  /// The last day on which a reply to a letter of today is expected where nobody names one.
  public var replyDay: CalendarDate { keeper.replyDay(since: today) }

  /// Drafts letters of a case as it stands at an instant.
  func drafter(of loaded: LoadedCase, now: Instant) -> LetterDrafter {
    LetterDrafter(
      loaded.file,
      requester: loaded.requester,
      subject: loaded.subject,
      profile: controller.profile,
      keeper: keeper,
      zone: zone,
      now: now,
      terms: terms
    )
  }
}
