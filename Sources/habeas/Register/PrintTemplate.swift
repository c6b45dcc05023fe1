import ArgumentParser
import Documents
import Foundation
import Records
import Register

/// `habeas activity template` and its like.
struct PrintTemplate<Record: RecordNoun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "template",
      abstract: "Prints \(Record.one) as YAML or JSON, to be written over and added.",
      discussion: "Example: habeas \(Record.word) template --output \(Record.example).yaml"
    )
  }

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  @Flag(help: "Print JSON, without the remarks.")
  var json = false

  func run() throws {
    let yaml = Data(Record.template.utf8)
    let records: [Record] = try RecordFile.read(yaml, as: .yaml) { $0.problems() }
    try OutputFile.deliver(json ? RecordFile.write(records, as: .json) : yaml, to: output)
  }
}
