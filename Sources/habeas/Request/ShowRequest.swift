import ArgumentParser
import Casework
import Documents
import Storage
import SubjectRequests
import TimeLimits

/// `habeas request show`.
struct ShowRequest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Shows a request: who, what, where it stands, what is due, what to do, what was done.",
    discussion: "Example: habeas request show 2026-7KQ4-M0XB-T --explain"
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-T.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @Flag(help: "Explain every date, step by step, with citations.")
  var explain = false

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let view = try await desk.show(reference)
    let warnings = try await desk.warnings(on: reference)
    if json {
      let json = RequestJSON(view.loaded.file, view.deadlines, view.loaded, warnings)
      try JSONOutput.print(try json.explained(by: view, at: desk))
      return
    }
    for line in CasePage(view, zone: desk.zone).lines { print(line) }
    if !warnings.isEmpty { print("\nFrom the register") }
    for warning in warnings { print("  \(warning.says)") }
    guard explain else { return }
    for line in try desk.explanationLines(view.loaded.file) { print(line) }
  }
}

extension Desk {
  /// The steps by which each date was computed.
  fileprivate func explanationLines(_ file: CaseFile) throws -> [String] {
    try explain(file).flatMap { claim, deadline in
      ["", "\(claim.right.word) \(deadline.clock.rawValue), by \(deadline.rule.rawValue):"]
        + deadline.steps.map { "  \($0.says) [\($0.cites)]" }
    }
  }
}
