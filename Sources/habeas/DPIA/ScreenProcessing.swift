import ArgumentParser
import Assessments
import Casework
import Documents
import Foundation
import TimeLimits

/// `habeas dpia screen`.
struct ScreenProcessing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Tells whether a processing needs an assessment, and why (Art. 35(1)-(5), 35(10)).",
    discussion: """
      No database is needed. Grounds are 35(3)(a) to (c), criterion-1 to criterion-9 of WP 248, \
      national-law, dpo-recommendation and others; --items lists the items of national lists that \
      are known here, each with where and when it was read. Exemptions are 35(5), 35(10), 35(1).

      Example: two criteria and an item of the Dutch list

        habeas dpia screen "Fraud alerts" --ground "criterion-1=Customers get a score" \\
          --ground "criterion-5=All customers" --item "NL-3=Fraud is what it looks for"
      """
  )

  @Argument(help: "The processing, as the record of processing calls it.")
  var processing: String?

  @Option(name: .customLong("ground"), help: "A ground that applies, as CODE=HOW; repeatable.")
  var grounds: [String] = []

  @Option(name: .customLong("item"), help: "An item of a national list, as CODE=HOW; repeatable.")
  var items: [String] = []

  @Option(name: .customLong("exempt"), help: "An exemption, as CODE=WHY; repeatable.")
  var exemptions: [String] = []

  @Flag(name: .customLong("items"), help: "List the items of national lists and stop.")
  var listsItems = false

  @Option(help: "Who makes the test, for the document.")
  var by = "–"

  @Option(help: "The day of the test, for the document (YYYY-MM-DD).")
  var on: CalendarDate?

  @Option(help: "The language of the document.")
  var language: WorksheetLanguage = .english

  @Option(help: "The format of the document: html, docx or md.")
  var format: ScreeningFormat?

  @Option(help: ArgumentHelp("The file to write the document to.", valueName: "file"))
  var output: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    guard !listsItems else {
      for item in NationalLists.items {
        if json { try JSONOutput.print(ListItemJSON(item)) } else { print(Self.lines(of: item)) }
      }
      return
    }
    let test = try test()
    if let format, let output {
      let day = on ?? CalendarDate(iso8601: String(Date.now.ISO8601Format().prefix(10)))
      guard let day else { throw ValidationError("--on: a date is written YYYY-MM-DD") }
      let worksheet = Worksheet(test, by: by, on: day, in: language)
      try OutputFile.deliver(format.bytes(worksheet), to: output)
    } else if json {
      try JSONOutput.print(ScreeningJSON(test))
    } else {
      print(ScreeningJSON(test).outcome.rawValue)
      for reason in Worksheet.reasons(of: test, in: language) { print("  \(reason)") }
    }
  }

  private static func lines(of item: NationalListItem) -> String {
    let list = item.list
    let source = list.status == .primary ? "" : ", not the authority's own page: check it there"
    return """
      \(item.code)  \(item.name)
          \(list.instrument), \(list.source), read on \(list.checked)\(source)
      """
  }

  func validate() throws {
    guard (format == nil) == (output == nil) else {
      throw ValidationError("--format and --output belong together")
    }
    if !listsItems { _ = try test() }
  }
}
