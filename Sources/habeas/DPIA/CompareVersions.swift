import ArgumentParser
import Assessments
import Casework
import Foundation
import Records

/// `habeas dpia diff`.
struct CompareVersions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says what changed between two versions of an assessment.",
    discussion: """
      Without versions, the newest is compared with the one that was decided on, or the first.
      Example: habeas dpia diff 0199a3c4-… --from 2 --to 5
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: ReadingOptions

  @Option(help: "The older version.")
  var from: Int?

  @Option(help: "The newer version.")
  var to: Int?

  @Flag(help: "Print JSON, a difference a line.")
  var json = false

  private struct DifferenceJSON: Encodable {
    let place: String
    let before: String?
    let after: String?
  }

  func run() async throws {
    let found = try await work.desk().differences(of: try assessment.id(), from: from, to: to)
    if found.isEmpty, !json { print("Nothing changed.") }
    for difference in found {
      guard json else {
        print(difference)
        continue
      }
      try JSONOutput.print(
        DifferenceJSON(
          place: difference.path,
          before: difference.before,
          after: difference.after
        )
      )
    }
  }
}
