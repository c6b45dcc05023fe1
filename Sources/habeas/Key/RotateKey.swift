import ArgumentParser
import Casework
import Storage

/// `habeas key rotate`.
struct RotateKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Puts a new root key in the place of the current one.",
    discussion: """
      Only the keys of the controllers are wrapped anew, so it takes a moment however much is \
      stored. Broken off, everything still opens, and the same command finishes it. Where one key \
      file serves the databases of several servers, rotate all but the last with --keep-former.
      Example: habeas key rotate
      """
  )

  @OptionGroup var database: DatabaseOptions

  @Flag(help: "Keep the former key in the file, for another database that it still opens.")
  var keepFormer = false

  func run() async throws {
    let premises = try database.premises()
    let file = try DatabaseOptions.keyFile(for: premises)
    let rotation = try await RootKeyRotation(
      premises,
      keyFile: file,
      law: Law(),
      collaborators: .system,
      tell: OpeningReport.tell
    ).run(keepFormer ? .kept : .dropped)
    if rotation.beginning == .resumed {
      print("Finished a rotation that an earlier command began; no further key was made.")
    }
    print("The root key is \(rotation.current); \(rotation.rewrapped) controllers wrapped anew.")
    for key in rotation.retired {
      print("Retired \(key)\(keepFormer ? ", still in the file" : "")")
    }
    print(
      """
      Back up \(file.path) now, apart from the database. Keep the backup of the former key file as \
      long as there are backups of the database from before: they open with the former key only.
      """
    )
  }
}
