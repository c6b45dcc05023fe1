import ArgumentParser
import Documents

/// `habeas dpia explain`.
struct ExplainField: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a field of an assessment: what is asked, which article, an example.",
    discussion: """
      A field is named as in the file, or as lint names places; without one, all are listed. No \
      database is needed. Texts that are not translated are given in English and marked.
      Examples: habeas dpia explain purposes.lawfulBasis, \
      habeas dpia explain 'risks[K3].residual' --language fr
      """
  )

  @Argument(help: "The field, such as dataItems.retention.")
  var field: String?

  @Option(help: "The language of the texts.")
  var language: WorksheetLanguage = .english

  @Flag(help: "Print JSON, a text a line.")
  var json = false

  func validate() throws {
    if let field, KnowledgeBook.entries(named: field).isEmpty {
      let fields = KnowledgeBook.entries.filter { $0.kind == .field }.map(\.code)
      throw ValidationError("\(field): not explained; one of \(fields.joined(separator: ", "))")
    }
  }

  func run() throws {
    let output = KnowledgeOutput(language: language)
    let entries =
      field.map(KnowledgeBook.entries(named:))
      ?? KnowledgeBook.entries.filter { $0.kind == .field }
    guard !json else {
      for entry in entries { try output.printJSON(entry) }
      return
    }
    if field == nil {
      output.printTable(entries)
    } else {
      let name = field.map(KnowledgeBook.field(of:))
      if let name, let entry = entries.first, entry.kind == .field, entry.code != name {
        print("\(name) has no text of its own; see \(entries.map(\.code).joined(separator: ", ")).")
      }
      for entry in entries { output.print(entry) }
    }
  }
}
