import ArgumentParser
import Casework
import SubjectRequests

/// `habeas request keep-document`.
struct KeepDocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep-document",
    abstract: "Keeps an identity document, encrypted, until it is checked.",
    discussion: """
      Confirming or rejecting the identity, and closing the case, delete it.
      Example: habeas request keep-document 2026-7KQ4-M0XB-T --file passport.pdf
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The file that holds it; '-' reads standard input.")
  var file: String

  func run() async throws {
    guard let content = LetterFile(path: file, arrival: nil).read() else {
      throw ValidationError("--file: it cannot be read")
    }
    let outcome = try await options.work.desk().keepIdentityDocument(
      content,
      on: options.reference,
      occurred: options.at,
      key: try options.key()
    )
    try options.print(outcome, .documentReceived)
  }
}
