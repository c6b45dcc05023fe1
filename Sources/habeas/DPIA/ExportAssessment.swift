import ArgumentParser
import Assessments
import Casework
import Documents
import Foundation

/// `habeas dpia export`.
struct ExportAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the worksheet of an assessment.",
    discussion: """
      Headings are in the language of the record's texts where worksheets speak it; --language \
      chooses another. Each layout ends with what of the record it has no place for.
      Examples: habeas dpia export 0199a3c4-… --as edpb --format docx --output worksheet.docx, \
      habeas dpia export 0199a3c4-… --as cnil-pia --format json --output pia.json
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: ReadingOptions

  @Option(name: .customLong("as"), help: "The worksheet's layout.")
  var layout: ExportLayout = .habeas

  @Option(help: "The format.")
  var format: ExportFormat

  @Option(help: "The language of headings and fixed texts.")
  var language: WorksheetLanguage?

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  func validate() throws {
    guard format.isWritten(as: layout) else {
      throw ValidationError(
        "--format \(format.rawValue) is not written --as \(layout.rawValue); "
          + "json holds the whole record (--as habeas) or a file of the PIA software "
          + "(--as cnil-pia), and cnil-pia knows no other format"
      )
    }
  }

  func run() async throws {
    let kept = try await work.desk().assessment(try assessment.id())
    let bytes = try format.bytes(kept.assessment, as: layout, in: language)
    try OutputFile.write(bytes, to: output)
    print("Wrote \(output)")
  }
}
