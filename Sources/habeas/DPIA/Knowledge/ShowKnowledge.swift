import ArgumentParser
import Assessments
import Casework
import Documents

/// `habeas dpia knowledge show`.
struct ShowKnowledge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows the texts of a code, of the program and of imported bases.",
    discussion: "Example: habeas dpia knowledge show access-roles --language es"
  )

  @Argument(help: "The code, as 'dpia knowledge list' shows it.")
  var code: String

  @Option(help: "The language of the program's texts.")
  var language: WorksheetLanguage = .english

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a text a line.")
  var json = false

  func run() async throws {
    let own = KnowledgeBook.entries(named: code)
    let kept = try await work.desk().knowledge()
    let brought = kept.flatMap { kept in
      kept.base.entries.filter { $0.code == code }.map { (entry: $0, kept: kept) }
    }
    guard !own.isEmpty || !brought.isEmpty else {
      throw ValidationError("\(code): no such text; habeas dpia knowledge list shows their codes")
    }
    let output = KnowledgeOutput(language: language)
    for entry in own {
      if json { try output.printJSON(entry) } else { output.print(entry) }
    }
    for (entry, kept) in brought {
      if json {
        try BroughtOutput.printJSON(entry, of: kept)
      } else {
        BroughtOutput.print(entry, of: kept)
      }
    }
  }
}
