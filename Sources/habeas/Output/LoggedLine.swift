import Casework
import Storage
import SubjectRequests
import TimeLimits

/// What is said of a request that was just logged: its rights, and what is due first.
struct LoggedLine {
  let reference: Reference
  let rights: [ClaimedRight]
  let receipt: Receipt
  /// The earliest day on which something is due by law; nil where no clock has a date.
  let due: CalendarDate?
  /// How long it is overdue; nil where it is not.
  let daysOverdue: Int?

  /// Reads a request.
  static func read(_ reference: Reference, at desk: Desk) async throws -> LoggedLine {
    let view = try await desk.show(reference)
    let days = view.deadlines.compactMap { deadline -> CalendarDate? in
      guard ClockKind.duties.contains(deadline.clock), case .due(_, let due, _, _) = deadline.dates
      else { return nil }
      return due
    }
    let due = days.min()
    let overdue = due.map { $0.days(to: desk.today) }
    return LoggedLine(
      reference: reference,
      rights: view.loaded.file.claims.map(\.right),
      receipt: Receipt(view.loaded.file.request.received, view.loaded.evidence ?? .told),
      due: due,
      daysOverdue: overdue.flatMap { $0 > 0 ? $0 : nil }
    )
  }

  var text: String { "logged \(reference): \(rights.map(\.word).joined(separator: ", "))\(time)" }

  private var time: String {
    guard let due else { return ", no date known: habeas request show \(reference)" }
    guard let daysOverdue else { return ", due \(due)" }
    return ", due \(due), OVERDUE \(daysOverdue.counting("day"))"
  }
}
