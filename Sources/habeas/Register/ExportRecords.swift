import ArgumentParser
import Casework
import Documents
import Foundation
import Records
import Register
import TimeLimits

/// `habeas activity export` and its like.
struct ExportRecords<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: "Writes \(Record.several), all or some, to a file.",
      discussion: """
        JSON, YAML, CSV and XLSX are read back by 'import' without loss; HTML, DOCX, PDF and Markdown \
        are documents to read and to print. A workbook has a sheet with a row a record, and one for \
        each list, such as the purposes of activities.
        Example: habeas \(Record.word) export --format docx --output register.docx
        """
    )
  }

  @Argument(help: "The labels of those that are wanted; none for all.")
  var labels: [Label<Record>] = []

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("As they stood at the end of this day.", valueName: "date"))
  var asOf: CalendarDate?

  @OptionGroup var export: ExportOptions<RecordFormat>
  @OptionGroup var printing: PrintingOptions

  func run() async throws {
    let format = try export.chosen()
    let desk = try await work.desk()
    var versions = try await desk.records(Record.self, asOf: asOf)
    if !labels.isEmpty {
      let known = Set(versions.map(\.record.id))
      for label in labels where !known.contains(label) {
        throw RegisterRefusal.noSuchRecord(Record.kind, label: label.description)
      }
      versions.removeAll { !labels.contains($0.record.id) }
    }
    let bytes = try await format.bytes(versions, printing, at: desk, asOf: asOf)
    try OutputFile.deliver(bytes, to: export.output)
  }
}
