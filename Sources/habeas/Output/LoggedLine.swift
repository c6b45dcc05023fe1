import Casework
import Storage
import SubjectRequests
import TimeLimits

/// What is said of a request that was just logged: its rights, and what is due first.
struct LoggedLine {
  let reference: Reference
  let rights: [ClaimedRight]
  let receipt: Receipt
  let standing: Standing

  /// What is due of it.
  enum Standing {
    /// The earliest day on which something is due by law, and how many days ago that was; nil where
    /// it is not over.
    case due(CalendarDate, daysOverdue: Int?)
    /// No clock has a date.
    case undated
    /// Everything was done or came to nothing, as after an act that is repeated.
    case settled
  }

  var due: CalendarDate? {
    guard case .due(let day, _) = standing else { return nil }
    return day
  }

  var daysOverdue: Int? {
    guard case .due(_, let days) = standing else { return nil }
    return days
  }

  /// Reads a request.
  static func read(_ reference: Reference, at desk: Desk) async throws -> LoggedLine {
    let view = try await desk.show(reference)
    return LoggedLine(
      reference: reference,
      rights: view.loaded.file.claims.map(\.right),
      receipt: Receipt(view.loaded.file.request.received, view.loaded.evidence ?? .told),
      standing: standing(view.deadlines, today: desk.today)
    )
  }

  private static func standing(_ deadlines: [ClaimDeadline], today: CalendarDate) -> Standing {
    let duties = deadlines.filter { ClockKind.duties.contains($0.clock) }
    let open = duties.filter(\.status.isOpen)
    guard !open.isEmpty || duties.isEmpty else { return .settled }
    let days = open.compactMap { deadline -> CalendarDate? in
      guard case .due(_, let due, _, _) = deadline.dates else { return nil }
      return due
    }
    guard let due = days.min() else { return .undated }
    let overdue = due.days(to: today)
    return .due(due, daysOverdue: overdue > 0 ? overdue : nil)
  }

  var text: String { "logged \(reference): \(rights.map(\.word).joined(separator: ", "))\(time)" }

  private var time: String {
    switch standing {
    case .undated: ", no date known: habeas request show \(reference)"
    case .settled: ", nothing is due any more"
    case .due(let due, nil): ", due \(due)"
    case .due(let due, let days?): ", due \(due), OVERDUE \(days.counting("day"))"
    }
  }
}
