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

  /// The options by which the parts of a refusal are given.
  enum Part: String, CaseIterable {
    case ground = "--ground"
    case reasons = "--reasons"
    case authority = "--authority"
    case remedy = "--remedy"
  }

  /// What is given of a refusal, in the order of ``Part``.
  var given: [Part] {
    Part.allCases.filter { part in
      switch part {
      case .ground: !grounds.isEmpty
      case .reasons: reasons != nil
      case .authority: remedies.authority != nil
      case .remedy: remedies.remedy != nil
      }
    }
  }

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
