import ArgumentParser
import Casework
import Storage

/// `habeas key export`.
struct ExportKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a copy of the key file, for its backup.",
    discussion: "Example: habeas key export /media/safe/habeas-root.key"
  )

  @OptionGroup var database: DatabaseOptions

  @Argument(help: "The file to write; one that exists is never overwritten.")
  var file: String

  func run() async throws {
    let keys = try DatabaseOptions.keyFile(for: database.premises()).read()
    try KeyFile(path: file).create(keys)
    print(
      """
      Wrote \(file), readable by its owner only. Keep it apart from the database and its backups: \
      whoever holds both can read everything, and without it nothing can be read.
      """
    )
  }
}
