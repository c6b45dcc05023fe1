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
      its place. The same base is kept once. A newer edition takes the place of an older one with \
      --replace; without it, both are kept, and what bears the same name is told.
      Examples: habeas dpia knowledge import 1700000000000_export_knowledgebase_3.json, \
      habeas dpia knowledge import newer.json --replace 0199a3c4-…
      """
  )

  @Argument(help: "The file.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp("A UUID: the same key keeps it once, however often.", valueName: "uuid")
  )
  var idempotencyKey: String?

  @Option(
    help: ArgumentHelp(
      "The base that it takes the place of, as 'dpia knowledge list' shows it.",
      valueName: "base"
    )
  )
  var replace: String?

  @Flag(help: "Print JSON.")
  var json = false

  /// What was imported, as `--json` prints it.
  private struct Imported: Encodable {
    let id: String
    let name: String
    let entries: Int
    /// Other bases of the same name.
    let sameName: [String]
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
    let former = try replace.map(KnowledgeIdentifier.read)
    let desk = try await work.desk()
    let kept = try await desk.keep(reading.base, replacing: former, key: key)
    let id = kept.id.uuidString.lowercased()
    let sameName = try await desk.knowledge()
      .filter { $0.id != kept.id && $0.base.name == kept.base.name }
      .map { $0.id.uuidString.lowercased() }
    let notCarried = reading.notCarried.map(\.description)
    guard !json else {
      try JSONOutput.print(
        Imported(
          id: id,
          name: kept.base.name,
          entries: kept.base.entries.count,
          sameName: sameName,
          notCarried: notCarried
        )
      )
      return
    }
    print("\(id)  \(kept.base.name)  \(kept.base.entries.count) texts")
    for other in sameName {
      print("\(other) bears the same name; import with --replace \(other) to take its place")
    }
    for line in notCarried { print("not carried: \(line)") }
  }
}
