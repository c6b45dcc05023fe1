import ArgumentParser
import Casework
import Foundation
import SubjectRequests

/// `habeas deadline rules add`.
struct AddRulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds rules of law for the controller, from a table.",
    discussion: """
      'habeas deadline rules table' prints the table of the rules inside the program, whose columns \
      it has. A rule ends that of the same clock on the day before it begins; one that began on \
      that day or later is never replaced ('habeas deadline rules withdraw' takes it back). Open deadlines are computed anew: later days apply, \
      earlier ones wait for 'habeas deadline accept'.
      Example: habeas deadline rules add --file rule.csv --reason 'Act of 3 June 2026'
      """
  )

  @Option(help: ArgumentHelp("The table.", valueName: "csv"))
  var file: String

  @Option(help: "Why the rules are added.")
  var reason: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    guard let bytes = try? Data(contentsOf: URL(filePath: file)) else {
      throw ValidationError(
        "--file \(file): cannot be read; name a file that exists and may be read"
      )
    }
    let office = try await work.place.office()
    var bar = ProgressBar("Computing deadlines", total: 100)
    let report = try await office.addRules(
      csv: Array(bytes),
      file: file,
      reason: reason,
      for: work.controller,
      officer: work.place.handle(),
      progress: { done, total in bar.show(done * 100 / max(1, total)) }
    )
    bar.finish()
    try RevisionOutput(json: json).print(report)
  }
}
