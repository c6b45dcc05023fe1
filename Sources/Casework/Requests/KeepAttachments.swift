import Correspondence
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// The attachments of the letters that came in for a request.
  ///
  /// - Throws: `StorageError`; `SealingError`; `PostgresError`.
  public func attachments(of reference: Reference) async throws -> [LetterAttachment] {
    try await letters(of: reference).letters.enumerated().flatMap { index, letter in
      AttachedParts(of: letter.content).attachments.enumerated().map { place, attachment in
        LetterAttachment(
          letter: index + 1,
          received: letter.received,
          number: place + 1,
          name: attachment.name,
          mediaType: attachment.mediaType,
          octets: attachment.size
        )
      }
    }
  }

  /// Keeps an attachment as the identity document that is checked, and the letter without it.
  ///
  /// From then on its bytes are where the check deletes them, and nowhere else.
  /// - Throws: ``AttachmentError``; as ``perform(_:on:occurred:key:message:seen:)``.
  public func keepIdentityDocument(
    _ selection: AttachmentSelection,
    on reference: Reference,
    occurred: Instant? = nil,
    key: UUID
  ) async throws -> ActOutcome {
    try await take(
      selection,
      out: ReceiveIdentityDocument(),
      on: reference,
      occurred,
      key,
      note: "The identity document that was attached here is kept apart, for its check alone."
    ) { .attachedDocument($0, $1) }
  }

  /// Takes an attachment out of a letter that should not have been sent, and notes why.
  ///
  /// - Throws: ``AttachmentError``; as ``perform(_:on:occurred:key:message:seen:)``.
  public func removeAttachment(
    _ selection: AttachmentSelection,
    reason: String,
    on reference: Reference,
    occurred: Instant? = nil,
    key: UUID
  ) async throws -> ActOutcome {
    try await take(
      selection,
      out: Note(reason.isBlankText ? "" : "attachment \(selection.number) removed: \(reason)"),
      on: reference,
      occurred,
      key,
      note: "What was attached here is not kept."
    ) { .redaction($1) }
  }

  private func take(
    _ selection: AttachmentSelection,
    out act: some Act,
    on reference: Reference,
    _ occurred: Instant?,
    _ key: UUID,
    note: String,
    _ enclosure: ([UInt8], LetterRedaction) -> ActEnclosure
  ) async throws -> ActOutcome {
    let now = now
    let (kept, seen, before) = try await letters(of: reference, key: key)
    // Repeated under the same key, the part is gone already, and nothing is to be taken out.
    let enclosed: ActEnclosure =
      before == nil ? try taken(selection, out: kept, note: note, enclosure) : .none
    return try await perform(
      act,
      on: reference,
      ActCircumstances(
        occurred: occurred ?? now,
        now: now,
        key: key,
        // Nobody may have taken another part out of the same letter meanwhile.
        seen: seen,
        enclosure: enclosed
      )
    )
  }

  private func taken(
    _ selection: AttachmentSelection,
    out letters: [ReceivedLetter],
    note: String,
    _ enclosure: ([UInt8], LetterRedaction) -> ActEnclosure
  ) throws -> ActEnclosure {
    let place = (selection.letter ?? letters.count) - 1
    guard letters.indices.contains(place) else {
      throw AttachmentError.noSuchLetter(letters: letters.count)
    }
    let parts = AttachedParts(of: letters[place].content)
    guard parts.attachments.indices.contains(selection.number - 1) else {
      throw AttachmentError.noSuchAttachment(
        selection.number,
        attachments: parts.attachments.count
      )
    }
    let attachment = parts.attachments[selection.number - 1]
    guard !attachment.bytes.isEmpty else { throw CaseworkError.emptyDocument }
    guard let rest = parts.message(without: attachment, note: note) else {
      throw AttachmentError.notRemovable
    }
    return enclosure(
      attachment.bytes,
      LetterRedaction(
        of: letters[place].id,
        leaving: rest,
        removedOctets: attachment.size,
        by: officer
      )
    )
  }

  private func letters(
    of reference: Reference,
    key: UUID? = nil
  ) async throws -> (letters: [ReceivedLetter], seen: Int, before: Reference?) {
    try await database.read { connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
      let before = try key.flatMap {
        try RequestLookup.find(act: $0, source: nil, of: tenant.id, from: connection)
      }
      return (
        try loaded.letters(of: tenant, from: connection), loaded.file.eventCount, before
      )
    }
  }
}

extension String {
  fileprivate var isBlankText: Bool { allSatisfy(\.isWhitespace) }
}
