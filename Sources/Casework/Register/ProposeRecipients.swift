public import Records
public import Register
import Storage
public import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// Somebody to whom data may have been disclosed, as the register has it: Article 19.
public struct RecipientProposal: Sendable, Hashable {
  public let name: String
  /// The entry in the register of recipients, where there is one.
  public let recipient: Label<DataRecipient>?
  /// Where the notice is sent.
  public let contact: String?
  /// The activities in which it receives data.
  public let activities: [Label<ProcessingActivity>]
  /// The last day on which it received data; nil while that goes on.
  public let ended: CalendarDate?
  /// The number that the recipient has in the request, where it is named already.
  public let number: Int?
}

extension Desk {
  /// The recipients of the register that must be told of what is done on a claim, as far as the
  /// person's data was disclosed to them: where the tasks of the claim tell in which activities that
  /// was, those of no other.
  ///
  /// Recipients that receive nothing any more are among them: what they had is not gone.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - right: rectification, erasure or restriction.
  ///   - subjects: only activities that concern one of these categories of people; all where none
  ///     is named.
  /// - Returns: the recipients in the order of the activities, each once.
  /// - Throws: `StorageError/noSuchRequest(_:)`; `PostgresError`.
  public func proposeRecipients(
    on reference: Reference,
    of right: Right,
    subjects: Set<Label<SubjectCategory>> = []
  ) async throws -> [RecipientProposal] {
    let claims = try await show(reference).loaded.file.claims.filter { $0.right.right == right }
    let register = SearchedRegister(
      activities: try await records(ProcessingActivity.self).map(\.record),
      services: try await records(AdoptedModel.self).map(\.record),
      recipients: try await records(DataRecipient.self).map(\.record)
    )
    let named = Dictionary(
      claims.flatMap(\.recipients).map { ($0.name, $0.number) },
      uniquingKeysWith: { $1 }
    )
    return RegisteredRecipient.all(
      of: register.activities(of: claims).filter { $0.concerns(subjects) },
      in: register.recipients
    )
    .map { found in
      RecipientProposal(
        name: found.name,
        recipient: found.entry?.id,
        contact: found.entry?.noticeContact,
        activities: found.activities,
        ended: found.entry?.ended,
        number: named[found.name]
      )
    }
  }

  /// Names the recipients of the register in a request, those that are not named yet.
  ///
  /// - Returns: where the case stands then; nil where all are named.
  /// - Throws: as ``proposeRecipients(on:of:subjects:)`` and
  ///   ``perform(_:on:occurred:key:message:seen:)``.
  public func nameProposedRecipients(
    on reference: Reference,
    of right: Right,
    subjects: Set<Label<SubjectCategory>> = [],
    key: UUID
  ) async throws -> ActOutcome? {
    let missing = try await proposeRecipients(on: reference, of: right, subjects: subjects)
      .filter { $0.number == nil }
    guard !missing.isEmpty else { return nil }
    return try await perform(
      NameRecipients(missing.map(\.name), of: right),
      on: reference,
      key: key
    )
  }
}
