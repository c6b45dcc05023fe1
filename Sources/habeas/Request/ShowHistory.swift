import ArgumentParser
import Casework
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
    let loaded = try await desk.show(reference).loaded
    for event in loaded.events {
      let right = event.claim.flatMap { loaded.file[$0]?.right }
      if json {
        try JSONOutput.print(EventJSON(event, right: right))
      } else {
        print(line(event, right: right, zone: desk.zone))
      }
    }
  }

  private func line(_ event: CaseEvent, right: ClaimedRight?, zone: Zone) -> String {
    let late =
      event.recorded.secondsSince1970 - event.occurred.secondsSince1970 > 60
      ? " (recorded \(Moments.text(event.recorded, in: zone)))" : ""
    let words = event.happening.words.map { ": \($0)" } ?? ""
    return """
      \(Moments.text(event.occurred, in: zone))  \
      \(right.map { "\($0.word) " } ?? "")\(event.happening.kind.rawValue)\(words) \
      by \(event.by)\(late)
      """
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
