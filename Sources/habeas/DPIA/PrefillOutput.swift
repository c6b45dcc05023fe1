import Assessments
import Casework
import Foundation
import Prefilling

/// Prints what pre-filling did with an assessment.
struct PrefillOutput {
  let json: Bool

  private struct PartJSON: Encodable {
    let place: String
    let outcome: PrefilledPart.Outcome
    let register: SourceKind
    let id: String
    let version: Int
    let part: String
  }

  private struct FilledJSON: Encodable {
    let id: String
    let version: Int
    /// Whether the same command did it before; then nothing was written, no parts are listed, and what
    /// is open is what registers changed since.
    let repeated: Bool
    let state: WorkflowState
    let name: String
    let parts: [PartJSON]
    let taken: [SourceChangeOutput.ChangeJSON]
    let open: [SourceChangeOutput.ChangeJSON]
    let leftOut: [String]
  }

  func print(_ filled: PrefilledAssessment) throws {
    let leftOut = filled.prefilled.leftOut.map(\.description)
    let parts = filled.course == .repeated ? [] : filled.prefilled.parts
    guard !json else {
      try JSONOutput.print(
        FilledJSON(
          id: filled.kept.id.uuidString.lowercased(),
          version: filled.kept.version,
          repeated: filled.course == .repeated,
          state: filled.kept.state,
          name: filled.kept.assessment.processing.name,
          parts: parts.map(Self.part),
          taken: filled.taken.map(SourceChangeOutput.ChangeJSON.init),
          open: filled.open.map(SourceChangeOutput.ChangeJSON.init),
          leftOut: leftOut
        )
      )
      return
    }
    try KeptOutput(json: false).print(filled.kept)
    guard filled.course == .carriedOut else {
      Terminal.print("It was filled so before under this key; nothing was written.")
      return try SourceChangeOutput(json: false).print(filled.open)
    }
    var columns = TextColumns(
      ["Part", "Outcome", "Register", "Entry", "Version", "Part of it"],
      firm: ["Part", "Outcome", "Entry"]
    )
    for part in parts {
      columns.add([
        part.place, part.outcome.rawValue, part.source.kind.rawValue, part.source.id,
        "\(part.source.version)", part.source.part,
      ])
    }
    for line in columns.lines(width: Terminal.width) { Terminal.print(line) }
    for change in filled.taken {
      Terminal.print("taken over: \(change.place): \(change.here ?? "") → \(change.now ?? "")")
    }
    if !filled.open.isEmpty { try SourceChangeOutput(json: false).print(filled.open) }
    for line in leftOut { Terminal.print("not filled in: \(line)") }
  }

  private static func part(_ part: PrefilledPart) -> PartJSON {
    PartJSON(
      place: part.place,
      outcome: part.outcome,
      register: part.source.kind,
      id: part.source.id,
      version: part.source.version,
      part: part.source.part
    )
  }
}
