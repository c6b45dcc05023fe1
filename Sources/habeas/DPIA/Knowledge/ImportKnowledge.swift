import ArgumentParser
import Assessments
import Casework
import Documents
import Foundation

/// `habeas dpia knowledge import`.
struct ImportKnowledge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Keeps a knowledge base that the CNIL's PIA software exported, as one's own.",
    discussion: """
      Formatted texts lose scripts, styles and attributes; whatever is not carried is listed with \
      its place. The same base is kept once.
      Example: habeas dpia knowledge import 1700000000000_export_knowledgebase_3.json
      """
  )

  @Argument(help: "The file.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp("A UUID: the same key keeps it once, however often.", valueName: "uuid")
  )
  var idempotencyKey: String?

  @Flag(help: "Print JSON.")
  var json = false

  /// What was imported, as `--json` prints it.
  private struct Imported: Encodable {
    let id: String
    let name: String
    let entries: Int
    let notCarried: [String]
  }

  func run() async throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      throw ValidationError("\(file): cannot be read; name a file that exists and may be read")
    }
    let reading: KnowledgeReading
    do {
      reading = try KnowledgeFile.read(bytes)
    } catch {
      Terminal.complain("\(file): \(error)")
      throw ExitCode(ExitStatus.refused)
    }
    let key = try IdempotencyKey.read(idempotencyKey)
    let kept = try await work.desk().keep(reading.base, key: key)
    let id = kept.id.uuidString.lowercased()
    let notCarried = reading.notCarried.map(\.description)
    guard !json else {
      try JSONOutput.print(
        Imported(
          id: id,
          name: kept.base.name,
          entries: kept.base.entries.count,
          notCarried: notCarried
        )
      )
      return
    }
    print("\(id)  \(kept.base.name)  \(kept.base.entries.count) texts")
    for line in notCarried { print("not carried: \(line)") }
  }
}

/// `habeas dpia knowledge remove`.
struct RemoveKnowledge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Takes an imported knowledge base away.",
    discussion: "Example: habeas dpia knowledge remove 0199a3c4-…"
  )

  @Argument(help: "The base's identifier, as 'dpia knowledge list' shows it.")
  var base: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  private struct Removed: Encodable {
    let removed: String
  }

  func run() async throws {
    guard let id = UUID(uuidString: base) else {
      throw ValidationError("\(base): not the identifier of a knowledge base")
    }
    try await work.desk().removeKnowledge(id, key: UUID())
    if json {
      try JSONOutput.print(Removed(removed: base.lowercased()))
    } else {
      print("Removed.")
    }
  }
}
