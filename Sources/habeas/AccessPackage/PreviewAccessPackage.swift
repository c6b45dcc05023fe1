import ArgumentParser
import Casework
import SubjectRequests

/// `habeas access-package preview`.
struct PreviewAccessPackage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Shows what the register says to the requester, and what it lacks.",
    discussion: """
      The exit code is 1 where something is missing that Art. 15(1) and (2) ask.
      Example: habeas access-package preview 2026-7KQ4-M0XB-W --subjects customers \
      --without 'automatedDecisions=No decision is made by automated means alone.'
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var scope: ScopeOptions

  @Option(help: "The language of the answer.")
  var language: LetterLanguage?

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  private struct DraftJSON: Encodable {
    let activities: [AccessInformation.Activity]
    let missing: [String]
    let leftOut: [AccessDraft.Ended]
  }

  func run() async throws {
    try await work.working(on: reference) { desk in
      let scope = try scope.scope()
      let draft = try await desk.accessDraft(of: reference, scope, language: language)
      if json {
        try JSONOutput.print(
          DraftJSON(
            activities: draft.information.activities,
            missing: draft.gaps,
            leftOut: draft.leftOut
          )
        )
      } else {
        for entry in draft.entries { show(entry) }
        print(draft.gaps.isEmpty ? "Nothing is missing." : "Missing:")
        for gap in draft.gaps { print("  \(gap)") }
        for note in draft.leftOut.notes { print(note) }
      }
      guard draft.gaps.isEmpty else { throw ExitCode(ExitStatus.refused) }
    }
  }

  private func show(_ entry: AccessDraft.Entry) {
    print("\(entry.activity.name) (\(entry.label))")
    for point in AccessPoint.allCases {
      let told =
        entry.activity.values(on: point)
        + [entry.activity.explanations[point]].compactMap(\.self)
      for (index, text) in told.enumerated() {
        let heading = index == 0 ? point.rawValue : ""
        let blanks = String(repeating: " ", count: 20 - heading.count)
        for (number, line) in WrappedText.lines(of: text, width: Terminal.width - 22).enumerated() {
          print("  \(number == 0 ? heading + blanks : String(repeating: " ", count: 20))\(line)")
        }
      }
    }
    print("")
  }
}
