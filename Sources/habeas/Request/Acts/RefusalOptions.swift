import ArgumentParser
import SubjectRequests

/// What a person must be told to whom something is refused (Article 12(4)).
struct RefusalOptions: ParsableArguments {
  @Option(
    name: .customLong("ground"),
    help: ArgumentHelp(
      "A provision relied on, or its term in the DPV; see 'habeas request grounds'.",
      valueName: "article"
    )
  )
  var grounds: [RefusalGround] = []

  @Option(help: "The reasons as told to the person.")
  var reasons: String?

  @OptionGroup var remedies: RemedyOptions

  /// Puts the refusal together.
  ///
  /// - Throws: a `ValidationError` that proposes authorities where none is named; `ActRefusal`.
  func refusal(of reference: Reference, for work: WorkOptions) async throws -> Refusal {
    try await work.working(on: reference) { desk in
      try Refusal(
        grounds: grounds,
        reasons: reasons ?? "",
        authority: try remedies.competentAuthority(at: desk),
        remedy: try await remedies.judicialRemedy(of: reference, at: desk)
      )
    }
  }
}
