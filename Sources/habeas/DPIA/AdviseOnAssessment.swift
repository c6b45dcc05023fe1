import ArgumentParser
import Assessments
import Casework
import TimeLimits

/// `habeas dpia advise`.
struct AdviseOnAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise",
    abstract: "Records the advice of the data protection officer (Art. 35(2)).",
    discussion: """
      The record takes the advice up in a new version; 'dpia respond' says what is done with it.
      Example: habeas dpia advise 0199a3c4-… --name "K. Benali" --tenor favourable \
      --opinion "The measures suffice."
      """
  )

  @OptionGroup var options: StepOptions

  @Option(help: "The officer's name.")
  var name: String

  @Option(help: "Whether the advice is for the processing.")
  var tenor: AdviceTenor

  @Option(help: "The advice itself.")
  var opinion: String

  @Option(help: "The day on which it was given; today if omitted.")
  var on: CalendarDate?

  func run() async throws {
    let advice = DPOAdvice(by: name, on: on, tenor: tenor, opinion: opinion)
    try await options.take(.advise(advice))
  }
}
