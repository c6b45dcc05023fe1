import ArgumentParser
import Casework
import TimeLimits

/// `habeas deadline rules`: the rules of law inside the program.
struct ListRulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists the rules of law, with how each was checked.",
    discussion: """
      A rule is checked as primary (the legal text was read), official (a regulator's page was
      read), secondary or own_knowledge; the last two want checking before a date is relied on.

      Example: what the UK GDPR says since 5 February 2026:

        habeas deadline rules --regime UK_GDPR_12A
      """
  )

  @Option(help: "Only the rules of this regime.")
  var regime: String?

  @Option(help: "Only the rules that name this right.")
  var right: String?

  @Flag(help: "Print one JSON object a line.")
  var json = false

  func run() throws {
    let book = try RuleBook.builtIn()
    if let regime, !book.regimes.contains(Regime(rawValue: regime)) {
      let known = book.regimes.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("regime: expected one of \(known)")
    }
    let lines = book.rules.map(RuleLine.init).filter { line in
      (regime == nil || line.regime == regime)
        && (right.map { line.rights.contains($0) } ?? true)
    }
    guard !json else {
      for line in lines { print(try DeadlineJSON.text(line)) }
      return
    }
    let header = ["rule", "regime", "clock", "period", "extended", "in force", "checked", "right"]
    print(DeadlineTable(header: header, rows: lines.map(\.cells)).text)
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
  let citation: String
  let source: String
  let note: String

  init(_ rule: Rule) {
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
      }
    }
    from = rule.validity.from
    to = rule.validity.to
    verified = rule.verification.rawValue
    citation = rule.citation
    source = rule.source
    note = rule.note
  }

  var cells: [String] {
    let validity = [from.map { "\($0)" } ?? "", to.map { "–\($0)" } ?? (from == nil ? "" : "–")]
    return [
      rule, regime, clock, period, extended ?? "", validity.joined(), verified,
      rights.joined(separator: " "),
    ]
  }

  private static func words(_ period: Period) -> String {
    let unit = period.unit.rawValue.replacing("_", with: " ")
    return "\(period.amount) \(unit)\(period.amount == 1 ? "" : "s")"
  }
}
