import ArgumentParser
import Casework
import SubjectRequests

/// `habeas request keep-document`.
struct KeepDocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep-document",
    abstract: "Keeps an identity document, encrypted, until it is checked.",
    discussion: """
      Confirming or rejecting the identity, and closing the case, delete it. What came as an \
      attachment of a letter is taken out of the letter, which is kept without it.
      Example: habeas request keep-document 2026-7KQ4-M0XB-W --file passport.pdf
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: "The file that holds it; '-' reads standard input.")
  var file: String?

  @OptionGroup var attachment: AttachmentOptions

  func validate() throws {
    guard (file == nil) != (attachment.number == nil) else {
      throw ValidationError("give either --file or --attachment")
    }
  }

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let outcome: ActOutcome =
        if let selection = attachment.selection {
          try await desk.keepIdentityDocument(
            selection,
            on: options.reference,
            occurred: options.at,
            key: try options.key()
          )
        } else {
          try await keepFile(at: desk)
        }
      try options.print(outcome, .documentReceived, at: desk)
    }
  }

  private func keepFile(at desk: Desk) async throws -> ActOutcome {
    guard let content = LetterFile(path: file ?? "-", arrival: .unknown).read() else {
      throw ValidationError("--file: it cannot be read")
    }
    return try await desk.keepIdentityDocument(
      content,
      on: options.reference,
      occurred: options.at,
      key: try options.key()
    )
  }
}
