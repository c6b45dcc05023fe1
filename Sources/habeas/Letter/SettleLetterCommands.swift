import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// What commands have in common that record that a letter has gone.
struct SettlingOptions: ParsableArguments {
  @OptionGroup var letter: LetterOptions

  @Option(help: ArgumentHelp("When it went.", valueName: "instant"))
  var at: Instant?

  @OptionGroup var repetition: KeyOption

  func print(_ settled: SettledLetter, _ desk: Desk) throws {
    try LetterOutput(desk: desk, json: letter.json).printState(settled.letter)
    DeliveryOutput(desk: desk, json: letter.json).printEffect(settled.effect)
    if let status = settled.effect.exitStatus { throw ExitCode(status) }
  }
}

/// `habeas letter mark-posted`.
struct MarkLetterPosted: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark-posted",
    abstract: "Records that a letter was printed and posted, and what it tells.",
    discussion: """
      Print it first: habeas letter show REFERENCE --format docx --output letter.docx
      Example: habeas letter mark-posted 2026-7KQ4-M0XB-W 1 --at 2026-11-02T16:00:00+01:00
      """
  )

  @OptionGroup var options: SettlingOptions

  @OptionGroup var staleness: StalenessOptions

  func run() async throws {
    try await options.letter.work.working(on: options.letter.reference) { desk in
      let settled = try await desk.markPosted(
        options.letter.reference,
        options.letter.number,
        posted: options.at,
        ifChanged: staleness.changed,
        ifIncomplete: staleness.incomplete,
        key: try options.repetition.key()
      )
      try options.print(settled, desk)
    }
  }
}

/// `habeas letter confirm`.
struct ConfirmLetter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Records that a letter that may be sent was sent, as the mail system's log shows.",
    discussion: """
      It counts as sent when it was first handed over, unless --at says better.
      Example: habeas letter confirm 2026-7KQ4-M0XB-W 1
      """
  )

  @OptionGroup var options: SettlingOptions

  func run() async throws {
    try await options.letter.work.working(on: options.letter.reference) { desk in
      let settled = try await desk.confirmSent(
        options.letter.reference,
        options.letter.number,
        sent: options.at,
        key: try options.repetition.key()
      )
      try options.print(settled, desk)
    }
  }
}

/// `habeas letter discard`.
struct DiscardLetter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard",
    abstract: "Gives a draft up; it stays in the list.",
    discussion: "Example: habeas letter discard 2026-7KQ4-M0XB-W 2"
  )

  @OptionGroup var options: LetterOptions

  @OptionGroup var repetition: KeyOption

  func run() async throws {
    try await options.work.working(on: options.reference) { desk in
      let letter = try await desk.discard(
        options.reference,
        options.number,
        key: try repetition.key()
      )
      try LetterOutput(desk: desk, json: options.json).printState(letter)
    }
  }
}
