import ArgumentParser
import Casework
import Storage
import SubjectRequests
import TimeLimits

/// `habeas letter list`.
struct ListLetters: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the letters of a request, or all that are not settled yet.",
    discussion: """
      What is 'maybe-sent' waits for a person: nobody knows whether the mail system took it.
      Example: habeas letter list 2026-7KQ4-M0XB-W
      """
  )

  @Argument(help: "The request's reference; the letters of all requests unless given.")
  var reference: Reference?

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a letter a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let found = try await desk.letters(reference.map { .of($0) } ?? .notSettled)
    if json {
      for listing in found { try JSONOutput.print(LetterListingJSON(listing, seen: desk.now)) }
      return
    }
    guard !found.isEmpty else {
      print(reference == nil ? "No letter waits." : "No letters.")
      return
    }
    var table = TextColumns([
      "REFERENCE", "LETTER", "KIND", "LANGUAGE", "STATE", "TRIED", "DRAFTED",
    ])
    for listing in found {
      table.add([
        listing.reference.description, "\(listing.number)", listing.kind.rawValue,
        listing.language.rawValue, listing.state.seen(at: desk.now).word.rawValue,
        "\(listing.attempts)", CalendarDate(listing.drafted, in: desk.zone).description,
      ])
    }
    for line in table.lines(width: Terminal.width) { print(line) }
  }
}
