public import ArgumentParser
import Casework
import Records
public import Register
import SubjectRequests
import TimeLimits

/// The breach that a step is about, and how it is recorded.
struct BreachActOptions: ParsableArguments {
  @Argument(help: "The label, as 'breach list' shows it.")
  var label: Label<Breach>

  @OptionGroup var work: WorkOptions
  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  /// Records a step and prints the version that holds it.
  func record(_ step: BreachStep) async throws {
    let kept = try await work.desk().work(step, on: label, key: try repetition.key())
    try KeptRecordOutput(json: json).print([kept])
  }

  /// Refuses texts that say nothing.
  static func check(_ texts: [(option: String, text: String)]) throws {
    for (option, text) in texts where text.allSatisfy(\.isWhitespace) {
      throw ValidationError("\(option): say it in words")
    }
  }
}

/// `habeas breach assess`.
struct AssessBreach: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Records the risk to persons, which decides who must be told (Articles 33, 34).",
    discussion: """
      Example: habeas breach assess 2026-lost-laptop --risk unlikely --reasons 'The disk is encrypted'
      """
  )

  @OptionGroup var act: BreachActOptions

  @Option(help: "The risk to the rights and freedoms of persons.")
  var risk: Level

  @Option(help: "What speaks for it.")
  var reasons: String

  /// How likely and how severe the consequences are.
  enum Level: String, ExpressibleByArgument, CaseIterable {
    case unlikely, risk, high

    func risk(_ reasons: String) -> BreachRisk {
      switch self {
      case .unlikely: .unlikely(reasons: reasons)
      case .risk: .risk(reasons: reasons)
      case .high: .high(reasons: reasons)
      }
    }
  }

  func validate() throws { try BreachActOptions.check([("--reasons", reasons)]) }

  func run() async throws { try await act.record(.assessed(risk.risk(reasons))) }
}

/// `habeas breach told`.
struct RecordPersonsTold: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "told",
    abstract: "Records that the persons concerned were told (Article 34(2)).",
    discussion: """
      Example: habeas breach told 2026-lost-laptop --channel e-mail --words 'The letter of 31 October'
      """
  )

  @OptionGroup var act: BreachActOptions

  @Option(help: "How they were told, such as e-mail.")
  var channel: String

  @Option(help: "What they were told, or which letter was sent.")
  var words: String

  @Option(help: ArgumentHelp("When it was sent; else now.", valueName: "instant"))
  var on: Instant?

  func validate() throws {
    try BreachActOptions.check([("--channel", channel), ("--words", words)])
  }

  func run() async throws { try await act.record(.told(on: on, channel: channel, words: words)) }
}

/// `habeas breach not-told`.
struct RecordPersonsNotTold: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "not-told",
    abstract: "Records why the persons concerned need not be told (Article 34(3)).",
    discussion: """
      Example: habeas breach not-told 2026-lost-laptop --ground '34(3)(a)' --reasons 'Encrypted'
      """
  )

  @OptionGroup var act: BreachActOptions

  @Option(help: "On which ground.")
  var ground: CommunicationExemption

  @Option(help: "What speaks for it.")
  var reasons: String

  func validate() throws { try BreachActOptions.check([("--reasons", reasons)]) }

  func run() async throws { try await act.record(.notTold(ground: ground, reasons: reasons)) }
}

/// `habeas breach close`.
struct CloseBreach: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Closes a breach with its cause and what keeps it from happening again.",
    discussion: """
      It is refused while the authority or the persons wait for what they must be told, and before \
      the record says what its effects are and what was done about it (Article 33(5)).
      Example: habeas breach close 2026-lost-laptop --cause 'Left on a train' --prevention 'Trackers'
      """
  )

  @OptionGroup var act: BreachActOptions

  @Option(help: "What caused it.")
  var cause: String

  @Option(help: "A measure against recurrence; repeat it for several.")
  var prevention: [String]

  @Option(help: ArgumentHelp("When it was closed; else now.", valueName: "instant"))
  var on: Instant?

  func validate() throws {
    try BreachActOptions.check([("--cause", cause)] + prevention.map { ("--prevention", $0) })
  }

  func run() async throws {
    try await act.record(.closed(on: on, cause: cause, prevention: prevention))
  }
}

/// `habeas breach reopen`.
struct ReopenBreach: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Takes a closed breach up again, since something became known after that.",
    discussion: """
      The risk is to be assessed anew. Where the authority was not told before, since a risk was \
      unlikely, the 72 hours count from when that became known.
      Example: habeas breach reopen 2026-lost-laptop --reasons 'The key was found on a website'
      """
  )

  @OptionGroup var act: BreachActOptions

  @Option(help: "What became known.")
  var reasons: String

  @Option(help: ArgumentHelp("When it became known; else now.", valueName: "instant"))
  var on: Instant?

  func validate() throws { try BreachActOptions.check([("--reasons", reasons)]) }

  func run() async throws { try await act.record(.reopened(known: on, reasons: reasons)) }
}

extension CommunicationExemption: ExpressibleByArgument {}
