public import TimeLimits

/// How requests received in a period were answered: counts and durations, and nothing personal.
public struct CaseMetrics: Sendable, Hashable {
  public let controller: String
  /// The days of receipt, first and last.
  public let period: ClosedRange<CalendarDate>
  /// When they were measured.
  public let made: Instant
  /// The controller's zone, of whose days the period is.
  public let zone: Zone
  public let total: Figures
  public let sections: [Section]

  /// The figures by the values of one dimension.
  public struct Section: Sendable, Hashable {
    public let dimension: Dimension
    public let rows: [Row]

    public init(_ dimension: Dimension, _ rows: [Row]) {
      self.dimension = dimension
      self.rows = rows
    }
  }

  /// By what claims are told apart.
  public enum Dimension: String, Sendable, Hashable, CaseIterable, Codable {
    case month
    case right
    case outcome
    /// The grounds of refusals; a claim that was refused on two counts in both rows.
    case ground
    case channel
  }

  /// The figures of one value.
  public struct Row: Sendable, Hashable {
    /// A word of the vocabulary, or a month as `2026-11`.
    public let key: String
    public let figures: Figures

    public init(key: String, figures: Figures) {
      self.key = key
      self.figures = figures
    }
  }

  public init(
    controller: String,
    period: ClosedRange<CalendarDate>,
    made: Instant,
    zone: Zone,
    total: Figures,
    sections: [Section]
  ) {
    self.controller = controller
    self.period = period
    self.made = made
    self.zone = zone
    self.total = total
    self.sections = sections
  }
}
