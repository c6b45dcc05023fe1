import ArgumentParser
import Casework
import Foundation
import SubjectRequests

/// `habeas request show-document`.
struct ShowDocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show-document",
    abstract: "Writes the identity document that is held into a file, for the check.",
    discussion: "Example: habeas request show-document 2026-7KQ4-M0XB-W --output passport.pdf"
  )

  @Argument(help: "The request's reference, such as 2026-7KQ4-M0XB-W.")
  var reference: Reference

  @OptionGroup var work: WorkOptions

  @Option(help: "The file to write, which must not exist; delete it after the check.")
  var output: String

  func run() async throws {
    guard let content = try await work.desk().identityDocument(of: reference) else {
      throw ValidationError("\(reference): no identity document is held")
    }
    try OutputFile.write(Data(content), to: output, .personal)
  }
}
