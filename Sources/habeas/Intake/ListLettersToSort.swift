import ArgumentParser
import Casework
import Storage
import SubjectRequests
import TimeLimits

/// `habeas intake list`.
struct ListLettersToSort: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the letters that wait to be sorted, the oldest first.",
    discussion: """
      A letter that is taken in and is not certainly no request is kept until a person says what it \
      is; its time limit runs from its arrival all the while. What the program thought of it stands \
      beside it: 'other, unsure' may well be a request.
      Example: habeas intake list
      """
  )

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a letter a line.")
  var json = false

  func run() async throws {
    let desk = try await work.desk()
    let letters = try await desk.lettersToSort()
    if json {
      for letter in letters { try JSONOutput.print(LetterToSortJSON(letter, at: desk)) }
      return
    }
    guard !letters.isEmpty else {
      print("No letter waits.")
      return
    }
    var table = TextColumns(["LETTER", "ARRIVED", "DAYS", "READ AS"])
    for letter in letters {
      let arrived = CalendarDate(letter.receipt.instant, in: desk.zone)
      table.add([
        letter.id.description, arrived.description, "\(arrived.days(to: desk.today))",
        letter.reading.words,
      ])
    }
    for line in table.lines(width: Terminal.width) { print(line) }
  }
}

extension LetterToSort.Reading {
  /// The kind, and whether it can be relied on.
  var words: String { "\(kind.rawValue), \(certainty.rawValue)" }
}
