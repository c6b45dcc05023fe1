import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// `habeas deadline rules`: the rules of law inside the program.
struct ListRulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the rules of law, with how each was checked.",
    discussion: """
      A rule is checked as primary (the legal text was read), official (a regulator's page was \
      read), secondary or own_knowledge; the last two want checking before a date is relied on. \
      With a controller, the rules that hold for it are listed, and its own are marked.

      Example: what the UK GDPR says since 5 February 2026:

        habeas deadline rules --regime UK_GDPR_12A
      """
  )

  @Option(help: "Only the rules of this regime.")
  var regime: String?

  @Option(help: "Only the rules that name this right.")
  var right: String?

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Print one JSON object a line.")
  var json = false

  func run() async throws {
    let (book, own) = try await rules()
    let wanted = try book.regime(named: regime)
    let lines = book.rules.map { RuleLine($0, isOwn: own.contains($0.id)) }.filter { line in
      (wanted == nil || line.regime == wanted?.rawValue)
        && (right.map { line.rights.contains($0) } ?? true)
    }
    guard !json else {
      for line in lines { print(try DeadlineJSON.text(line)) }
      return
    }
    var table = TextColumns([
      "rule", "regime", "clock", "period", "extended", "in force", "checked", "origin", "right",
    ])
    for line in lines { table.add(line.cells) }
    for line in table.lines(width: Terminal.limit) { print(line) }
  }

  /// The rules inside the program, which need no database, or those of a controller.
  private func rules() async throws -> (book: RuleBook, own: Set<RuleIdentifier>) {
    guard reading.namesDatabase else { return (try RuleBook.builtIn(), []) }
    return try await reading.desk().rules()
  }
}

/// A rule as the list shows it.
private struct RuleLine: Encodable {
  let rule: String
  let regime: String
  let jurisdiction: String
  let rights: [String]
  let clock: String
  let period: String
  let extended: String?
  let from: CalendarDate?
  let to: CalendarDate?
  let verified: String
  let origin: Origin
  let citation: String
  let source: String
  let note: String

  /// Whose rule it is.
  enum Origin: String, Encodable {
    case program
    case controller
  }

  init(_ rule: Rule, isOwn: Bool) {
    self.rule = rule.id.rawValue
    regime = rule.regime.rawValue
    jurisdiction = rule.jurisdiction
    rights =
      switch rule.rights {
      case .everyRequest: ["*"]
      case .only(let rights): rights.map(\.rawValue)
      }
    clock = rule.clock.rawValue
    period =
      switch rule.limit {
      case .within(let period): Self.words(period)
      case .immediately: "at once"
      case .beforeEvent: "before the act"
      case .noFixedPeriod: "no number"
      }
    extended = rule.extensionTerm.map { term in
      switch term.reach {
      case .total(let period): Self.words(period)
      case .announcedDate: "a date"
      case .whileReasonLasts: "while a reason lasts"
      case .totalOrAnnouncedDate(let period): "\(Self.words(period)), or a date"
      }
    }
    from = rule.validity.from
    to = rule.validity.to
    verified = rule.verification.rawValue
    origin = isOwn ? .controller : .program
    citation = rule.citation
    source = rule.source
    note = rule.note
  }

  var cells: [String] {
    let validity = [from.map { "\($0)" } ?? "", to.map { "–\($0)" } ?? (from == nil ? "" : "–")]
    return [
      rule, regime, clock, period, extended ?? "", validity.joined(), verified,
      origin.rawValue, rights.joined(separator: " "),
    ]
  }

  private static func words(_ period: Period) -> String {
    let unit = period.unit.rawValue.replacing("_", with: " ")
    return period.amount.counting(unit)
  }
}
