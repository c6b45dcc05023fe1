import ArgumentParser
import Foundation

/// `habeas activity template` and its like.
struct PrintTemplate<Record: RecordNoun>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "template",
      abstract: "Prints \(Record.one) as YAML, to be written over and added.",
      discussion: "Example: habeas \(Record.word) template --output \(Record.example).yaml"
    )
  }

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  func run() throws {
    try OutputFile.deliver(Data(Record.template.utf8), to: output)
  }
}
