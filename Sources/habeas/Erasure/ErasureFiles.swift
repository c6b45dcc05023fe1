import ArgumentParser
import Casework
import Foundation
import Storage
import TimeLimits

/// `habeas erasure export`.
struct ExportErasures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the list to a file to be kept apart from the database and its backups.",
    discussion: """
      The file holds keyed hashes, moments and names of systems, and names nobody; only its owner \
      may read it, and a code at its end shows where it was changed. The keys of the list go with \
      it, wrapped under the root key: together with the key file it can be imported anywhere.
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
    print("\(file): \(entries.counting("entry", "entries"))")
  }
}

/// `habeas erasure import`.
struct ImportErasures: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings the list up to date from a file, after the database was restored.",
    discussion: """
      A file that was changed, or is of another controller, is refused whole. With \
      --another-database it may come from a database in which the controller was added on its own: \
      one that was lost, or one beside which this database keeps the list alone. The key file must \
      hold the root key of the time of the export.
      Example: habeas erasure import /srv/apart/erased.jsonl
      """
  )

  @Argument(help: "The file that was exported.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Flag(
    name: .customLong("another-database"),
    help: "The list was exported from another database of the same controller."
  )
  var isOfAnotherDatabase = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw ValidationError("\(file): cannot be read")
    }
    let added = try await work.place.office().importErased(
      bytes,
      from: isOfAnotherDatabase ? .anotherDatabase : .sameDatabase,
      for: work.controller,
      officer: try work.place.handle(),
      key: UUID()
    )
    if json {
      return try JSONOutput.print([
        "erased": added.erased, "lifted": added.lifted, "cases": added.cases,
        "known": added.known,
      ])
    }
    print(
      """
      Added \(added.erased.counting("erasure of a person", "erasures of persons")), \
      \(added.lifted) who may be stored again and \(added.cases.counting("erased case")); \
      known before: \(added.known).
      """
    )
  }
}
