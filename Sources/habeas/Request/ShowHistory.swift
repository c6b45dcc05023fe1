import ArgumentParser
import Casework
import Documents
import Foundation
import Storage
import SubjectRequests
import TimeLimits

/// `habeas request history`.
struct ShowHistory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows all that happened to a request, when, and who recorded it.",
    discussion: """
      As HTML it is a picture of the clocks, of what stopped and lengthened them, and of what \
      happened, with the same in tables and the steps by which each date was computed.
      Examples:
        habeas request history 2026-7KQ4-M0XB-W
        habeas request history 2026-7KQ4-M0XB-W --format html --output history.html
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @Option(help: "The format.")
  var format: CaseFormat?

  @Flag(help: "Print JSON, an event a line.")
  var json = false

  @Option(help: ArgumentHelp("The file to write HTML to; else standard output.", valueName: "file"))
  var output = "-"

  func run() async throws {
    let desk = try await work.desk()
    let record = try await desk.record(of: reference)
    switch format ?? (json ? .json : .text) {
    case .text:
      for line in CaseHistory(record.events, zone: desk.zone).lines { print(line) }
    case .json:
      for event in record.events {
        let right = event.claim.flatMap { record.file[$0]?.right }
        try JSONOutput.print(EventJSON(event, right: right))
      }
    case .html:
      let html = try CaseTimeline(record, at: desk).html(
        controller: desk.controller.profile.name,
        steps: try desk.explainedClocks(of: record.file)
      )
      try OutputFile.write(Data(html.utf8), to: output, .personal)
    }
  }
}

/// An event as `--json` prints it.
private struct EventJSON: Encodable {
  let sequence: Int
  let kind: EventKind
  let right: Right?
  let occurred: Instant
  let recorded: Instant
  let by: Handle
  let words: String?

  init(_ event: CaseEvent, right: ClaimedRight?) {
    sequence = event.sequence
    kind = event.happening.kind
    self.right = right?.right
    occurred = event.occurred
    recorded = event.recorded
    by = event.by
    words = event.happening.words
  }
}
