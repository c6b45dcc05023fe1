import ArgumentParser
import Casework
import Foundation

/// `habeas dpia import`.
struct ImportAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Keeps an assessment that 'dpia export --format json' wrote, without loss.",
    discussion: "Example: habeas dpia import assessment.json --json"
  )

  @Argument(help: "The file: JSON, or YAML with the same fields.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  /// What was imported, as `--json` prints it.
  private struct Imported: Encodable {
    let id: String
    let format: String
    let notCarried: [String]
  }

  func run() async throws {
    let record = try AssessmentInput(path: file).read()
    let kept = try await work.desk().keep(record, key: UUID())
    if json {
      // The reader refuses what it does not know, so nothing is left behind in silence.
      let imported = Imported(
        id: kept.id.uuidString.lowercased(),
        format: "habeas",
        notCarried: []
      )
      try JSONOutput.print(imported)
    } else {
      try KeptOutput(json: false).print(kept)
    }
  }
}
