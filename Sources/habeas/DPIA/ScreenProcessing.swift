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
      No database is needed. What is asked about is 35(3)(a) to (c), criterion-1 to criterion-9 of \
      WP 248, national-law and national-list; others, such as dpo-recommendation, may be named. \
      What is not answered is open, and that no assessment is required is said only once \
      everything is answered with a reason, by somebody who is named. --items lists the items of \
      national lists that are known here, each with where and when it was read; --country says \
      which lists were looked at.

      Example: two criteria and an item of the Dutch list

        habeas dpia screen "Fraud alerts" --ground "criterion-1=Customers get a score" \\
          --ground "criterion-5=All customers" --item "NL-3=Fraud is what it looks for"

      Example: some answers of no, of several grounds with one reason

        habeas dpia screen "Visitor badges" --no "criterion-1,criterion-2=Nobody is rated" \\
          --no "national-list=Read at the authority" --country NL --by "A. Jansen"
      """
  )

  @Argument(help: "The processing, as the record of processing calls it.")
  var processing: String?

  @OptionGroup var answers: ScreeningAnswers

  @Flag(name: .customLong("items"), help: "List the items of national lists and stop.")
  var listsItems = false

  @Option(help: "Who makes the test.")
  var by: String?

  @Option(help: "The day of the test, for the document (YYYY-MM-DD).")
  var on: CalendarDate?

  @Option(help: "The language of what is said.")
  var language: WorksheetLanguage = .english

  @Option(help: "The format of the document: html, docx, odt, pdf or md.")
  var format: ScreeningFormat?

  @Option(help: ArgumentHelp("The file to write the document to.", valueName: "file"))
  var output: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    guard !listsItems else {
      for item in NationalLists.items {
        if json {
          try JSONOutput.print(ListItemJSON(item, language))
        } else {
          print(lines(of: item))
        }
      }
      return
    }
    let test = try test()
    if let format, let output {
      let day = on ?? CalendarDate(iso8601: String(Date.now.ISO8601Format().prefix(10)))
      guard let day else { throw ValidationError("--on: a date is written YYYY-MM-DD") }
      let worksheet = Worksheet(test, by: by ?? "", on: day, in: language)
      try OutputFile.deliver(format.bytes(worksheet), to: output)
    } else if json {
      try JSONOutput.print(ScreeningJSON(test, by: by, language))
    } else {
      print(Worksheet.outcome(of: test, in: language))
      for reason in Worksheet.reasons(of: test, in: language) { print("  \(reason)") }
    }
  }

  private func lines(of item: NationalListItem) -> String {
    let list = item.list
    let source = list.status == .primary ? "" : ", not the authority's own page: check it there"
    return """
      \(item.code)  \(language.words(of: item))
          \(list.instrument), \(list.source), read on \(list.checked)\(source)
      """
  }

  func validate() throws {
    guard (format == nil) == (output == nil) else {
      throw ValidationError("--format and --output belong together")
    }
    guard !listsItems else { return }
    let outcome = try test().result.outcome
    if (by ?? "").allSatisfy(\.isWhitespace), format != nil || outcome == .notRequired {
      throw ValidationError(
        outcome == .notRequired
          ? "--by: name who makes the test; that no assessment is required is for somebody to say"
          : "--by: name who makes the test, for the document"
      )
    }
  }

  private func test() throws -> ThresholdTest {
    guard let processing else { throw ValidationError("name the processing first") }
    return try answers.test(of: processing)
  }
}
