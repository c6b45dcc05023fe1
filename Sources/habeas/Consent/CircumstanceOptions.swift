import ArgumentParser
import Casework
import Foundation
import Register
import SubjectRequests
import TimeLimits

/// How an event came about, on the command line.
struct CircumstanceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "When it happened, such as \(GivenMoment.form); else now.",
      valueName: "instant"
    )
  )
  var at: GivenMoment?

  @Option(help: "How it was indicated, such as 'web form'; no personal data.")
  var method: String?

  @Option(help: "The element that was acted on; no personal data.")
  var element: String?

  @Option(help: "What proves it; kept encrypted.")
  var evidence: String?

  @Option(help: "The holder of parental responsibility who acts for a child (Article 8).")
  var guardian: String?

  @Option(help: ArgumentHelp("The request that it came in.", valueName: "reference"))
  var request: Reference?

  @Option(
    help: ArgumentHelp("A UUID: the same key records it once, however often.", valueName: "uuid")
  )
  var idempotencyKey: String?

  /// Who gave, refused or withdrew.
  var giver: ConsentGiver { guardian.map { .guardian(name: $0) } ?? .principal }

  var value: ConsentCircumstances {
    ConsentCircumstances(
      method: method,
      element: element,
      evidence: evidence,
      request: request?.description,
      giver: giver
    )
  }

  /// A withdrawal that came about in this way.
  func withdrawal(
    of purposes: ConsentWithdrawal.Purposes,
    at desk: Desk
  ) -> ConsentWithdrawal {
    ConsentWithdrawal(purposes, occurred: at?.instant(in: desk.zone), circumstances: value)
  }

  /// What was recorded, as `--json` prints it.
  private struct RecordingJSON: Encodable {
    let id: String
    let recorded: Bool
    let status: String
    let permits: Bool
  }

  /// Records an event and prints where the consent stands then.
  func record(_ draft: ConsentDraft, at desk: Desk, json: Bool) async throws {
    let key = try IdempotencyKey.read(idempotencyKey)
    let recording =
      idempotencyKey == nil
      ? try await desk.record(draft, key: key)
      : try await desk.record(draft, once: key)
    let answer = try await desk.mayProcess(draft.principal, for: draft.purpose)
    if json {
      try JSONOutput.print(
        RecordingJSON(
          id: key.uuidString.lowercased(),
          recorded: recording == .recorded,
          status: answer.status.rawValue,
          permits: answer.permits
        )
      )
    } else {
      let note = recording == .recorded ? "Recorded" : "Recorded before"
      print("\(note): \(draft.purpose) is \(answer.status.rawValue)")
    }
  }
}
