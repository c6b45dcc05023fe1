import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas processor-breach reopen`.
struct ReopenProcessorBreach: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Takes a closed breach up again, since something became known after that.",
    discussion: """
      Each controller is to be told of it without undue delay; the time of its contract counts from \
      when it became known.
      Example: habeas processor-breach reopen 2026-open-bucket --reasons 'Older backups were open too'
      """
  )

  @Argument(help: "The label, as 'processor-breach list' shows it.")
  var label: Label<ProcessorBreach>

  @OptionGroup var work: WorkOptions

  @Option(help: "What became known.")
  var reasons: String

  @Option(help: ArgumentHelp("When it became known; else now.", valueName: "instant"))
  var on: Instant?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws { try BreachActOptions.check([("--reasons", reasons)]) }

  func run() async throws {
    let kept = try await work.desk().reopen(
      label,
      known: on,
      because: reasons,
      key: try repetition.key()
    )
    try KeptRecordOutput(json: json).print([kept])
  }
}
