import Casework
import Correspondence
import Foundation
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension SampleOffice {
  static func envelope(to recipient: String? = nil) -> LetterEnvelope {
    LetterEnvelope(
      sender: MailAddress("privacy@sample.example"),
      recipient: recipient.flatMap { MailAddress($0) }
    )
  }

  static func question(_ ask: String = "your customer number") throws -> LetterQuestion {
    LetterQuestion(reason: "another address", ask: ask, replyBy: try day("2026-11-16"))
  }

  /// The same desk at another instant.
  func desk(at instant: Instant) async throws -> Desk {
    let office = try await Self.open(
      database.program,
      keyFile,
      collaborators: .fixed(at: instant)
    )
    return try await office.desk(desk.controller.slug, officer: desk.officer)
  }

  /// Drafts a letter in English.
  func draft(_ matter: LetterMatter, on reference: Reference) async throws -> LetterView {
    try await desk.draft(matter, on: reference, language: .english, key: UUID())
  }

  /// Drafts a letter and puts it into the outbox.
  func queue(_ matter: LetterMatter, on reference: Reference) async throws -> LetterView {
    let draft = try await draft(matter, on: reference)
    return try await desk.queue(
      reference,
      draft.letter.number,
      Self.envelope(),
      key: UUID()
    )
  }

  /// Drafts a letter and hands it over.
  func send(
    _ matter: LetterMatter,
    on reference: Reference,
    by program: Sendmail
  ) async throws -> Delivery {
    let letter = try await queue(matter, on: reference)
    return try #require(try await desk.deliver(letter.letter.id, by: program))
  }

  func decide(_ right: Right, _ decision: Decision, on reference: Reference) async throws {
    _ = try await desk.perform(
      Decide(.rights([right]), decision: decision),
      on: reference,
      key: UUID()
    )
  }
}

extension Delivery {
  /// The letter, where the mail system took it, and what that did to the case.
  func settled() throws -> SettledLetter {
    guard case .sent(let settled) = self else { throw NotSent() }
    return settled
  }

  private struct NotSent: Error {}
}
