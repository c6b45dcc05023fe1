import TimeLimits

/// Places days between two edges, in whole numbers.
struct DeadlineTimelineAxis {
  let window: ClosedRange<CalendarDate>
  let from: Int
  let to: Int
  /// On which sides something beyond the window is drawn, which takes the room of a shape.
  var clipped: Set<Edge> = []

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

  /// What a shape with its arrow takes at an edge.
  private static let margin = 40

  /// The place of a day; those outside stand between the edge and all days inside.
  func x(_ day: CalendarDate) -> Int {
    let first = from + (clipped.contains(.before) ? Self.margin : 0)
    let last = to - (clipped.contains(.after) ? Self.margin : 0)
    switch edge(day) {
    case .before: return from + Self.margin / 2
    case .after: return to - Self.margin / 2
    case nil:
      return first + (last - first) * window.lowerBound.days(to: day)
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
