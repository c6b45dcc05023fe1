import ArgumentParser
import SubjectRequests
import TimeLimits

/// `habeas request dated`.
struct DatedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dated",
    abstract: "Records the date that a request bears.",
    discussion: """
      Some laws count from that date and not from the receipt: the Brazilian LGPD (Article 19 II), and \
      PIPEDA for the notice of an extension (section 8(4)). Where it is not known, the day of the \
      receipt is taken, with an alarm. The last date told counts.
      Example: habeas request dated 2026-7KQ4-M0XB-W --on 2026-10-28
      """
  )

  @OptionGroup var options: ActOptions

  @Option(name: .customLong("on"), help: ArgumentHelp("The date.", valueName: "day"))
  var day: CalendarDate

  func run() async throws {
    try await options.perform(RecordDate(day))
  }
}
