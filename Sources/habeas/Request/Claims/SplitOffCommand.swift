import ArgumentParser
import Casework
import SubjectRequests

/// `habeas request claim split-off`.
struct SplitOffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split-off",
    abstract: "Makes a request of its own of a claim, with its receipt and its clocks.",
    discussion: """
      Example: habeas request claim split-off 2026-7KQ4-M0XB-W --right access --reason 'another department answers it'
      """
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  @Option(help: "Why it goes its own way.")
  var reason: String

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let (outcome, new) = try await desk.splitOff(
        claims.selection,
        of: options.reference,
        reason: reason,
        occurred: options.at,
        key: try options.key()
      )
      try options.print(outcome, .splitOff, at: desk)
      if !options.json { Terminal.print("  goes on as \(new)") }
    }
  }
}
