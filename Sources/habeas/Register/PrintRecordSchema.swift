import ArgumentParser
import Casework
import Documents
import Foundation
import Register

/// What files hold that are written by 'export' and read by 'import'.
protocol FileEntry {
  static var schema: RecordSchema { get }
}

extension RecordNoun {
  static var schema: RecordSchema { RecordSchema(of: kind) }
}

extension PurposeEntry: FileEntry {
  static let schema = RecordSchema.purpose
}

extension NoticeFileEntry: FileEntry {
  static let schema = RecordSchema.notice
}

extension ConsentRow: FileEntry {
  static let schema = RecordSchema.consent
}

/// `habeas activity schema` and its like.
struct PrintRecordSchema<Entry: FileEntry>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let word = Entry.schema.rawValue
    return CommandConfiguration(
      commandName: "schema",
      abstract: "Prints the JSON Schema of what 'import' reads and 'export' writes.",
      discussion: """
        It says which fields there are, of which form, and which are owed; 'import' looks at what \
        entries say of each other as well.
        Example: habeas \(word) schema --output \(word).schema.json
        """
    )
  }

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  func run() throws {
    try OutputFile.deliver(Data(try Entry.schema.json()), to: output)
  }
}
