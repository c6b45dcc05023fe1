import ArgumentParser
import Casework
import Documents
import Foundation
import Register

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
      """
  )

  @OptionGroup var work: ReadingOptions

  @Option(help: "The format.")
  var format = RecordFormat.document(.md)

  @OptionGroup var printing: PrintingOptions

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  func validate() throws { try format.check(output) }

  func run() async throws {
    let desk = try await work.desk()
    let versions = try await desk.records(ProcessingActivity.self)
    try OutputFile.deliver(try await format.bytes(versions, printing, at: desk), to: output)
  }
}
