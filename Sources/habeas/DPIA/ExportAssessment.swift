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
    discussion: "Example: habeas dpia export 0199a3c4-… --format docx --output worksheet.docx"
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: ReadingOptions

  @Option(name: .customLong("as"), help: "The worksheet's layout.")
  var layout: Layout = .habeas

  @Option(help: "The format.")
  var format: Format

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  /// The layouts that can be written.
  enum Layout: String, ExpressibleByArgument, CaseIterable {
    case habeas
  }

  /// The formats that can be written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, docx, md, json

    func bytes(_ assessment: Assessment) throws -> Data {
      let worksheet = Worksheet(habeas: assessment)
      return switch self {
      case .html: Data(try worksheet.html().utf8)
      case .docx: try worksheet.docx()
      case .md: Data(worksheet.markdown().utf8)
      case .json: try AssessmentFile.json(assessment)
      }
    }
  }

  func run() async throws {
    let kept = try await work.desk().assessment(try assessment.id())
    try OutputFile.write(format.bytes(kept.assessment), to: output)
    print("Wrote \(output)")
  }
}
