import ArgumentParser
import Casework
import SubjectRequests

/// Where a person may complain to whom nothing is given (Article 12(4)).
struct RemedyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The supervisory authority to complain to, by name or short name; else that of the profile.",
      valueName: "name"
    )
  )
  var authority: String?

  @Option(
    help: ArgumentHelp(
      """
      How to seek a judicial remedy (Art. 79), as told to the person; else that of the profile in the \
      language of the person's letter.
      """,
      valueName: "text"
    )
  )
  var remedy: String?

  /// Where the person of a request may go.
  ///
  /// - Throws: as ``competentAuthority(at:)``; `ActRefusal` where a part is missing.
  func recourse(
    of reference: Reference,
    _ work: WorkOptions,
    in language: LetterLanguage? = nil
  ) async throws -> Recourse {
    try await work.working(on: reference) { desk in
      try Recourse(
        authority: try competentAuthority(at: desk),
        remedy: try await judicialRemedy(of: reference, at: desk, in: language)
      )
    }
  }

  /// The remedy that is named, or that of the profile; empty where there is none.
  func judicialRemedy(
    of reference: Reference,
    at desk: Desk,
    in language: LetterLanguage? = nil
  ) async throws -> String {
    if let remedy { return remedy }
    return try await desk.judicialRemedy(on: reference, in: language) ?? ""
  }

  /// The authority that is named, or that of the profile.
  ///
  /// - Throws: a `ValidationError` that proposes authorities where none is named.
  func competentAuthority(at desk: Desk) throws -> String {
    let book = try AuthorityBook.builtIn()
    if let authority { return try book.name(meantBy: authority) }
    let profile = desk.controller.profile
    if let named = profile.authority { return named }
    let proposed = book.proposed(for: profile)
    guard !proposed.isEmpty else { return "" }
    let names = proposed.map { "\($0.slug) (\($0.name))" }.joined(separator: ", ")
    throw ValidationError(
      desk.spokenLaw.sentence(
        "--authority: the supervisory authority is not named (Art. 12(4)); name it here or with "
          + "'habeas controller set … --authority'."
      ) + " Proposed: \(names)"
    )
  }
}
