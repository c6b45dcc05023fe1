import ArgumentParser
import Assessments
import Casework
import Documents
import Foundation

/// `habeas dpia lint`.
struct LintAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Checks an assessment against Articles 35 and 36 and names what is missing.",
    discussion: """
      A record with errors cannot be approved; then the exit code is 1. Of a kept assessment it is \
      also said which registers changed since it was filled from them.
      Examples: habeas dpia lint assessment.yaml, habeas dpia lint 0199a3c4-… --language nl
      """
  )

  @Argument(help: "A file, or the identifier of an assessment that is kept.")
  var subject: String

  @OptionGroup var work: WorkOptions

  @Option(help: "The language of findings and remedies; else that of the record's texts.")
  var language: WorksheetLanguage?

  @Flag(help: "Print JSON, a finding a line.")
  var json = false

  func run() async throws {
    let (record, findings) = try await findings()
    let language = language ?? WorksheetLanguage(of: record.language)
    let output = FindingOutput(language: language)
    for finding in findings {
      if json { try output.printJSON(finding) } else { output.print(finding) }
    }
    if findings.isEmpty, !json { print(language.words(of: "Lint finds nothing to mend.")) }
    guard findings.permitApproval else { throw ExitCode(ExitStatus.refused) }
  }

  private func findings() async throws -> (record: Assessment, [Lint.Finding]) {
    guard let id = UUID(uuidString: subject) else {
      let record = try AssessmentInput(path: subject).read()
      return (record, Lint.findings(in: record))
    }
    let desk = try await work.desk()
    let record = try await desk.assessment(id).assessment
    return (record, Lint.findings(in: record, against: try await desk.sources(of: record)))
  }
}

/// Prints what lint finds, in one of the languages of worksheets.
struct FindingOutput {
  let language: WorksheetLanguage

  /// A finding as `--json` prints it; ids, severities and places are the same in every language.
  private struct FindingJSON: Encodable {
    let rule: String
    let severity: Lint.Severity
    let place: String
    let says: String
    let remedy: String
    let cites: String
  }

  func printJSON(_ finding: Lint.Finding) throws {
    try JSONOutput.print(
      FindingJSON(
        rule: finding.rule,
        severity: finding.severity,
        place: finding.place,
        says: language.words(of: finding.says),
        remedy: remedy(finding),
        cites: finding.cites
      )
    )
  }

  func print(_ finding: Lint.Finding) {
    let severity = language.words(of: Sentence(stringLiteral: finding.severity.rawValue))
    let says = language.words(of: finding.says)
    Terminal.print("\(severity)  \(finding.rule)  \(finding.place): \(says)")
    Terminal.print("    \(remedy(finding)) [\(language.sources(finding.cites))]")
  }

  private func remedy(_ finding: Lint.Finding) -> String {
    language.words(of: Sentence(stringLiteral: finding.remedy))
  }
}
