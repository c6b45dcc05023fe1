import ArgumentParser
import Assessments
import Casework
import Foundation

/// `habeas dpia withhold`.
struct WithholdParts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withhold",
    abstract: "Marks parts of an assessment as not for the public, or lifts that.",
    discussion: """
      A part is named as lint names places: an entry, a field, or a whole list. 'dpia export \
      --public' leaves it out everywhere. Marks of a decided version are kept beside it; it stays \
      as it was. Without parts, those that are marked are listed.
      Examples: habeas dpia withhold 0199a3c4-… 'assets[A2]' 'risks[K3].threats' --reason security, \
      habeas dpia withhold 0199a3c4-… dpoAdvice.by --lift
      """
  )

  @OptionGroup var assessment: AssessmentArgument

  @Argument(help: ArgumentHelp("The parts, such as assets[A2].", valueName: "part"))
  var places: [String] = []

  @Option(help: "Why: security, trade-secret or personal.")
  var reason: ConfidentialityReason?

  @Option(help: "A note for those who decide on publication; never published.")
  var note: String?

  @Flag(help: "The parts are for the public again.")
  var lift = false

  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON, a part that is marked a line.")
  var json = false

  /// A part that is marked, as `--json` prints it.
  private struct PartJSON: Encodable {
    let place: String
    let reason: ConfidentialityReason
    let note: String?
  }

  func validate() throws {
    guard !places.isEmpty else {
      guard reason == nil, !lift else { throw ValidationError("name the parts that are meant") }
      return
    }
    guard (reason == nil) == lift else {
      throw ValidationError("give a --reason to withhold the parts, or --lift to publish them")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let id = try assessment.id()
    let key = try repetition.key()
    var kept = try await desk.assessment(id)
    if let reason {
      kept = try await desk.mark(
        .withhold(places: places, reason, note: note),
        in: id,
        key: key
      )
    } else if lift {
      kept = try await desk.mark(.lift(places: places), in: id, key: key)
    }
    for part in kept.confidential {
      if json {
        try JSONOutput.print(PartJSON(place: part.place, reason: part.reason, note: part.note))
      } else {
        let note = part.note.map { ": \($0)" } ?? ""
        print("\(part.place)  \(part.reason.rawValue)\(note)")
      }
    }
    if kept.confidential.isEmpty, !json { print("Everything is for the public.") }
  }
}
