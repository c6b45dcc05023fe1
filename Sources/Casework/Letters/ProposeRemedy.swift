import Postgres
import Storage
public import SubjectRequests

extension Desk {
  /// How to seek a judicial remedy (Article 79), as the controller's profile says it in the language
  /// in which letters of a request are written.
  ///
  /// - Parameters:
  ///   - reference: the request.
  ///   - language: in which language; nil means that of the person's letter, else the controller's.
  /// - Returns: nil where the profile says it in another language alone, or not at all.
  /// - Throws: `StorageError/noSuchRequest(_:)` or `StorageError/erased(_:)`; `PostgresError`.
  public func judicialRemedy(
    on reference: Reference,
    in language: LetterLanguage? = nil
  ) async throws -> String? {
    let profile = controller.profile
    if let language { return profile.remedies[language] }
    guard !profile.remedies.isEmpty else { return nil }
    return try await database.read { connection in
      let loaded = try LoadedCase.load(reference, of: tenant, for: .reading, from: connection)
      let language = LetterLanguage(written: loaded.language, preferred: profile.languages)
      return profile.remedies[language]
    }
  }
}
