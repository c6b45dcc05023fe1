import ArgumentParser
import Casework
import Documents
import Foundation
import Storage
import SubjectRequests

/// `habeas letter show`.
struct ShowLetter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a letter, or writes it to a file: to preview, edit, print or prove it.",
    discussion: """
      'text' is what 'habeas letter edit' takes back: the subject on the first line, then paragraphs \
      with an empty line between them, '- ' before each item of a list. 'original' is what was \
      sent, byte by byte: a message, or the page that was posted.
      Example: habeas letter show 2026-7KQ4-M0XB-W 1 --format docx --output letter.docx
      """
  )

  @OptionGroup var options: LetterOptions

  @Option(help: "The form to write it in.")
  var format: Format?

  @Option(help: ArgumentHelp("The file to write; standard output unless given.", valueName: "file"))
  var output: String?

  /// A form of a letter.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case html
    case docx
    case pdf
    case original
  }

  func run() async throws {
    let desk = try await options.work.desk()
    let letter = try await desk.letter(options.reference, options.number)
    guard let format else {
      guard output == nil else { throw ValidationError("--output: say in which --format") }
      return try LetterOutput(desk: desk, json: options.json).print(letter)
    }
    try OutputFile.write(try bytes(of: letter, as: format), to: output ?? "-", .personal)
  }

  private func bytes(of letter: LetterView, as format: Format) throws -> Data {
    switch format {
    case .text: return Data(letter.wording.text.utf8)
    case .html: return Data(letter.document.html().utf8)
    case .docx: return try letter.document.docx()
    case .pdf: return try letter.document.pdf(by: Typesetter())
    case .original:
      guard let message = letter.message else {
        throw ValidationError("--format original: nothing was sent yet")
      }
      return Data(message.content)
    }
  }
}
