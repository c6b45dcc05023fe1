import SubjectRequests

/// A column of metrics, the same in every format.
enum MetricsColumn: String, CaseIterable {
  case requests, claims, open, answered, withdrawn, unanswered, extended, suspended, late, reopened
  case medianDays, meanDays, percentile95Days

  /// The heading for a person.
  var heading: String {
    switch self {
    case .medianDays: "Median days"
    case .meanDays: "Mean days"
    case .percentile95Days: "95 % within days"
    default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }

  /// What stands in the column; nil where nothing was answered.
  func value(_ figures: CaseMetrics.Figures) -> Value? {
    switch self {
    case .requests: .count(figures.requests)
    case .claims: .count(figures.claims)
    case .open: .count(figures.open)
    case .answered: .count(figures.answered)
    case .withdrawn: .count(figures.withdrawn)
    case .unanswered: .count(figures.unanswered)
    case .extended: .count(figures.extended)
    case .suspended: .count(figures.suspended)
    case .late: .count(figures.late)
    case .reopened: .count(figures.reopened)
    case .medianDays: figures.days.map { .tenths($0.median) }
    case .meanDays: figures.days.map { .tenths($0.mean) }
    case .percentile95Days: figures.days.map { .tenths($0.percentile95) }
    }
  }

  /// A number.
  enum Value {
    case count(Int)
    case tenths(CaseMetrics.Tenths)

    var text: String {
      switch self {
      case .count(let count): "\(count)"
      case .tenths(let tenths): tenths.description
      }
    }
  }

  func text(_ figures: CaseMetrics.Figures) -> String { value(figures)?.text ?? "" }
}

extension CaseMetrics {
  /// Every row with the dimension that it belongs to; the first is that of everything.
  var grid: [(dimension: String, key: String, figures: Figures)] {
    [("all", "", total)]
      + sections.flatMap { section in
        section.rows.map { (section.dimension.rawValue, $0.key, $0.figures) }
      }
  }
}
