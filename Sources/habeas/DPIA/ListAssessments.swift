import ArgumentParser
import Casework

/// `habeas dpia list`.
struct ListAssessments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the assessments that are kept.",
    discussion: "Example: habeas dpia list"
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, an assessment a line.")
  var json = false

  func run() async throws {
    let kept = try await work.desk().assessments()
    if kept.isEmpty, !json { print("No assessments.") }
    for item in kept { try KeptOutput(json: json).print(item) }
  }
}
