import SubjectRequests
import Texts
import TimeLimits

/// A column of the table of deadlines, in the order in which columns stand.
enum DeadlineColumn: CaseIterable {
  case due
  /// The day due with the nominal one, where that has no column.
  case dueAndNominal
  case left, controller, reference, right
  /// The right with its clock, where that has no column.
  case rightAndClock
  case clock, assignee, target, nominal, received

  /// A column and how many cells it takes.
  struct Fitted {
    let column: DeadlineColumn
    let width: Int
    var heading: String { column.heading }
  }

  /// A right or a task is cut before what tells it from others goes away altogether; where there is
  /// room for all, nothing is cut.
  private static let longestRight = 36
  private static let shortestRight = 12

  /// What is left out last stands first.
  private static let importance: [Self] = [
    .reference, .due, .left, .right, .clock, .controller, .assignee, .target, .nominal, .received,
  ]

  /// The columns that fit beside each other in a width, two blanks apart.
  ///
  /// The most important one is always there, cut if need be.
  static func fitting(_ report: DeadlineReport, width: Int) -> [Fitted] {
    let wide = choosing(importance, report, width: width)
    let narrow = importance.compactMap { column -> Self? in
      switch column {
      case .due where wide[.nominal] == nil: .dueAndNominal
      case .right where wide[.clock] == nil: .rightAndClock
      case .nominal, .clock: wide[column] == nil ? nil : column
      default: column
      }
    }
    var chosen = narrow == importance ? wide : choosing(narrow, report, width: width)
    if chosen[.due] == nil, chosen[.dueAndNominal] == nil {
      // The day itself comes before the nominal one.
      let plain = narrow.map { $0 == .dueAndNominal ? .due : $0 }
      chosen = choosing(plain, report, width: width)
    }
    return allCases.compactMap { column in
      chosen[column].map { Fitted(column: column, width: $0) }
    }
  }

  private static func choosing(
    _ columns: [Self],
    _ report: DeadlineReport,
    width: Int
  ) -> [Self: Int] {
    var room = width
    var chosen: [Self: Int] = [:]
    let shown = columns.filter { $0 != .controller || report.controllers > 1 }
    let widths = shown.map { column in
      report.items.reduce(TerminalText.width(column.heading)) {
        max($0, TerminalText.width(column.text($1)))
      }
    }
    let hasRoom = widths.reduce(2 * (shown.count - 1), +) <= width
    for (column, widest) in zip(shown, widths) {
      let isRight = column == .right || column == .rightAndClock
      let wanted = isRight && !hasRoom ? min(widest, Self.longestRight) : widest
      let gap = chosen.isEmpty ? 0 : 2
      let fits = isRight ? min(wanted, max(Self.shortestRight, room - gap)) : wanted
      guard chosen.isEmpty || fits + gap <= room else { continue }
      chosen[column] = min(fits, max(1, room))
      room -= fits + gap
    }
    return chosen
  }

  var heading: String {
    switch self {
    case .due, .dueAndNominal: "Due"
    case .left: "Left (working)"
    case .controller: "Controller"
    case .reference: "Reference"
    case .right, .rightAndClock: "Right or task"
    case .clock: "Clock"
    case .assignee: "Assigned to"
    case .target: "Target"
    case .nominal: "Nominal"
    case .received: "Received"
    }
  }

  func text(_ item: DeadlineReport.Item) -> String {
    switch self {
    case .due: Self.due(item)
    case .dueAndNominal: Self.dueAndNominal(item)
    case .rightAndClock: Self.rightAndClock(item.matter)
    case .left: Self.left(item)
    case .controller: item.controller
    case .reference: item.matter.name
    case .right: Self.right(item.matter)
    case .clock: item.matter.clock
    case .assignee: item.assignee?.description ?? "nobody"
    case .target: item.target?.description ?? ""
    case .nominal: item.dueUnrolled?.description ?? ""
    case .received: item.received?.description ?? ""
    }
  }

  /// The right, with its article where the name leaves open which time limit is meant; of a review
  /// what is looked at, without the kind of record that stands beside it.
  private static func right(_ matter: DeadlineReport.Matter) -> String {
    if case .record(let record) = matter, case .review(let kind, let part) = record.task,
      kind == record.record || kind == part
    {
      return part
    }
    guard case .claim(_, .objection, _) = matter, let article = matter.article else {
      return matter.subject
    }
    return "\(matter.subject) \(article)"
  }

  /// The right, with its clock where that is not the answer's.
  private static func rightAndClock(_ matter: DeadlineReport.Matter) -> String {
    let isAnswer = matter.clock == ClockKind.response.rawValue || matter.kind != .request
    return isAnswer ? right(matter) : "\(right(matter)), \(matter.clock)"
  }

  /// The day due and, where it was moved, the nominal one: `2026-11-02 (11-01)`.
  private static func dueAndNominal(_ item: DeadlineReport.Item) -> String {
    guard let nominal = item.dueUnrolled, let day = item.due, nominal != day else {
      return due(item)
    }
    let words = nominal.year == day.year ? "\(nominal.description.dropFirst(5))" : "\(nominal)"
    return "\(day) (\(words))"
  }

  private static func due(_ item: DeadlineReport.Item) -> String {
    if let due = item.due { return due.description }
    if let since = item.suspendedSince { return "since \(since)" }
    return item.status.rawValue
  }

  /// How far the last day is off, in days.
  static func daysLeft(of item: DeadlineReport.Item) -> String {
    switch item.daysLeft {
    case nil: ""
    case 0: "today"
    case 1: "tomorrow"
    case -1: "1 day late"
    case let days? where days < 0: "\(-days) days late"
    case let days?: "in \(days) days"
    }
  }

  /// The same with the number of working days, where there is more than one day.
  private static func left(_ item: DeadlineReport.Item) -> String {
    guard let working = item.workingDaysLeft, let days = item.daysLeft, abs(days) > 1 else {
      return daysLeft(of: item)
    }
    return "\(daysLeft(of: item)) (\(abs(working)))"
  }
}
