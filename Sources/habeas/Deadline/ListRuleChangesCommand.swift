import ArgumentParser
import Casework
import Storage
import SubjectRequests
import TimeLimits

/// `habeas deadline rules changes`.
struct ListRuleChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Lists which rules a controller added, when, by whom and why.",
    discussion: "Example: habeas deadline rules changes --json"
  )

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Print one JSON object a line.")
  var json = false

  func run() async throws {
    let desk = try await reading.desk()
    let additions = try await desk.ruleAdditions()
    guard !json else {
      for addition in additions { try JSONOutput.print(RuleAdditionLine(addition)) }
      return
    }
    guard !additions.isEmpty else { return print("No rules were added.") }
    var table = TextColumns(["no.", "rules", "reason", "recorded", "by"])
    for addition in additions {
      table.add([
        "\(addition.number)", addition.words,
        addition.reason, CalendarDate(addition.recorded, in: desk.zone).description,
        addition.by.description,
      ])
    }
    for line in table.lines(width: Terminal.width) { print(line) }
  }
}

extension RuleAddition {
  /// The rules, those that were taken back with a remark.
  fileprivate var words: String {
    rules.map { withdrawn.contains($0) ? "\($0.rawValue) (withdrawn)" : $0.rawValue }
      .joined(separator: " ")
  }
}

/// Rules that were added together, as other programs read it.
private struct RuleAdditionLine: Encodable {
  let number: Int
  let rules: [String]
  /// Those among them that were taken back.
  let withdrawn: [String]
  let reason: String
  let recorded: String
  let by: String

  init(_ addition: RuleAddition) {
    number = addition.number
    rules = addition.rules.map(\.rawValue)
    withdrawn = addition.withdrawn.map(\.rawValue)
    reason = addition.reason
    recorded = addition.recorded.description
    by = addition.by.description
  }
}
