import TimeLimits

/// Places days between two edges, in whole numbers.
struct DeadlineTimelineAxis {
  let window: ClosedRange<CalendarDate>
  let from: Int
  let to: Int

  /// A side beyond which a day lies.
  enum Edge {
    case before, after

    /// An arrow that points to where the day would be.
    func arrow(_ x: Int, _ y: Int) -> Markup {
      let tip = self == .before ? x - 18 : x + 18
      let back = self == .before ? x - 11 : x + 11
      return .element(
        "path",
        [
          ("d", "M\(back) \(y - 6)L\(tip) \(y)L\(back) \(y + 6)"), ("fill", "none"),
          ("stroke", "#1a1a1a"), ("stroke-width", "2"),
        ],
        []
      )
    }
  }

  /// The place of a day; those outside stand a little inside the edge, with room for an arrow.
  func x(_ day: CalendarDate) -> Int {
    switch edge(day) {
    case .before: from + 20
    case .after: to - 20
    case nil:
      from + (to - from) * window.lowerBound.days(to: day)
        / max(1, window.lowerBound.days(to: window.upperBound))
    }
  }

  func edge(_ day: CalendarDate) -> Edge? {
    if day < window.lowerBound { return .before }
    return day > window.upperBound ? .after : nil
  }

  /// Mondays, as many weeks apart as leave room for their labels.
  var ticks: [CalendarDate] {
    let days = window.lowerBound.days(to: window.upperBound)
    let room = max(1, (to - from) / 84)
    let step = 7 * max(1, (days / 7 + room - 1) / room)
    let monday =
      (0..<7).map { window.lowerBound.adding(days: $0) }
      .first { $0.weekday == .monday } ?? window.lowerBound
    return stride(from: 0, through: monday.days(to: window.upperBound), by: step)
      .map { monday.adding(days: $0) }
  }
}
