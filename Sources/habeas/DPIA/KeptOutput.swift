import Assessments
import Casework
import Foundation
import SubjectRequests
import TimeLimits

/// Prints an assessment that is kept, in a line.
struct KeptOutput {
  let json: Bool

  /// An assessment as `--json` prints it.
  private struct KeptJSON: Encodable {
    let id: String
    let version: Int
    let state: WorkflowState
    /// When the first version was kept.
    let created: Instant
    /// When this version was kept.
    let changed: Instant
    let name: String
  }

  func print(_ kept: KeptAssessment) throws {
    let name = kept.assessment.processing.name
    let id = kept.id.uuidString.lowercased()
    if json {
      try JSONOutput.print(
        KeptJSON(
          id: id,
          version: kept.version,
          state: kept.state,
          created: kept.begun,
          changed: kept.created,
          name: name
        )
      )
    } else {
      Terminal.print("\(id)  version \(kept.version)  \(kept.state.rawValue)  \(name)")
    }
  }
}
