import ArgumentParser
import Casework
import Foundation
import Register

/// `habeas activity add` and its like.
struct AddRecord<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: "Adds \(Record.one) from a JSON or YAML file.",
      discussion: """
        Example: habeas \(Record.word) add --file \(Record.example).yaml
        """
    )
  }

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the record.")
  var file: String

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let record: Record = try RecordInput(path: file).readOne()
    let desk = try await work.desk()
    let kept = try await desk.keep([record], .adding, key: UUID())
    try await KeptRecordOutput(json: json).print(kept, at: desk)
  }
}

/// `habeas activity set` and its like.
struct SetRecord<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: "Keeps a further version of \(Record.one); those before stay as they were.",
      discussion: """
        Example: habeas \(Record.word) set --file \(Record.example).yaml --reason 'New system'
        """
    )
  }

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the whole record, as it is from now on.")
  var file: String

  @Option(help: "Why it is changed; kept with the version.")
  var reason: String

  @Option(
    help: ArgumentHelp(
      "The version from which the file was made; refused where there is a newer one.",
      valueName: "version"
    )
  )
  var seen: Int?

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let record: Record = try RecordInput(path: file).readOne()
    let desk = try await work.desk()
    let kept = try await desk.keep([record], .changing(reason: reason, seen: seen), key: UUID())
    try await KeptRecordOutput(json: json).print(kept, at: desk)
    try await KeptRecordOutput(json: json).printChanges(kept, at: desk)
  }
}

/// `habeas activity import` and its like.
struct ImportRecords<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: "Keeps all \(Record.several) of a file, or none where one is not right.",
      discussion: """
        The file is JSON, YAML, CSV or XLSX, as 'export' writes it. Records that are new are added, \
        others get a further version where they differ.
        Example: habeas \(Record.word) import register.xlsx --reason 'Yearly review'
        """
    )
  }

  @Argument(help: "The file.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Option(help: "Why records are changed; kept with the versions.")
  var reason = "Import"

  @Flag(help: "Print JSON, a record a line.")
  var json = false

  func run() async throws {
    let records: [Record] = try RecordInput(path: file).read()
    let desk = try await work.desk()
    let kept = try await desk.keep(records, .importing(reason: reason), key: UUID())
    try await KeptRecordOutput(json: json).print(kept, at: desk)
    try await KeptRecordOutput(json: json).printChanges(kept, at: desk)
  }
}
