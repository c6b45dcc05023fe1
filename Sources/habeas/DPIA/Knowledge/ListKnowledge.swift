import ArgumentParser
import Assessments
import Casework
import Documents
import Foundation

/// `habeas dpia knowledge list`.
struct ListKnowledge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the texts of the program, and those that were imported beside them.",
    discussion: """
      Imported texts stand below, under their base and its identifier. --kind lists those of the \
      program of one kind alone.
      Example: habeas dpia knowledge list --kind measure --language de
      """
  )

  @Option(help: "Only texts of the program on this: field, measure or threat.")
  var kind: KnowledgeEntry.Kind?

  @Option(help: "The language of the program's texts.")
  var language: WorksheetLanguage = .english

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a text a line.")
  var json = false

  func run() async throws {
    let own = KnowledgeBook.entries.filter { kind == nil || $0.kind == kind }
    let brought = kind == nil ? try await work.desk().knowledge() : []
    let output = KnowledgeOutput(language: language)
    guard !json else {
      for entry in own { try output.printJSON(entry) }
      for kept in brought {
        for entry in kept.base.entries { try BroughtOutput.printJSON(entry, of: kept) }
      }
      return
    }
    output.printTable(own)
    for kept in brought {
      print("\n\(kept.base.name)  \(kept.id.uuidString.lowercased())")
      for entry in kept.base.entries { print("  \(entry.code)  \(entry.title)") }
    }
  }
}

/// Prints texts that were imported.
enum BroughtOutput {
  /// A text as `--json` prints it.
  private struct BroughtJSON: Encodable {
    let source: String
    let base: String
    let code: String
    let title: String
    let text: String
    let category: String?
    let filters: String?
    let questions: [Int]
  }

  static func printJSON(_ entry: BroughtKnowledge, of kept: KeptKnowledge) throws {
    try JSONOutput.print(
      BroughtJSON(
        source: kept.base.name,
        base: kept.id.uuidString.lowercased(),
        code: entry.code,
        title: entry.title,
        text: entry.text.plain,
        category: entry.category,
        filters: entry.filters,
        questions: entry.questions
      )
    )
  }

  static func print(_ entry: BroughtKnowledge, of kept: KeptKnowledge) {
    Terminal.print("\(entry.code)  \(kept.base.name)")
    Terminal.print("  \(entry.title)")
    for line in entry.text.plain.split(separator: "\n") { Terminal.print("  \(line)") }
  }
}
