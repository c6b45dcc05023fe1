import ArgumentParser
import Casework
import Correspondence
import Documents
import Foundation
import Storage
import SubjectRequests

/// `habeas intake show`.
struct ShowLetterToSort: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a letter that waits, and what the program reads in it.",
    discussion: """
      A letter that is settled is gone from here: what became of it is shown. --original writes \
      the message byte by byte, with its attachments.
      Example: habeas intake show 0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
      """
  )

  @Argument(
    help: ArgumentHelp("The letter, as 'habeas intake list' names it.", valueName: "letter")
  )
  var letter: Identifier<LetterToSort>

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Write the message as it was received to standard output.")
  var original = false

  func run() async throws {
    let desk = try await work.desk()
    let found = try await desk.letterToSort(letter)
    if original {
      guard let message = found.message else {
        throw ValidationError("--original: the letter is settled, and is not kept here any more")
      }
      return try OutputFile.write(Data(message), to: "-", .personal)
    }
    let reading = try found.message.map { try LetterReader().read($0) }
    if json {
      let line = reading.map { ReadingLine(file: letter.description, $0) }
      return try JSONOutput.print(
        SortedLetterJSON(
          letter: LetterToSortJSON(found.letter, at: desk),
          reading: line,
          text: reading?.body,
          reason: found.reason
        )
      )
    }
    for line in head(of: found, desk) { print(line) }
    guard let reading else { return }
    print(ReadingTable(file: "", reading).text)
    for problem in reading.problems { print("  ! \(problem)") }
    print("")
    for line in reading.body.split(separator: "\n", omittingEmptySubsequences: false) {
      for part in WrappedText.lines(of: String(line), width: Terminal.width) { print(part) }
    }
  }

  private func head(of found: SortedLetter, _ desk: Desk) -> [String] {
    let receipt = found.letter.receipt
    let arrival =
      "Letter \(letter): arrived \(LocalMoment.text(receipt.instant, in: desk.zone)) "
      + "(\(receipt.evidence.words)), read as \(found.letter.reading.words)"
    guard case .settled(let settlement) = found.letter.state else { return [arrival] }
    let moment = LocalMoment.text(settlement.settled, in: desk.zone)
    let reason = found.reason.map { ": \($0)" } ?? ""
    return [arrival, "\(settlement.finding.sentence) \(moment) by \(settlement.by)\(reason)"]
  }
}

/// A letter with what is read in it, as `--json` prints it.
private struct SortedLetterJSON: Encodable {
  let letter: LetterToSortJSON
  let reading: ReadingLine?
  let text: String?
  let reason: String?
}

extension LetterSettlement.Finding {
  /// What became of the letter, for a person.
  var sentence: String {
    switch self {
    case .request(let reference): "logged as \(reference)"
    case .reminder(let reference): "a reminder, linked to \(reference)"
    case .noRequest: "no request, the letter is destroyed"
    }
  }
}
