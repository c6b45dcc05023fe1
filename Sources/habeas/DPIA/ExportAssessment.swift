import ArgumentParser
import Assessments
import Casework
import Documents
import Foundation
import SubjectRequests

/// `habeas dpia export`.
struct ExportAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the worksheet of an assessment.",
    discussion: """
      Headings are in the language of the record's texts where worksheets speak it; --language \
      chooses another. Each layout ends with what of the record it has no place for. xlsx holds \
      the risks, the measures and the action plan, whatever the layout. svg and png write the \
      pictures of the layout: risk matrix, risk overview, data flow, timeline of the plan; \
      --output is then a folder.
      With --public, nothing of what is confidential stands in any file, and each says of which \
      version it is the redacted one. --as summary is for publication (WP 248 rev.01, III.D.d): \
      made of the redacted version, without systems, threats, security measures and names of \
      people, and no record travels in its PDF.
      Examples: habeas dpia export 0199a3c4-… --as edpb --format docx --output worksheet.docx, \
      habeas dpia export 0199a3c4-… --public --format html --output public.html, \
      habeas dpia export 0199a3c4-… --as summary --format pdf --output summary.pdf, \
      habeas dpia export 0199a3c4-… --as cnil-pia --format json --output pia.json, \
      habeas dpia export 0199a3c4-… --format png --output pictures
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

  @Flag(
    name: .customLong("public"),
    help: "The redacted version: without what 'dpia withhold' marked, in every format."
  )
  var isPublic = false

  @Option(
    name: .customLong("of-version"),
    help: ArgumentHelp("Which version; else the newest.", valueName: "version")
  )
  var version: Int?

  @Option(help: ArgumentHelp("The file to write, or the folder for pictures.", valueName: "file"))
  var output: String

  @Flag(help: "Print JSON: what was written, and what a file of the PIA software does not carry.")
  var json = false

  /// What was written, as `--json` prints it.
  private struct Written: Encodable {
    let files: [String]
    let notCarried: [String]
  }

  func validate() throws {
    guard format.isWritten(as: layout) else {
      throw ValidationError(
        "--format \(format.rawValue) is not written --as \(layout.rawValue); "
          + "json holds the whole record (--as habeas) or a file of the PIA software "
          + "(--as cnil-pia), which knows no other format; xlsx and json tell more than a summary"
      )
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let id = try assessment.id()
    let record =
      isPublic || layout == .summary
      ? try await desk.publicVersion(of: id, version: version)
      : try await desk.assessment(id, version: version).copy
    let files = try write(
      format.product(
        record,
        as: layout,
        in: language,
        to: desk.controller.profile.authority
      )
    )
    let notCarried =
      layout == .cnilPIA ? PIAFile.notCarried(of: record).map(\.description) : []
    guard !json else {
      try JSONOutput.print(Written(files: files, notCarried: notCarried))
      return
    }
    for file in files { print("Wrote \(file)") }
    for line in notCarried { print("not carried: \(line)") }
  }

  /// Writes what was made, and names the files.
  private func write(_ product: ExportFormat.Product) throws -> [String] {
    switch product {
    case .file(let bytes):
      try OutputFile.write(bytes, to: output)
      return [output]
    case .pictures(let pictures):
      guard !pictures.isEmpty else {
        throw ValidationError(
          "--as \(layout.rawValue) has no picture of this record: name phases, risks or activities"
        )
      }
      try OutputFile.makeFolder(output)
      return try pictures.map { picture in
        let path = "\(output)/\(picture.name)"
        try OutputFile.write(picture.bytes, to: path)
        return path
      }
    }
  }
}
