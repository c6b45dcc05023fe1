import Assessments
import Documents
import Foundation

/// Prints texts of our own on fields, measures and threats.
struct KnowledgeOutput {
  let language: WorksheetLanguage

  /// An entry as `--json` prints it.
  private struct EntryJSON: Encodable {
    let source = "habeas"
    let kind: String
    let code: String
    let title: String
    let titleLanguage: String
    let text: String
    let textLanguage: String
    let about: [String]
    let cites: String
  }

  func printJSON(_ entry: KnowledgeEntry) throws {
    guard let heading = entry.heading(in: language), let body = entry.body(in: language) else {
      return
    }
    try JSONOutput.print(
      EntryJSON(
        kind: entry.kind.rawValue,
        code: entry.code,
        title: heading.text,
        titleLanguage: heading.language.rawValue,
        text: body.text,
        textLanguage: body.language.rawValue,
        about: entry.about,
        cites: entry.cites
      )
    )
  }

  func print(_ entry: KnowledgeEntry) {
    Terminal.print("\(entry.code)  [\(entry.cites)]")
    if let heading = entry.heading(in: language) { Terminal.print("  \(marked(heading))") }
    guard let body = entry.body(in: language) else { return }
    let start = entry.kind == .field ? "\(language.words(of: "Example")): " : ""
    Terminal.print("  \(start)\(marked(body))")
  }

  func printTable(_ entries: [KnowledgeEntry]) {
    var columns = TextColumns(["Code", "Provisions", "What it says"])
    for entry in entries {
      columns.add([entry.code, entry.cites, entry.heading(in: language).map(marked) ?? ""])
    }
    for line in columns.lines(width: Terminal.width) { Terminal.print(line) }
  }

  /// The text, with its language where that is not the one asked for.
  func marked(_ text: KnowledgeEntry.Text) -> String {
    text.language == language ? text.text : "[\(text.language.rawValue)] \(text.text)"
  }
}
