import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas processor-breach close`.
struct CloseProcessorBreach: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Closes a breach with its cause and what keeps it from happening again.",
    discussion: """
      It is refused while a controller waits for what it must be told.
      Example: habeas processor-breach close 2026-open-bucket --cause 'A wrong setting' \
      --prevention 'A check of settings each night'
      """
  )

  @Argument(help: "The label, as 'processor-breach list' shows it.")
  var label: Label<ProcessorBreach>

  @OptionGroup var work: WorkOptions

  @Option(help: "What caused it.")
  var cause: String

  @Option(help: "A measure against recurrence; repeat it for several.")
  var prevention: [String]

  @Option(help: ArgumentHelp("When it was closed; else now.", valueName: "instant"))
  var on: Instant?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    try BreachActOptions.check([("--cause", cause)] + prevention.map { ("--prevention", $0) })
  }

  func run() async throws {
    let kept = try await work.desk().close(
      label,
      on: on,
      cause: cause,
      prevention: prevention,
      key: try repetition.key()
    )
    try KeptRecordOutput(json: json).print([kept])
  }
}
