import ArgumentParser
import Casework
import Foundation

/// `habeas dpia set`.
struct SetAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Keeps a further version of an assessment; those before stay as they were.",
    discussion: "Example: habeas dpia set 0199a3c4-… --file assessment.yaml"
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the record.")
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let record = try AssessmentInput(path: file).read()
    let kept = try await work.desk().keep(record, as: try assessment.id(), key: UUID())
    try KeptOutput(json: json).print(kept)
  }
}
