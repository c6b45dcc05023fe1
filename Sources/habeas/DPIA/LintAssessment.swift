import ArgumentParser
import Assessments
import Casework
import Foundation

/// `habeas dpia lint`.
struct LintAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Checks an assessment against Articles 35 and 36 and names what is missing.",
    discussion: """
      A record with errors cannot be approved; then the exit code is 1.
      Example: habeas dpia lint assessment.yaml, or habeas dpia lint 0199a3c4-…
      """
  )

  @Argument(help: "A file, or the identifier of an assessment that is kept.")
  var subject: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a finding a line.")
  var json = false

  func run() async throws {
    let findings = Lint.findings(in: try await assessment())
    for finding in findings {
      if json {
        try JSONOutput.print(finding)
      } else {
        print("\(finding.severity.rawValue)  \(finding.rule)  \(finding.place): \(finding.says)")
        print("    \(finding.remedy) [\(finding.cites)]")
      }
    }
    if findings.isEmpty, !json { print("Nothing to remark.") }
    guard findings.permitApproval else { throw ExitCode(ExitStatus.refused) }
  }

  private func assessment() async throws -> Assessment {
    guard let id = UUID(uuidString: subject) else {
      return try AssessmentInput(path: subject).read()
    }
    return try await work.desk().assessment(id).assessment
  }
}
