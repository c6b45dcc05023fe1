import ArgumentParser
import Assessments
import TimeLimits

/// The four outcomes of an assessment, of which one is chosen or the record's own stays.
struct DecisionOptions: ParsableArguments {
  @Flag(help: "The processing may begin, without conditions.")
  var approved = false

  @Option(
    help: ArgumentHelp(
      """
      The processing may begin on a condition, whose owner and day come last: 'text; owner; \
      2027-01-31'. May be repeated.
      """,
      valueName: "condition"
    )
  )
  var condition: [String] = []

  @Option(help: ArgumentHelp("The processing may not begin, and why.", valueName: "reasons"))
  var rejected: String?

  @Flag(help: "The authority is consulted first (Art. 36(1)): a risk remains high.")
  var consult = false

  @Option(
    help: ArgumentHelp(
      "With --consult: what falls on controllers and processors (Art. 36(3)(a)).",
      valueName: "text"
    )
  )
  var responsibilities: String?

  @Option(help: ArgumentHelp("With --consult: purposes and means (36(3)(b)).", valueName: "text"))
  var means: String?

  @Option(
    help: ArgumentHelp("With --consult: measures and safeguards (36(3)(c)).", valueName: "text")
  )
  var safeguards: String?

  @Option(
    help: ArgumentHelp(
      "With --consult: how the data protection officer is reached (36(3)(d)).",
      valueName: "contact"
    )
  )
  var officer: String?

  func validate() throws {
    let chosen = [approved, !condition.isEmpty, rejected != nil, consult].filter { $0 }.count
    guard chosen <= 1 else {
      throw ValidationError(
        "give one of --approved, --condition, --rejected and --consult, or none of them"
      )
    }
    guard consult || [responsibilities, means, safeguards, officer].allSatisfy({ $0 == nil }) else {
      throw ValidationError(
        "--responsibilities, --means, --safeguards and --officer go with --consult"
      )
    }
    _ = try conditions()
  }

  /// The outcome that is chosen; nil for the record's own.
  func outcome() throws -> DecisionOutcome? {
    if approved { return .approved }
    if let rejected { return .rejected(reasons: rejected) }
    if consult {
      return .consultation(
        package: ConsultationPackage(
          ground: .residualRiskHigh,
          responsibilities: responsibilities,
          purposesAndMeans: means,
          safeguards: safeguards,
          officerContact: officer
        )
      )
    }
    let conditions = try conditions()
    return conditions.isEmpty ? nil : .conditionallyApproved(conditions: conditions)
  }

  private func conditions() throws -> [Condition] {
    try condition.enumerated().map { index, text in
      let parts = text.split(separator: ";", omittingEmptySubsequences: false)
        .map { String($0.trimmingPrefix(while: \.isWhitespace)) }
      guard parts.count >= 3, parts.allSatisfy({ !$0.isEmpty }), let last = parts.last,
        let due = CalendarDate(last)
      else {
        throw ValidationError(
          """
          --condition, number \(index + 1): say what is asked, who sees to it and by which day, such as \
          'Guided notes are in use; Privacy desk; 2027-01-31'
          """
        )
      }
      return Condition(
        text: parts.dropLast(2).joined(separator: "; "),
        owner: parts[parts.count - 2],
        due: due
      )
    }
  }
}
