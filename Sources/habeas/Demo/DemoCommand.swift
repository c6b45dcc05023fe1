import ArgumentParser
import Casework
import Documents
import Foundation
import Postgres
import SubjectRequests
import TimeLimits

/// `habeas demo`.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract:
      "Logs real letters, moves cases on, keeps a register, reports deadlines, writes a DPIA.",
    discussion: """
      Works in a database of its own on the embedded cluster, at a fixed clock (2 November 2026). \
      Run twice, it records nothing twice.
      Example: habeas demo --output habeas-demo
      """
  )

  @Option(help: ArgumentHelp("The folder for the documents.", valueName: "dir"))
  var output = "habeas-demo"

  func run() async throws {
    try OutputFile.makeFolder(output)
    let premises = Premises.embedded(
      try EmbeddedCluster.locate(),
      database: Demonstration.database
    )
    let desk = try await desk(in: premises)
    var bar: ProgressBar?
    let (outcome, report) = try await Demonstration(at: desk).run { done, total in
      if bar == nil { bar = ProgressBar("Reading letters", total: total) }
      bar?.show(done)
    }
    for file in outcome.files {
      try OutputFile.write(file.bytes, to: "\(output)/\(file.name)")
    }
    bar?.finish()
    let pages = DemoPages(outcome: outcome, controller: desk.controller, folder: output)
    for line in pages.whatWasDone { print(line) }
    let colouring: DeadlineReport.Colouring = Terminal.hasColour ? .ansi : .plain
    Terminal.printColoured(report.table(width: Terminal.width, colouring: colouring))
    for line in pages.whatToTryNext(report) { print(line) }
  }

  private func desk(in premises: Premises) async throws -> Desk {
    let office = try await Office.open(
      premises,
      keyFile: DatabaseOptions.keyFile(for: premises),
      law: Law(),
      collaborators: .fixed(at: Demonstration.instant),
      tell: OpeningReport.tell
    )
    guard let slug = Slug(Demonstration.slug), let officer = Handle("demo") else {
      throw ValidationError("the demonstration's names are not valid")
    }
    if try await !office.controllers().contains(slug) {
      _ = try await office.add(slug, Demonstration.profile)
    }
    return try await office.desk(slug, officer: officer)
  }
}
