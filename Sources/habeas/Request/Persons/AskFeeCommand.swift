import ArgumentParser
import SubjectRequests

/// `habeas request ask-fee`.
struct AskFeeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-fee",
    abstract: "Records that a fee was asked for a manifestly unfounded or excessive request.",
    discussion: """
      It must say as much as a refusal: ground, reasons, authority and remedy (Art. 12(5)).
      Example: habeas request ask-fee 2026-7KQ4-M0XB-W --amount '12.50 EUR' --ground 12(5)-excessive --reasons 'the fourth copy this year' --remedy 'the district court'
      """
  )

  @OptionGroup var options: ActOptions
  @OptionGroup var claims: ClaimOptions

  @Option(help: "The reasonable fee.")
  var amount: MoneyAmount

  @OptionGroup var justification: RefusalOptions

  func run() async throws {
    let refusal = try await justification.refusal(of: options.reference, for: options.work)
    let demand = try FeeDemand(amount: amount, justification: refusal)
    try await options.perform(AskFee(claims.selection, demand))
  }
}
