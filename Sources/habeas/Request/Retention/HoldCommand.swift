import ArgumentParser
import SubjectRequests
import TimeLimits

/// `habeas request hold`.
struct HoldCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Keeps a case beyond its period, until it is released or a day has passed.",
    discussion: """
      A later hold takes the place of an earlier one.
      Example: habeas request hold 2026-7KQ4-M0XB-W --ground legal-proceedings --reason 'claim 12/34'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "On what it rests; it stands in reports.")
  var ground: CaseHold.Ground = .legalProceedings

  @Option(help: "Why, in words; stored encrypted.")
  var reason: String

  @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "date"))
  var until: CalendarDate?

  func run() async throws {
    try await options.perform(
      HoldCase(ground, until: until.map(CaseHold.Until.day) ?? .released, reason: reason)
    )
  }
}

/// `habeas request release`.
struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Ends the hold on a case.",
    discussion: "Example: habeas request release 2026-7KQ4-M0XB-W --reason 'the claim was settled'"
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Why, in words; stored encrypted.")
  var reason: String

  func run() async throws {
    try await options.perform(ReleaseHold(reason: reason))
  }
}

/// A hold as `--json` prints it.
struct HoldJSON: Encodable {
  let ground: CaseHold.Ground
  let since: Instant
  let until: CalendarDate?

  init(_ hold: CaseHold) {
    ground = hold.ground
    since = hold.since
    until = hold.lastDay
  }
}
