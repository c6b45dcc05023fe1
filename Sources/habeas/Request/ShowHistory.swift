import ArgumentParser
import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// `habeas request history`.
struct ShowHistory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows all that happened to a request, when, and who recorded it.",
    discussion: "Example: habeas request history 2026-7KQ4-M0XB-T"
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-T.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, an event a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let record = try await desk.record(of: reference)
    guard json else {
      for line in CaseHistory(record.events, zone: desk.zone).lines { print(line) }
      return
    }
    for event in record.events {
      let right = event.claim.flatMap { record.file[$0]?.right }
      try JSONOutput.print(EventJSON(event, right: right))
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
