import ArgumentParser
import Assessments
import Casework
import Documents
import Foundation
import TimeLimits

/// `habeas dpia history`.
struct ShowAssessmentHistory: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Lists what was done with an assessment, and who wrote which version.",
    discussion: "Example: habeas dpia history 0199a3c4-…"
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: ReadingOptions

  @Flag(help: "Print JSON, a step a line.")
  var json = false

  private struct StepJSON: Encodable {
    let kind: WorkflowStep.Kind
    let version: Int
    let state: WorkflowState
    let by: String
    let recorded: Instant
    let reason: String?
  }

  func run() async throws {
    let desk = try await work.desk()
    let kept = try await desk.assessment(try assessment.id())
    let workflow = kept.workflow
    guard !json else {
      for step in workflow.steps {
        try JSONOutput.print(
          StepJSON(
            kind: step.kind,
            version: step.version,
            state: step.state,
            by: step.by,
            recorded: step.recorded,
            reason: step.reason
          )
        )
      }
      return
    }
    func moment(_ instant: Instant?) -> String {
      instant.map { LocalMoment.text($0, in: desk.zone) } ?? ""
    }
    print(kept.assessment.processing.name)
    for (version, author) in workflow.authors.sorted(by: { $0.key < $1.key }) {
      print("\(moment(workflow.written[version]))  version \(version) by \(author)")
    }
    for step in workflow.steps {
      let reason = step.reason.map { ": \($0)" } ?? ""
      let what = "\(step.kind.rawValue)  version \(step.version)  \(step.by)\(reason)"
      print("\(moment(step.recorded))  \(what)")
    }
    print("The keyed hash of version \(kept.version) is \(kept.standing.hash).")
    print("It is \(workflow.state.rawValue).")
  }
}
