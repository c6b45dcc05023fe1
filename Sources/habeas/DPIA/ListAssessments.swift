import ArgumentParser
import Assessments
import Casework
import Foundation
import TimeLimits

/// `habeas dpia list`.
struct ListAssessments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the assessments that are kept, the oldest first.",
    discussion: "Example: habeas dpia list"
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, an assessment a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let kept = try await desk.assessments()
    guard !json else {
      for item in kept { try KeptOutput(json: true).print(item) }
      return
    }
    var columns = TextColumns(
      ["Begun", "Changed", "Version", "State", "Name", "Identifier"],
      firm: ["Begun", "Changed", "State", "Identifier"]
    )
    for item in kept {
      columns.add([
        CalendarDate(item.begun, in: desk.zone).description,
        CalendarDate(item.created, in: desk.zone).description, "\(item.version)",
        item.state.rawValue, item.assessment.processing.name, item.id.uuidString.lowercased(),
      ])
    }
    if kept.isEmpty { print("No assessments.") }
    for line in columns.lines(width: Terminal.width) where !kept.isEmpty { print(line) }
  }
}
