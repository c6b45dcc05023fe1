import ArgumentParser
import Casework
import SubjectRequests

/// `habeas request join`.
struct JoinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Links a request to an earlier one that it repeats; the first clock stays.",
    discussion: """
      Example: habeas request join 2026-7KQ4-M0XB-W --to 2026-1TZQ-8W4D-D --reason 'the same letter by post'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The earlier request.")
  var to: Reference

  @Option(help: "What shows that they are one.")
  var reason: String

  @Flag(help: "They share no name and no address, and you made sure that one person wrote both.")
  var althoughUnlike = false

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let outcome = try await desk.join(
        options.reference,
        to: to,
        reason: reason,
        of: althoughUnlike ? .known : .alike,
        occurred: options.at,
        key: try options.key()
      )
      try options.print(outcome, .joined, at: desk)
    }
  }
}
