import ArgumentParser
import Casework
import Foundation
import SubjectRequests
import TimeLimits

/// `habeas request erase`.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erases the personal data of closed cases; rights, dates and outcome stay.",
    discussion: """
      The data key is destroyed, and with it everything sealed under it, in backups of the tables \
      too; names, addresses, letters and documents are deleted. With --due, every case whose period \
      has passed and that nothing holds is erased, each in a commit of its own: broken off, the same \
      command goes on; what is left of letters that were settled as no request goes as long after. \
      What holds a case is shown by 'habeas report retention'.
      Examples:
        habeas request erase --due --dry-run
        habeas request erase 2026-7KQ4-M0XB-W --ground person-asked
      """
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W; else --due.")
  var reference: Reference?

  @OptionGroup var work: WorkOptions

  @Flag(help: "Every case whose period has passed.")
  var due = false

  @Flag(help: "With --due: only say what would be erased.")
  var dryRun = false

  @Option(help: "Why this one is erased; before its period has passed the law must ask for it.")
  var ground: EraseCase.Ground = .retentionEnded

  @Option(
    help: ArgumentHelp("When it was to be erased, where it is logged late.", valueName: "instant")
  )
  var at: Instant?

  @Option(
    help: ArgumentHelp("A UUID: the same key erases once.", valueName: "uuid")
  )
  var idempotencyKey: String?

  @Flag(help: "Print JSON, a case a line.")
  var json = false

  func validate() throws {
    guard (reference == nil) == due else {
      throw ValidationError("give either a reference or --due")
    }
    guard due || !dryRun else {
      throw ValidationError("--dry-run: goes with --due")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    if let reference {
      let outcome = try await desk.erase(
        reference,
        ground: ground,
        occurred: at,
        key: try IdempotencyKey.read(idempotencyKey)
      )
      try print(reference, outcome == .erased ? "erased" : "erased-before", [])
      return
    }
    var bar = ProgressBar("Erasing", total: 100)
    let total = try await desk.reportCaseRetention(until: desk.today.adding(days: -1)).items.count
    let run = try await desk.eraseDue(dryRun ? .rehearsing : .erasing) { done in
      bar.show(done * 100 / max(1, total))
    }
    bar.finish()
    for item in run.erased { try print(item.reference, dryRun ? "due" : "erased", []) }
    for item in run.held { try print(item.reference, "held", item.obstacles) }
    for reference in run.changed { try print(reference, "changed-meanwhile", []) }
    guard !json else { return }
    Terminal.print(
      "\(run.erased.count) \(dryRun ? "to be erased" : "erased"), \(run.held.count) held."
    )
    if run.lettersWithoutRequest > 0 {
      let letters = run.lettersWithoutRequest.counting(
        "letter that was no request",
        "letters that were no request"
      )
      Swift.print("\(letters): \(dryRun ? "to be deleted" : "deleted").")
    }
  }

  /// What became of a case as `--json` prints it.
  private struct OutcomeJSON: Encodable {
    let reference: String
    let outcome: String
    let heldBy: [String]
  }

  private func print(
    _ reference: Reference,
    _ outcome: String,
    _ obstacles: [RetentionObstacle]
  ) throws {
    if json {
      try JSONOutput.print(
        OutcomeJSON(
          reference: reference.description,
          outcome: outcome,
          heldBy: obstacles.map(\.word)
        )
      )
      return
    }
    let why = obstacles.isEmpty ? "" : ": " + obstacles.map(\.description).joined(separator: "; ")
    Terminal.print("\(reference): \(outcome)\(why)")
  }
}
