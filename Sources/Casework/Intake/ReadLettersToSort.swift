import Postgres
public import Storage
public import SubjectRequests
import TimeLimits

/// A letter that waits or waited, with what is left of it.
public struct SortedLetter: Sendable {
  public let letter: LetterToSort
  /// The bytes as they were received; nil once it is settled.
  public let message: [UInt8]?
  /// Why it is no request.
  public let reason: String?
}

extension Desk {
  /// The letters that wait for a person, the oldest arrival first.
  public func lettersToSort() async throws -> [LetterToSort] {
    try await database.read { try LetterToSort.waiting(of: tenant.id, from: $0) }
  }

  /// Reads one letter, settled or not.
  ///
  /// - Throws: ``SortingRefusal/noSuchLetter``; `SealingError`; `StorageError/unreadableLetter`.
  public func letterToSort(_ id: Identifier<LetterToSort>) async throws -> SortedLetter {
    try await database.read { connection in
      let found = try LetterToSort.load(id, of: tenant.id, for: .reading, from: connection)
      guard let letter = found else { throw SortingRefusal.noSuchLetter }
      return SortedLetter(
        letter: letter,
        message: try letter.message(of: tenant, from: connection),
        reason: try letter.reason(of: tenant, from: connection)
      )
    }
  }
}
