import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// `habeas deadline rules withdraw`.
struct WithdrawRuleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Takes back a rule that the controller added by mistake.",
    discussion: """
      What the rule had ended holds again, and open deadlines are computed anew: later days apply, \
      earlier ones wait for 'habeas deadline accept'. Closed requests keep their dates; the rule \
      stays in 'habeas deadline rules changes', marked as withdrawn.
      Example: habeas deadline rules withdraw OWN-15 --reason 'Two months were meant, not two weeks'
      """
  )

  @Argument(help: "The rule, by the identifier under which it was added.")
  var rule: String

  @Option(help: "Why it is taken back.")
  var reason: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let office = try await work.place.office()
    var bar = ProgressBar("Computing deadlines", total: 100)
    let report = try await office.withdraw(
      RuleIdentifier(rawValue: rule),
      reason: reason,
      for: work.controller,
      officer: work.place.handle(),
      progress: { done, total in bar.show(done * 100 / max(1, total)) }
    )
    bar.finish()
    try RevisionOutput(json: json).print(report)
  }
}
