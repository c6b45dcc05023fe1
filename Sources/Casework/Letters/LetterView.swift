public import Documents
public import Storage
public import SubjectRequests
public import TimeLimits

/// A letter as an officer looks at it.
public struct LetterView: Sendable {
  public let reference: Reference
  public let letter: OutgoingLetter
  public let wording: LetterWording
  /// What was or is being sent.
  public let message: SentMessage?
  /// The state as it must be taken now.
  public let state: LetterState
  /// The letter under its head, dated on the day it was sent or else today.
  public let document: LetterDocument
  /// What makes a day doubtful that the letter promises; only as it is drafted.
  public let doubts: [Phrase]
}

extension Desk {
  /// Reads a letter.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - number: which of its letters; nil means the newest.
  /// - Returns: the letter with its text and what was sent.
  /// - Throws: `LetterRefusal/noSuchLetter(_:)`; `StorageError`; `PostgresError`.
  public func letter(_ reference: Reference, _ number: Int?) async throws -> LetterView {
    try await database.read { connection in
      try view(
        LoadedLetter.load(
          .numbered(reference, number),
          of: tenant,
          for: .reading,
          from: connection
        )
      )
    }
  }

  /// Lists letters, the oldest first.
  ///
  /// - Throws: `StorageError/noSuchRequest(_:)` or `StorageError/erased(_:)` where those of one request
  ///   are asked for; `PostgresError`.
  public func letters(_ selection: LetterListing.Selection) async throws -> [LetterListing] {
    try await database.read { connection in
      if case .of(let reference) = selection {
        _ = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
      }
      return try LetterListing.read(selection, of: tenant.id, from: connection)
    }
  }

  func view(_ loaded: LoadedLetter, doubts: [Phrase] = []) throws -> LetterView {
    LetterView(
      reference: loaded.reference,
      letter: loaded.letter,
      wording: loaded.wording,
      message: loaded.message,
      state: loaded.letter.state.seen(at: now),
      document: try document(of: loaded, on: loaded.posted ?? loaded.message?.made ?? now),
      doubts: doubts
    )
  }

  /// The letter under its head, with the day of an instant.
  func document(of loaded: LoadedLetter, on instant: Instant) throws -> LetterDocument {
    try LetterDocument(
      loaded.wording,
      in: loaded.letter.language,
      from: controller.profile.name,
      at: (controller.profile.address?.lines ?? [])
        + [controller.profile.sender?.address.spelled].compactMap(\.self),
      reference: loaded.reference,
      on: CalendarDate(instant, in: zone)
    )
  }
}

extension LoadedLetter {
  /// When the page went by post: the day in its head.
  fileprivate var posted: Instant? {
    guard case .posted(let instant) = letter.state else { return nil }
    return instant
  }
}
