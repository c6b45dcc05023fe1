import ArgumentParser
import Assessments
import Casework
import Foundation

/// `habeas dpia respond`.
struct RespondToAdvice: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respond",
    abstract: "Records what the controller does with an advice (Art. 35(2), 36(2)).",
    discussion: """
      The officer's advice, or with --to authority that of a prior consultation, is followed, or \
      overruled for reasons; either makes a new version.
      Examples: habeas dpia respond 0199a3c4-… --followed "The log is reviewed monthly.", \
      habeas dpia respond 0199a3c4-… --overruled "The provider cannot, and the risk is low."
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Option(help: "Whose advice it is.")
  var to: Adviser = .officer

  @Option(help: ArgumentHelp("How the advice is followed.", valueName: "how"))
  var followed: String?

  @Option(help: ArgumentHelp("Why it is overruled.", valueName: "reasons"))
  var overruled: String?

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard (followed == nil) != (overruled == nil) else {
      throw ValidationError("give one of --followed and --overruled")
    }
    guard !(followed ?? overruled ?? "").allSatisfy(\.isWhitespace) else {
      throw ValidationError(
        followed == nil
          ? "--overruled: give the reasons" : "--followed: say how it is followed"
      )
    }
  }

  func run() async throws {
    let response: AdviceResponse =
      followed.map { .followed(how: $0) } ?? .overruled(reasons: overruled ?? "")
    let kept = try await work.desk().respond(
      response,
      to: to,
      in: try assessment.id(),
      key: try repetition.key()
    )
    try KeptOutput(json: json).print(kept)
  }
}
