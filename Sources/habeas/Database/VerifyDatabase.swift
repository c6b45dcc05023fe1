import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// `habeas database verify`.
struct VerifyDatabase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Proves that what is derived equals what the events say, and that every key opens.",
    discussion: """
      Nothing is written, unless --repair rewrites derived rows from the events; events are never \
      touched. The exit code is 1 where differences are left.
      Example: habeas database verify --json
      """
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Rewrite the derived rows that differ from their events.")
  var repair = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let office = try await work.place.bareOffice()
    var bar = ProgressBar("Verifying", total: 100)
    let report = try await office.verify(
      only: work.controller,
      repair ? .repairing : .reading,
      officer: work.place.handle(),
      progress: { done, total in bar.show(done * 100 / max(1, total)) }
    )
    bar.finish()
    if json {
      try JSONOutput.print(VerificationJSON(report))
    } else {
      Self.print(report)
    }
    if !report.standing.isEmpty { throw ExitCode(ExitStatus.refused) }
  }

  private static func print(_ report: VerificationReport) {
    let summary = VerificationSummary(
      controllers: report.controllers,
      requests: report.requests,
      compared: (report.events, "events"),
      differences: report.differences.map { difference in
        let remedy = difference.remedy == .rewritten ? " (rewritten)" : ""
        return VerificationSummary.Difference(
          controller: difference.controller,
          reference: difference.reference,
          says: ["\(difference.field) \(difference.problem)\(remedy)"]
        )
      },
      closedUnderEarlierLaw: report.closedUnderEarlierLaw
    )
    for line in summary.lines { Terminal.print(line) }
    if report.consentEvents + report.records > 0 {
      Terminal.print(
        "\(report.consentEvents) events of consents, \(report.records) records of the register"
      )
    }
    if report.erased > 0 { Terminal.print("\(report.erased) requests were erased") }
  }
}
