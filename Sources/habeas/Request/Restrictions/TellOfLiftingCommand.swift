import ArgumentParser
import SubjectRequests
import TimeLimits

/// `habeas request tell-of-lifting`.
struct TellOfLiftingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tell-of-lifting",
    abstract: "Records that the person was told that the restriction will be lifted (Art. 18(3)).",
    discussion: """
      The day that was told binds: the restriction is not lifted before it, unless another day is \
      told.
      Example: habeas request tell-of-lifting 2026-7KQ4-M0XB-W --reasons 'the address was verified'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Why it will be lifted, as told to the person.")
  var reasons: String

  @Option(
    help: ArgumentHelp(
      "The day on which it ends, as told to the person; none where no day was told.",
      valueName: "date"
    )
  )
  var on: CalendarDate?

  func run() async throws {
    try await options.perform(TellOfLifting(reasons: reasons, on: on))
  }
}
