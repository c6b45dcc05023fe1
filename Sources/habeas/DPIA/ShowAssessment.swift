import ArgumentParser
import Assessments
import Casework
import Documents

/// `habeas dpia show`.
struct ShowAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows the newest version of an assessment, as Markdown.",
    discussion: """
      Below it stands which registers changed since the assessment was filled from them.
      Example: habeas dpia show 0199a3c4-…
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @Flag(help: "Print the record as JSON.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let kept = try await desk.assessment(try assessment.id())
    if json {
      try JSONOutput.print(kept.copy)
    } else {
      print(Worksheet(kept.copy).markdown())
      let sources = try await desk.sources(of: kept.assessment)
      let output = FindingOutput(language: WorksheetLanguage(of: kept.assessment.language))
      for finding in Lint.sourceFindings(in: kept.assessment, against: sources) {
        output.print(finding)
      }
    }
  }
}
