import ArgumentParser
import Casework
import SubjectRequests

/// `habeas request decide`.
struct DecideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Records the decision on one claim.",
    discussion: """
      A refusal, also in part, must name its grounds, the reasons, the supervisory authority and the \
      judicial remedy (Art. 12(4)).
      Example: habeas request decide 2026-7KQ4-M0XB-T --right erasure --outcome refused \
      --ground '17(3)(b)' --reasons 'invoices must be kept for seven years' \
      --authority 'Autoriteit Persoonsgegevens' --remedy 'an action before the district court'
      """
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  @Option(help: "What was decided.")
  var outcome: Decision.Outcome

  @Option(
    name: .customLong("ground"),
    help: ArgumentHelp("A provision relied on, where something is refused.", valueName: "article")
  )
  var grounds: [RefusalGround] = []

  @Option(help: "The reasons as told to the person.")
  var reasons: String?

  @Option(help: "The supervisory authority to complain to; else the one of the profile.")
  var authority: String?

  @Option(help: "How to seek a judicial remedy (Art. 79), as told to the person.")
  var remedy: String?

  func run() async throws {
    try await options.perform(Decide(claims.selection, decision: try await decision()))
  }

  private func decision() async throws -> Decision {
    switch outcome {
    case .granted: .granted
    case .partlyGranted: .partlyGranted(try await refusal())
    case .refused: .refused(try await refusal())
    case .notIdentifiable: .notIdentifiable
    case .nothingHeld: .nothingHeld
    }
  }

  private func refusal() async throws -> Refusal {
    var named = authority
    if named == nil { named = try await options.work.desk().controller.profile.authority }
    return try Refusal(
      grounds: grounds,
      reasons: reasons ?? "",
      authority: named ?? "",
      remedy: remedy ?? ""
    )
  }
}
