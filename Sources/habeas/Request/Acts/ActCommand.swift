import ArgumentParser
import SubjectRequests

/// `habeas request act`.
struct ActCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "act",
    abstract: "Records that what was asked for has been done: erased, corrected, stopped.",
    discussion: """
      No withdrawal of consent is done while the consent stands in the register; consent withdraw \
      with --request takes it back and acts on the claim at once.
      Example: habeas request act 2026-7KQ4-M0XB-W --right erasure
      """
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var claims: ClaimOptions

  func run() async throws {
    try await options.performUnderRegister(ReportActed(claims.selection))
  }
}
