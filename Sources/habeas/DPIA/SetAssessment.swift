import ArgumentParser
import Casework
import Foundation

/// `habeas dpia set`.
struct SetAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Keeps a further version of an assessment; those before stay as they were.",
    discussion: """
      A file that 'dpia export --format json' wrote says from which version it was taken; where
      somebody kept another meanwhile, it is refused. Of a file that does not say it, --over does,
      unless the newest version is your own.
      Examples: habeas dpia set 0199a3c4-… --file assessment.json, \
      habeas dpia set 0199a3c4-… --file assessment.yaml --over 3
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Option(help: "The file with the record.")
  var file: String

  @Option(help: ArgumentHelp("The version that the file takes account of.", valueName: "version"))
  var over: Int?

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let record = try AssessmentInput(path: file).read()
    let kept = try await work.desk().replace(
      try assessment.id(),
      by: record,
      over: over,
      key: try repetition.key()
    )
    try KeptOutput(json: json).print(kept)
  }
}
