import ArgumentParser
import SubjectRequests

/// `habeas request decide`.
struct DecideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Records the decision on one claim.",
    discussion: """
      A refusal, also in part, must name its grounds, the reasons, the supervisory authority and the \
      judicial remedy (Art. 12(4)); that nobody can be identified, the reasons (Art. 11(2)). Where \
      the profile asks for four eyes, every decision is proposed alone: it holds, and may be told, \
      once another person has approved it. Until it is told, a decision can be replaced by another \
      with --replace.
      Purposes from whose lawful basis the right does not arise are noted; they decide nothing.
      Example: habeas request decide 2026-7KQ4-M0XB-W --right erasure --outcome refused \
      --ground '17(3)(b)' --reasons 'invoices must be kept for seven years' \
      --authority 'Autoriteit Persoonsgegevens' --remedy 'an action before the district court'
      """
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  @Option(help: "What was decided.")
  var outcome: Decision.Outcome

  @OptionGroup var justification: RefusalOptions

  @Flag(help: "Let it take the place of the decision that stands and was not told yet.")
  var replace = false

  func validate() throws {
    let given = justification.given.filter { !outcome.parts.contains($0) }
    guard let first = given.first else { return }
    let meant: Decision.Outcome =
      switch outcome {
      case .granted, .partlyGranted: .partlyGranted
      case .refused, .notIdentifiable, .nothingHeld: .refused
      }
    throw ValidationError(
      """
      \(first.rawValue): \(outcome.rawValue) takes none, and it would be lost; did you mean \
      --outcome \(meant.rawValue)?
      """
    )
  }

  func run() async throws {
    let act = Decide(
      try claims.selection,
      decision: try await decision(),
      // Who says what they saw knows what was decided; where it changed since, they are told.
      replacing: replace || options.seen != nil ? .standing : .nothing
    )
    try await options.performUnderRegister(act)
  }

  private func decision() async throws -> Decision {
    switch outcome {
    case .granted: .granted
    case .partlyGranted: .partlyGranted(try await refusal())
    case .refused: .refused(try await refusal())
    case .notIdentifiable:
      .notIdentifiable(try NonIdentification(reasons: justification.reasons ?? ""))
    case .nothingHeld: .nothingHeld
    }
  }

  private func refusal() async throws -> Refusal {
    try await justification.refusal(of: options.reference, for: options.work)
  }
}

extension Decision.Outcome {
  /// What is said beside it.
  fileprivate var parts: Set<RefusalOptions.Part> {
    switch self {
    case .granted, .nothingHeld: []
    case .notIdentifiable: [.reasons]
    case .partlyGranted, .refused: Set(RefusalOptions.Part.allCases)
    }
  }
}
