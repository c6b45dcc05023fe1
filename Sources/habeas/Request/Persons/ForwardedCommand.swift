import ArgumentParser
import SubjectRequests
import TimeLimits

/// `habeas request forwarded`.
struct ForwardedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forwarded",
    abstract: "Records that a processor received the request first and forwarded it.",
    discussion: """
      Both moments are kept; the reading processor_receipt of the controller says which counts.
      Example: habeas request forwarded 2026-7KQ4-M0XB-W --by 'Helpdesk Ltd' --received 2026-10-02T09:00:00Z
      """
  )

  @OptionGroup var options: ActOptions

  @Option(name: .customLong("by"), help: "The processor.")
  var processor: String

  @Option(help: ArgumentHelp("When the processor received it.", valueName: "instant"))
  var received: Instant

  func run() async throws {
    try await options.perform(RecordForwarding(by: processor, received: received))
  }
}
