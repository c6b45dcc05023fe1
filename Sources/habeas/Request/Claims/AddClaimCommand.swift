import ArgumentParser
import Casework
import Foundation
import Storage
import SubjectRequests

/// `habeas request claim add`.
struct AddClaimCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a right that the letter holds, or that the person exercised later.",
    discussion: """
      Its clocks run from the receipt of the request, or from --at where the person added it later.
      Example: habeas request claim add 2026-7KQ4-M0XB-W --exercised erasure
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The right that is exercised.")
  var exercised: ClaimedRight

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      // What the letter held from the beginning was received with it.
      let received = try await desk.show(options.reference).loaded.file.request.received
      let outcome = try await desk.perform(
        AddClaim(exercised, id: Identifier(UUID())),
        on: options.reference,
        occurred: options.at ?? received,
        key: try options.key(),
        seen: options.seen
      )
      try options.print(outcome, .claimed, at: desk)
    }
  }
}
