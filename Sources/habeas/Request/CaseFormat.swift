import ArgumentParser
import Casework
import Documents
import SubjectRequests

/// The formats in which what is recorded of a request is shown.
enum CaseFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html
}

/// In which format, and where to, a request is shown.
struct CaseFormatOptions: ParsableArguments {
  @Option(help: "The format.")
  var format: CaseFormat?

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("The file to write HTML to; else standard output.", valueName: "file"))
  var output = "-"

  var chosen: CaseFormat { format ?? (json ? .json : .text) }

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("--json: goes with no --format but json")
    }
    guard output == "-" || chosen == .html else {
      throw ValidationError("--output: goes with --format html")
    }
  }
}

extension CaseTimeline {
  /// The picture of a request as it is seen today.
  init(_ record: RequestRecord, at desk: Desk) {
    self.init(
      record.file,
      events: record.events,
      deadlines: record.deadlines,
      asOf: desk.today,
      law: desk.spokenLaw(of: record.file),
      zone: desk.zone
    )
  }
}

extension Desk {
  /// The steps by which the dates of a request were computed, for a page.
  func explainedClocks(of file: CaseFile) throws -> [ExplainedClock] {
    try explain(file).map { ExplainedClock($0.claim.right, $0.deadline) }
  }
}
