import Postgres
import Storage
import SubjectRequests
import TimeLimits

/// What a controller changed in calendars and rules.
struct ControllerLaw: Sendable {
  let version: LawVersion
  let changes: [RecordedCalendarChange]
  let additions: [RuleAddition]

  static func read(
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> ControllerLaw {
    ControllerLaw(
      version: try LawVersion.read(of: tenant, from: database),
      changes: try CalendarChangeStore.read(of: tenant, from: database),
      additions: try ControllerRuleStore.read(of: tenant, from: database)
    )
  }

  /// Every day of a calendar that was ever changed.
  var changedDays: [CalendarDate] { changes.map(\.change.date) }

  /// The rules of a book with the controller's own in their places, addition by addition.
  func rules(beside book: RuleBook) throws(LawDataError) -> RuleBook {
    var book = book
    for addition in additions {
      let own = try RuleBook(csv: addition.csv, file: "rules of the controller")
      book = try book.adding(own)
    }
    return book
  }

  func computer(beside computer: DeadlineComputer) throws(LawDataError) -> DeadlineComputer {
    guard !additions.isEmpty else { return computer }
    return try DeadlineComputer(
      rules: try rules(beside: computer.rules),
      phrases: computer.phrases
    )
  }

  /// A calendar with the controller's changes to its country and its subdivision.
  ///
  /// Its version counts them: changes are never taken back, only made again the other way.
  func calendar(
    of common: Law,
    country: String,
    subdivision: String?,
    options: DeadlineOptions
  ) throws(CalendarError) -> LegalCalendar {
    let calendar = try common.calendars.calendar(
      ofPlace: country,
      subdivision: subdivision,
      choice: options.calendarChoice
    )
    let own = changes.filter { $0.calendar == country || $0.calendar == subdivision }
    return own.isEmpty ? calendar : calendar.applying(own.map(\.change), revision: own.count)
  }
}
