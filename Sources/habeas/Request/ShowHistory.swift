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
      happened, with the same in tables and the steps by which each date was computed. As JSON it is \
      an event a line, as it was recorded, and behind them a line for each last day that a change of \
      calendar, rules or profile moved.

      Examples:
        habeas request history 2026-7KQ4-M0XB-W
        habeas request history 2026-7KQ4-M0XB-W --format html --output history.html
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @OptionGroup var shape: CaseFormatOptions

  func run() async throws {
    let desk = try await work.desk()
    let record = try await desk.record(of: reference)
    let changes = try await desk.deadlineChanges(of: reference)
    let law = desk.spokenLaw(of: record.file)
    switch shape.chosen {
    case .text:
      let history = CaseHistory(
        record.events,
        changes: changes,
        law: law,
        toldDay: record.file.request.toldDay,
        zone: desk.zone
      )
      for line in history.lines {
        print(line)
      }
    case .json:
      // As it was recorded: a claim that is corrected later was another before.
      var rights: [Identifier<Claim>: ClaimedRight] = [:]
      for event in record.events {
        if let claim = event.claim, case .claimed(let right) = event.happening {
          rights[claim] = right
        }
        let right = event.claim.flatMap { rights[$0] }
        try JSONOutput.print(EventJSON(event, right: right, law))
        if let claim = event.claim, case .corrected(let right, _) = event.happening {
          rights[claim] = right
        }
      }
      for change in changes { try JSONOutput.print(DeadlineChangeJSON(change)) }
    case .html:
      let html = CaseTimeline(record, at: desk).html(
        controller: desk.controller.profile.name,
        steps: try desk.explainedClocks(of: record.file)
      )
      try OutputFile.write(Data(html.utf8), to: shape.output, .personal)
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

  init(_ event: CaseEvent, right: ClaimedRight?, _ law: SpokenLaw) {
    sequence = event.sequence
    kind = event.happening.kind
    self.right = right?.right
    occurred = event.occurred
    recorded = event.recorded
    by = event.by
    words = event.happening.words(under: law)
  }
}

/// A last day that moved as `--json` prints it.
private struct DeadlineChangeJSON: Encodable {
  let kind = "deadline-moved"
  let right: Right
  let clock: ClockKind
  let old: CalendarDate?
  let new: CalendarDate?
  let effect: DeadlineMove.Effect
  let cause: DeadlineChange.Cause
  let recorded: Instant
  let by: Handle

  init(_ change: DeadlineChange) {
    right = change.right.right
    clock = change.clock
    old = change.old
    new = change.new
    effect = change.effect
    cause = change.cause
    recorded = change.at
    by = change.by
  }
}
