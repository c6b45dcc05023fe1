import ArgumentParser
import Casework
import Register
import TimeLimits

/// `habeas consent check`.
struct CheckConsent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Answers: may this person's data be processed for this purpose now?",
    discussion: """
      The exit code is 0 where it may, and 1 where it may not.
      Example: habeas consent check --principal anna@example.org --purpose newsletter/marketing
      """
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var person: PrincipalOptions

  @Option(help: ArgumentHelp("Activity and purpose.", valueName: "activity/purpose"))
  var purpose: ConsentPurpose

  @Flag(help: "Print JSON.")
  var json = false

  /// The answer as `--json` prints it.
  private struct AnswerJSON: Encodable {
    let purpose: String
    let permits: Bool
    let status: String
    let since: Instant?
    let expires: Instant?
    let at: Instant
  }

  func run() async throws {
    let answer = try await work.desk().mayProcess(try person.value(), for: purpose)
    if json {
      try JSONOutput.print(
        AnswerJSON(
          purpose: purpose.description,
          permits: answer.permits,
          status: answer.status.rawValue,
          since: answer.since,
          expires: answer.expires,
          at: answer.at
        )
      )
    } else {
      let since = answer.since.map { " since \($0)" } ?? ""
      print("\(answer.permits ? "yes" : "no"): \(answer.status.rawValue)\(since)")
    }
    guard answer.permits else { throw ExitCode(ExitStatus.refused) }
  }
}
