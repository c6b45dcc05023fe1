import ArgumentParser
import Casework
import SubjectRequests

/// `habeas deadline verify`.
struct VerifyDeadlinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Computes every stored deadline from its events and proves it equal.",
    discussion: """
      Nothing is written. What differs is listed with why: the rule, the options or the calendar \
      changed since, or the dates differ under the same law, which is a defect. The exit code is 1 \
      where something differs.
      Example: habeas deadline verify --json
      """
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let office = try await work.place.bareOffice()
    var bar = ProgressBar("Verifying", total: 100)
    let proof = try await office.verifyDeadlines(
      of: work.controller,
      officer: work.place.handle(),
      progress: { done, total in bar.show(done * 100 / max(1, total)) }
    )
    bar.finish()
    if json { try JSONOutput.print(DeadlineProofJSON(proof)) } else { Self.print(proof) }
    if !proof.differences.isEmpty { throw ExitCode(ExitStatus.refused) }
  }

  private static func print(_ proof: DeadlineProof) {
    let summary = VerificationSummary(
      controllers: proof.controllers,
      requests: proof.requests,
      compared: (proof.deadlines, "deadlines"),
      differences: proof.differences.map { difference in
        VerificationSummary.Difference(
          controller: difference.controller,
          reference: difference.reference,
          says: ["\(difference.clock): \(difference.cause.says)"]
            + difference.columns.map { "\($0.name) \($0.problem)" }
        )
      },
      closedUnderEarlierLaw: proof.closedUnderEarlierLaw
    )
    for line in summary.lines { Terminal.print(line) }
    if proof.differences.contains(where: { $0.cause != .events }) {
      Terminal.print("'habeas deadline recompute --all' computes open deadlines anew.")
    }
    if proof.waiting > 0 {
      Terminal.print("\(proof.waiting) deadlines are kept until an earlier day is accepted")
    }
  }
}

/// A proof of deadlines as other programs read it.
private struct DeadlineProofJSON: Encodable {
  let controllers: Int
  let requests: Int
  let deadlines: Int
  let waiting: Int
  let closedUnderEarlierLaw: Int
  let differences: [DifferenceJSON<Finding>]

  struct Finding: Encodable {
    let clock: String
    let cause: String
    let columns: [Column]
  }

  struct Column: Encodable {
    let name: String
    let problem: String
  }

  init(_ proof: DeadlineProof) {
    controllers = proof.controllers
    requests = proof.requests
    deadlines = proof.deadlines
    waiting = proof.waiting
    closedUnderEarlierLaw = proof.closedUnderEarlierLaw
    differences = proof.differences.map {
      DifferenceJSON(
        controller: $0.controller,
        reference: $0.reference,
        what: Finding(
          clock: $0.clock,
          cause: $0.cause.rawValue,
          columns: $0.columns.map { Column(name: $0.name, problem: $0.problem) }
        )
      )
    }
  }
}
