import ArgumentParser
import Casework
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

  @Option(
    help: ArgumentHelp(
      "When the processor received it, such as \(GivenMoment.form).",
      valueName: "moment"
    )
  )
  var received: GivenMoment

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      guard let earlier = received.instant(in: desk.zone) else {
        throw ValidationError("--received: no moment such as \(GivenMoment.form)")
      }
      let act = RecordForwarding(by: processor, received: earlier)
      let outcome = try await desk.perform(
        act,
        on: options.reference,
        occurred: options.at,
        key: try options.key(),
        seen: options.seen
      )
      try options.print(outcome, act.kind, at: desk)
    }
  }
}
