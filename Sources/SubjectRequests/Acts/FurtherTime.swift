public import TimeLimits

/// By how much the time limit of an answer is extended.
///
/// Which of these a law knows, and how far it reaches, stands in its rule.
public enum FurtherTime: Sendable, Hashable {
  /// One or two months beyond the first (Article 12(3) GDPR).
  case months(Int)
  /// Days beyond the first period, as in California.
  case days(Int)
  /// Until a day that is announced, as in Switzerland (Article 18(2) DSV) and Singapore.
  case until(CalendarDate)

  /// What the law engine counts.
  var length: ExtensionLength {
    switch self {
    case .months(let amount): .by(Period(amount: amount, unit: .month))
    case .days(let amount): .by(Period(amount: amount, unit: .day))
    case .until(let day): .until(day)
    }
  }

  /// In words: `by 2 months`, `until 2026-05-15`.
  public var words: String {
    switch self {
    case .months(let amount): "by \(amount.counting("month"))"
    case .days(let amount): "by \(amount.counting("day"))"
    case .until(let day): "until \(day)"
    }
  }
}

/// Why the time limit may be extended: the complexity and number of the requests (Article 12(3)).
public enum ExtensionGround: String, Sendable, Hashable, CaseIterable, Codable {
  case complexity
  case number = "number-of-requests"
  case complexityAndNumber = "complexity-and-number"

  var words: String {
    switch self {
    case .complexity: "complexity"
    case .number: "number of requests"
    case .complexityAndNumber: "complexity and number of requests"
    }
  }
}
