import ArgumentParser
import Casework
import Documents
import Records
import Register
import Storage
import SubjectRequests
import TimeLimits

/// `habeas consent check`.
struct CheckConsent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Answers: may this person's data be processed for this purpose now?",
    discussion: """
      The exit code is 0 where it may, and 1 where it may not. Where the purpose rests on something \
      else than consent, or a request that withdraws consent waits for somebody, that is said; a \
      purpose that no activity has is an error.
      Example: habeas consent check --principal anna@example.org --purpose newsletter/marketing
      """
  )

  @OptionGroup var work: WorkOptions
  @OptionGroup var person: PrincipalOptions

  @Option(help: ArgumentHelp("Activity and purpose.", valueName: "activity/purpose"))
  var purpose: ConsentPurpose

  @Flag(help: "Print JSON.")
  var json = false

  /// The answer as `--json` prints it.
  private struct AnswerJSON: Encodable {
    let purpose: String
    /// What the purpose rests on in the register, such as `6(1)(a)`.
    let basis: String?
    let permits: Bool
    let status: String
    let since: Instant?
    let expires: Instant?
    let at: Instant
    /// Open requests in which the person withdraws consent and that nobody acted on yet.
    let withdrawalsWaiting: [String]
  }

  func run() async throws {
    let desk = try await work.desk()
    // A name that is mistyped in a program must not read like a person who was never asked.
    guard let standing = try await desk.standingBasis(of: purpose) else {
      throw ValidationError(
        """
        --purpose \(purpose): no activity that goes on has it; habeas purpose list shows those there \
        are
        """
      )
    }
    let person = try person.value()
    let answer = try await desk.mayProcess(person, for: purpose)
    let waiting = answer.permits ? try await desk.waitingWithdrawals(of: person) : []
    for reference in waiting {
      Terminal.complain(
        """
        request \(reference) withdraws consent and waits: what it means ended when it came in (Article \
        7(3)); habeas consent withdraw --request \(reference) records it
        """
      )
    }
    if !standing.asksForConsent { Terminal.complain(Self.words(purpose, standing)) }
    if json {
      try JSONOutput.print(
        AnswerJSON(
          purpose: purpose.description,
          basis: standing.basis?.rawValue,
          permits: answer.permits,
          status: answer.status.rawValue,
          since: answer.since,
          expires: answer.expires,
          at: answer.at,
          withdrawalsWaiting: waiting.map(\.description)
        )
      )
    } else {
      let since = answer.since.map { " since \(LocalMoment.text($0, in: desk.zone))" } ?? ""
      print("\(answer.permits ? "yes" : "no"): \(answer.status.rawValue)\(since)")
    }
    guard answer.permits else { throw ExitCode(ExitStatus.refused) }
  }

  private static func words(_ purpose: ConsentPurpose, _ standing: PurposeStanding) -> String {
    guard let basis = standing.basis else {
      return "\(purpose): the register does not say what it rests on (Article 6(1))"
    }
    return "\(purpose) rests on Article \(basis.rawValue) in the register, and not on consent"
  }
}
