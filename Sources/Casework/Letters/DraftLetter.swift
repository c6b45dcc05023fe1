import Documents
import Postgres
import Storage
public import SubjectRequests
import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// Drafts a letter from a case and keeps the draft.
  ///
  /// The draft names the claims as they stand; what sending it does to the case is checked now, and
  /// again when it is sent.
  /// - Parameters:
  ///   - matter: what the letter is about.
  ///   - reference: the request.
  ///   - language: in which language; nil means that of the person's letter, else the controller's.
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
      let drafter = LetterDrafter(
        loaded.file,
        requester: loaded.requester,
        subject: loaded.subject,
        profile: controller.profile,
        keeper: keeper,
        zone: zone,
        now: now,
        terms: terms
      )
      let (facts, bound) = try drafter.draft(matter)
      try check(bound, on: loaded, now: now, connection)
      let language =
        language
        ?? LetterLanguage(written: loaded.language, preferred: controller.profile.languages)
      let wording = try LetterWriter(language).write(facts)
      let letter = OutgoingLetter(
        id: id,
        number: try NewLetter.nextNumber(in: loaded, of: tenant, from: connection),
        kind: matter.kind,
        language: language,
        steps: [LetterStep(sequence: 1, event: .drafted, occurred: now, by: officer)]
      )
      try NewLetter(letter, bound, wording).save(under: loaded, of: tenant, to: connection)
      return try view(
        LoadedLetter.load(.identified(id), of: tenant, for: .reading, from: connection)
      )
    }
  }
}
