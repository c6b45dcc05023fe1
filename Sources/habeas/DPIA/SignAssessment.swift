import ArgumentParser
import Casework

/// `habeas dpia sign`.
struct SignAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Takes the decision that the record holds, and freezes the version.",
    discussion: """
      Who signs is not one of those who wrote what is decided, and a record in which lint finds \
      errors can only be rejected.
      Example: habeas dpia sign 0199a3c4-… --as director
      """
  )

  @OptionGroup var options: StepOptions

  func run() async throws { try await options.take(.sign) }
}
