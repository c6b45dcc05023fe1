import ArgumentParser
import SubjectRequests
import TimeLimits

/// `habeas request task defer`.
struct DeferTaskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "defer",
    abstract: "Defers an erasure that a duty to keep or a legal hold stands against.",
    discussion: """
      What stays for a duty to keep or for legal claims is refused in part (Art. 17(3)(b), (e)): the \
      claim is decided partly-granted on that ground before it is answered.
      Example: habeas request task defer 2026-7KQ4-M0XB-W --task 2 --ground retention-duty --until 2033-12-31 --reasons 'invoices, seven years'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The number of the task, as 'habeas request show' gives it.")
  var task: Int

  @Option(help: "On what it rests.")
  var ground: Deferral.Ground

  @Option(
    help: ArgumentHelp(
      "The day that fires it again; without one the reasons name the event that does.",
      valueName: "date"
    )
  )
  var until: CalendarDate?

  @Option(help: "Which duty or hold it is, and what ends it.")
  var reasons: String

  func run() async throws {
    let deferral = Deferral(
      ground: ground,
      until: until.map(Deferral.Until.day) ?? .event,
      reasons: reasons
    )
    try await options.perform(DeferTask(task, deferral))
  }
}
