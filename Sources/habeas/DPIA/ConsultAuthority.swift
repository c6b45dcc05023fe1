import ArgumentParser
import Assessments
import Casework
import Foundation
import SubjectRequests
import TimeLimits

/// `habeas dpia consult`.
struct ConsultAuthority: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consult",
    abstract: "Follows a prior consultation of the authority and its clock (Art. 36).",
    discussion: """
      The authority advises within eight weeks of its receipt, and may take six more. The package \
      of Art. 36(3) is written by: habeas dpia export ID --as consultation --format docx.
      What it advises is taken up in a new version, which is in review again; 'dpia respond --to \
      authority' says what is done with it. A wrong day is taken back with --event taken-back.
      Examples: habeas dpia consult 0199a3c4-… --event received --on 2026-11-02, \
      habeas dpia consult 0199a3c4-…, habeas dpia consult 0199a3c4-… --event advised \
      --authority "Autoriteit Persoonsgegevens" --advice "Begin once the log is reviewed monthly."
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @Option(help: "What happened; without it the clock is shown alone.")
  var event: ConsultationEvent.Kind?

  @Option(help: "The day on which it happened; today if omitted.")
  var on: CalendarDate?

  @Option(help: "With --event advised: the written advice.")
  var advice: String?

  @Option(help: "With --event advised: who advises; the controller's authority if omitted.")
  var authority: String?

  @Option(help: "With --event advised: the authority's own reference.")
  var reference: String?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard event == .advised || [advice, authority, reference].allSatisfy({ $0 == nil }) else {
      throw ValidationError("--advice, --authority and --reference go with --event advised")
    }
    guard event != .advised || !(advice ?? "").allSatisfy(\.isWhitespace) else {
      throw ValidationError("--event advised: say what the authority advised, with --advice")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let (id, key) = (try assessment.id(), try repetition.key())
    let profile = desk.controller.profile
    let output = ConsultationOutput(json: json, country: profile.place.country)
    guard event == .advised, let advice else {
      try output.print(try await desk.consult(event, on: on, about: id, key: key))
      return
    }
    guard let authority = authority ?? profile.authority else {
      throw ValidationError("--authority: say who advises; the controller's profile names none")
    }
    let given = AuthorityAdvice(
      by: authority,
      on: on ?? desk.today,
      reference: reference,
      advice: advice
    )
    _ = try await desk.takeUp(given, in: id, key: key)
    try output.print(try await desk.consult(nil, about: id, key: UUID()))
  }
}
