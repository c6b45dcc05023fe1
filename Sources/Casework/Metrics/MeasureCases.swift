import Storage
public import SubjectRequests
public import TimeLimits

extension Desk {
  /// Counts how the requests received in a period were answered.
  ///
  /// - Parameters:
  ///   - period: the days of receipt; nil means this month and the eleven before it.
  ///   - dimensions: the sections that are wanted.
  /// - Returns: the metrics; they hold nothing personal, and erased cases count as before.
  /// - Throws: `PostgresError`.
  public func measureCases(
    _ period: ClosedRange<CalendarDate>? = nil,
    by dimensions: [CaseMetrics.Dimension] = CaseMetrics.Dimension.allCases
  ) async throws -> CaseMetrics {
    let period = period ?? today.firstOfMonth.adding(months: -11)...today
    let months = period.months
    let store = MetricsStore(
      tenant.id,
      period: zone.startOfDay(
        period.lowerBound
      )..<zone.startOfDay(period.upperBound.adding(days: 1)),
      months: months.map { zone.startOfDay($0) },
      zone: controller.profile.timeZone,
      now: now
    )
    let (total, sections) = try await database.read { connection in
      let total = try store.total(from: connection)
      let sections = try dimensions.map { dimension in
        let rows = try store.rows(by: dimension, from: connection)
        return CaseMetrics.Section(dimension, Self.name(rows, of: dimension, months))
      }
      return (total, sections)
    }
    return CaseMetrics(
      controller: controller.profile.name,
      period: period,
      made: now,
      zone: zone,
      total: total,
      sections: sections
    )
  }

  /// The rows under the words that people know, in an order that says something.
  private static func name(
    _ rows: [CaseMetrics.Row],
    of dimension: CaseMetrics.Dimension,
    _ months: [CalendarDate]
  ) -> [CaseMetrics.Row] {
    switch dimension {
    case .month: name(rows, months)
    case .right: rows.map { CaseMetrics.Row(key: word(ofRight: $0.key), figures: $0.figures) }
    case .outcome, .ground, .channel:
      rows.sorted { ($1.figures.claims, $0.key) < ($0.figures.claims, $1.key) }
    }
  }

  /// The word for a right and its article, as the tables have them.
  private static func word(ofRight key: String) -> String {
    let parts = key.split(separator: " ").map(String.init)
    guard parts.count == 2, let right = Right(rawValue: parts[0]) else { return key }
    let scope = ClaimedRight.ObjectionScope(rawValue: parts[1])
    return ClaimedRight(right, scope: scope ?? .particularSituation).word
  }

  /// Every month has a row, in which nothing was received too.
  private static func name(
    _ rows: [CaseMetrics.Row],
    _ months: [CalendarDate]
  ) -> [CaseMetrics.Row] {
    let figures = Dictionary(rows.map { ($0.key, $0.figures) }) { first, _ in first }
    return months.enumerated().map { index, month in
      CaseMetrics.Row(
        key: String(month.description.prefix(7)),
        figures: figures["\(index + 1)"] ?? CaseMetrics.Figures()
      )
    }
  }
}

extension CalendarDate {
  fileprivate var firstOfMonth: CalendarDate { adding(days: 1 - day) }
}

extension ClosedRange<CalendarDate> {
  /// The first days of the months in it.
  fileprivate var months: [CalendarDate] {
    var months: [CalendarDate] = []
    var month = lowerBound.firstOfMonth
    while month <= upperBound, months.last != month {
      months.append(month)
      month = month.adding(months: 1)
    }
    return months
  }
}
