import Foundation
import Postgres
import Storage
import SubjectRequests
import Testing

extension StoredTenant {
  /// Drafts a letter and puts it into the outbox, so that what holds for all tables is tried on
  /// those of letters too.
  static func writeLetter(
    on reference: Reference,
    of tenant: Tenant,
    words: Words,
    _ connection: Connection
  ) throws {
    let officer = try #require(Handle("j.devries"))
    let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
    let now = loaded.recorded
    let letter = OutgoingLetter(
      id: Identifier(UUID()),
      number: try NewLetter.nextNumber(in: loaded, of: tenant, from: connection),
      kind: .acknowledgement,
      language: .dutch,
      steps: [LetterStep(sequence: 1, event: .drafted, occurred: now, recorded: now, by: officer)]
    )
    let wording = try LetterWording("Your request\n\nDear \(words.name), \(words.letter)\n")
    try NewLetter(letter, .acknowledgement, drafted: nil, wording).save(
      under: loaded,
      of: tenant,
      to: connection
    )
    var draft = try LoadedLetter.load(
      .identified(letter.id),
      of: tenant,
      for: .changing,
      from: connection
    )
    let message = SentMessage(
      number: 1,
      route: .email(messageID: "1@example.com", recipient: words.email),
      made: now,
      by: officer,
      content: Array(wording.text.utf8)
    )
    try draft.record(
      .queued,
      at: now,
      by: officer,
      key: UUID(),
      message: message,
      of: tenant,
      to: connection
    )
  }

  /// Keeps that a package was made, in whose record the requester is named.
  static func makePackage(
    on reference: Reference,
    of tenant: Tenant,
    words: Words,
    _ connection: Connection
  ) throws {
    let officer = try #require(Handle("j.devries"))
    let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
    _ = try PackageStore.keep(
      { number in
        MadePackage(
          number: number,
          made: loaded.recorded,
          by: officer,
          language: .dutch,
          encryption: .none,
          octets: 1,
          fileCount: 0,
          digest: words.email,
          information: words.name
        )
      },
      archive: [1],
      under: loaded,
      of: tenant,
      in: connection
    )
  }
}
