import ArgumentParser
import Assessments
import Casework
import Documents
import Foundation

/// `habeas dpia import`.
struct ImportAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Keeps an assessment from a file of this program or of the CNIL's PIA software.",
    discussion: """
      Files that 'dpia export' wrote as JSON or PDF come in without loss. Of a PIA, whatever is not \
      carried is listed with its place.
      Examples: habeas dpia import assessment.json --json, habeas dpia import pia.json --language fr
      """
  )

  @Argument(help: "The file: JSON, YAML or PDF of this program, or JSON of the PIA software.")
  var file: String

  @Option(
    help: ArgumentHelp(
      "The language of a PIA's texts, such as fr; else it is recognised.",
      valueName: "tag"
    )
  )
  var language: LanguageTag?

  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  /// What was imported, as `--json` prints it.
  private struct Imported: Encodable {
    let id: String
    let format: String
    let notCarried: [String]
  }

  func run() async throws {
    let imported = try AssessmentInput(path: file).imported(language: language)
    let kept = try await work.desk().keep(imported.assessment, key: try repetition.key())
    let notCarried = imported.notCarried.map(\.description)
    if json {
      try JSONOutput.print(
        Imported(
          id: kept.id.uuidString.lowercased(),
          format: imported.format.rawValue,
          notCarried: notCarried
        )
      )
    } else {
      try KeptOutput(json: false).print(kept)
      for line in notCarried { print("not carried: \(line)") }
    }
  }
}
