import ArgumentParser
import SubjectRequests
import TimeLimits

/// `habeas request close`.
struct CloseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Ends the case: every claim is answered or withdrawn, or the person never answered.",
    discussion: """
      No case is closed silently: two weeks after the last reminder, and once the person was told why \
      nothing is done and where to complain (Art. 12(4)), it may end unanswered. Where doubts about \
      the identity remain, a refusal on Art. 12(6) that is answered says the same. A letter of the \
      kind closing-notice tells the person, and closes the case when it is sent.
      Examples:
        habeas request close 2026-7KQ4-M0XB-W
        habeas request close 2026-7KQ4-M0XB-W --unanswered 'no reply to two reminders' \
      --told 2026-11-20T10:00:00+01:00 --remedy 'an action before the district court'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "Why it ends although the person did not answer a question, as told to the person.")
  var unanswered: String?

  @Option(
    help: ArgumentHelp(
      "When the person was told, of a case that ends unanswered.",
      valueName: "instant"
    )
  )
  var told: Instant?

  @OptionGroup var remedies: RemedyOptions

  func validate() throws {
    guard told == nil || unanswered != nil else {
      throw ValidationError("--told: give --unanswered, and why it ends so")
    }
  }

  func run() async throws { try await options.perform(Close(try await reason())) }

  private func reason() async throws -> Happening.ClosingReason {
    guard let unanswered else { return .completed }
    guard let told else { return .unanswered(reasons: unanswered, nil) }
    let recourse = try await remedies.recourse(of: options.reference, options.work)
    return .unanswered(reasons: unanswered, ClosingNotice(recourse, told: told))
  }
}
