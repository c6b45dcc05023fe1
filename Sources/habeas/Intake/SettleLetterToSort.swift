import ArgumentParser
import Casework
import Correspondence
import Storage
import SubjectRequests
import TimeLimits

/// `habeas intake settle`.
struct SettleLetterToSort: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Says what a letter is that waits: a request, a reminder, or none.",
    discussion: """
      As a request it is logged with its letter, received when the letter arrived unless --received \
      says better. A letter that is no request is destroyed at once; that it came, who settled it \
      and why stays on record.
      Examples:
        habeas intake settle 0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b --right erasure --right objection
        habeas intake settle 0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b --reminder-of 2026-7KQ4-M0XB-W
        habeas intake settle 0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b --no-request --reason 'an invoice'
      """
  )

  @Argument(
    help: ArgumentHelp("The letter, as 'habeas intake list' names it.", valueName: "letter")
  )
  var letter: Identifier<LetterToSort>

  @OptionGroup var claims: LetterClaimFlags

  @Option(help: ArgumentHelp("The request that it repeats.", valueName: "reference"))
  var reminderOf: Reference?

  @Flag(help: "It exercises no right; give the --reason.")
  var noRequest = false

  @Option(help: ArgumentHelp("Why it is no request.", valueName: "text"))
  var reason: String?

  @OptionGroup var work: WorkOptions

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    let ways = (claims.rights.isEmpty ? 0 : 1) + (reminderOf == nil ? 0 : 1) + (noRequest ? 1 : 0)
    guard ways == 1 else {
      throw ValidationError("say what it is, in one way: --right, --reminder-of or --no-request")
    }
    guard noRequest == (reason != nil) else {
      throw ValidationError("--no-request and --reason go together")
    }
    guard !claims.rights.isEmpty || claims.isEmpty else {
      throw ValidationError("--name, --email, --language and --received go with --right")
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let settlement = try await desk.settle(
      letter,
      as: try decision(in: desk.zone),
      readBy: LetterReader(),
      key: try repetition.key()
    )
    if json { return try JSONOutput.print(LetterSettlementJSON(settlement)) }
    guard case .request(let reference) = settlement.finding else {
      return print(settlement.finding.sentence)
    }
    print(try await LoggedLine.read(reference, at: desk).text)
  }

  private func decision(in zone: Zone) throws -> LetterDecision {
    if let reminderOf { return .reminder(of: reminderOf) }
    if let reason { return .noRequest(reason: reason) }
    return .request(try claims.claims(in: zone))
  }
}
