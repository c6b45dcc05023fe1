import ArgumentParser
import Casework
import Documents
import Foundation
import Register
import TimeLimits

/// `habeas report register`.
struct ReportRegister: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract:
      "Writes the record of processing activities that an authority may ask for (Art. 30(4)).",
    discussion: """
      PDF is set by Typst: the program typst in PATH, its package for python3, or what HABEAS_TYPST \
      names.
      Examples:
        habeas report register --format docx --output register.docx
        habeas report register --format pdf --language nl --output register.pdf
        habeas report register --as-of 2026-01-31 --format pdf --output register-then.pdf
      """
  )

  @OptionGroup var work: ReadingOptions

  @Option(help: ArgumentHelp("As it stood at the end of this day; else now.", valueName: "date"))
  var asOf: CalendarDate?

  @Option(help: ArgumentHelp("The format; else Markdown.", valueName: "format"))
  var format: RecordFormat?

  @Flag(help: "Write JSON: --format json.")
  var json = false

  @OptionGroup var printing: PrintingOptions

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  private var chosen: RecordFormat { format ?? (json ? .json : .document(.md)) }

  func validate() throws {
    guard format == nil || !json else {
      throw ValidationError("--json: the format is named already by --format")
    }
    try chosen.check(output)
  }

  func run() async throws {
    let desk = try await work.desk()
    let versions = try await desk.records(ProcessingActivity.self, asOf: asOf)
    let bytes = try await chosen.bytes(versions, printing, at: desk, asOf: asOf)
    try OutputFile.deliver(bytes, to: output)
  }
}
