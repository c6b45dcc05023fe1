import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests

/// `habeas consent withdraw`.
struct WithdrawConsent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Withdraws consents; they no longer stand when the command returns (Article 7(3)).",
    discussion: """
      With --request the claim to withdrawal is acted on in the same commit, which meets its clock; \
      the person is then the data subject of the request unless --principal names another.
      Examples:
        habeas consent withdraw --principal anna@example.org --purpose newsletter/marketing
        habeas consent withdraw --request 2026-7KQ4-M0XB-W --all
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(
    help: ArgumentHelp(
      "The identifier under which the person is known; else the e-mail address of --request.",
      valueName: "identifier"
    )
  )
  var principal: String?

  @Option(
    help: ArgumentHelp("What kind of identifier it is, in a word of your own.", valueName: "kind")
  )
  var kind = PrincipalOptions.email

  @Option(
    name: .customLong("purpose"),
    help: ArgumentHelp(
      "Activity and purpose; repeat it for several.",
      valueName: "activity/purpose"
    )
  )
  var purposes: [ConsentPurpose] = []

  @Flag(help: "Every consent of the person that stands.")
  var all = false

  @OptionGroup var circumstances: CircumstanceOptions

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard purposes.isEmpty == all else {
      throw ValidationError("name what is withdrawn: --purpose, or --all that stand")
    }
    guard principal != nil || circumstances.request != nil else {
      throw ValidationError("name the person: --principal, or the --request that it came in")
    }
  }

  func run() async throws {
    let person = try principal.map {
      ConsentPrincipal(kind: try PrincipalOptions.kind(kind), identifier: $0)
    }
    let desk = try await work.desk()
    let withdrawal = circumstances.withdrawal(of: all ? .standing : .these(purposes), at: desk)
    if let request = circumstances.request {
      try await circumstances.withdraw(withdrawal, by: person, in: request, at: desk, json: json)
    } else if let person {
      let key = try IdempotencyKey.read(circumstances.idempotencyKey)
      let withdrawn = try await desk.withdraw(withdrawal, by: person, key: key)
      try WithdrawalOutput(json: json).print(withdrawn)
    }
  }
}

extension CircumstanceOptions {
  /// Withdraws consents in a request, and prints what became of its claim.
  func withdraw(
    _ withdrawal: ConsentWithdrawal,
    by person: ConsentPrincipal?,
    in request: Reference,
    at desk: Desk,
    json: Bool
  ) async throws {
    let key = try IdempotencyKey.read(idempotencyKey)
    let outcome = try await desk.withdraw(withdrawal, by: person, in: request, key: key)
    try WithdrawalOutput(json: json).print(outcome, in: request, at: desk)
  }
}
