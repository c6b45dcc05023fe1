import ArgumentParser
import Casework
import Foundation
import Storage

/// `habeas erasure export`.
struct ExportErasures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the list to a file to be kept apart from the database and its backups.",
    discussion: """
      The file holds keyed hashes and moments, and names nobody; only its owner may read it, and a \
      code at its end shows where it was changed.
      Example: habeas erasure export /srv/apart/erased.jsonl
      """
  )

  @Argument(help: "The file to write.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let bytes = try await work.desk().exportErased()
    try SuppressionFile.write(bytes, to: file)
    // The first line and the last are no entries.
    let entries = bytes.count { $0 == 0x0A } - 2
    if json { return try JSONOutput.print(["entries": entries]) }
    print("\(file): \(entries) entries")
  }
}

/// `habeas erasure import`.
struct ImportErasures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings the list up to date from a file, after the database was restored.",
    discussion: """
      A file that was changed, or is of another controller, is refused whole.
      Example: habeas erasure import /srv/apart/erased.jsonl
      """
  )

  @Argument(help: "The file that was exported.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw ValidationError("\(file): cannot be read")
    }
    let added = try await work.desk().importErased(bytes, key: UUID())
    if json {
      return try JSONOutput.print([
        "erased": added.erased, "lifted": added.lifted, "known": added.known,
      ])
    }
    print(
      """
      Added \(added.erased) who were erased and \(added.lifted) who may be stored again; \
      \(added.known) were known.
      """
    )
  }
}
