import ArgumentParser
import Casework
import Storage
import SubjectRequests
import TimeLimits

/// `habeas deadline holidays changes`.
struct ListHolidayChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Lists what a controller changed in its calendars, and why.",
    discussion: "Example: habeas deadline holidays changes --json"
  )

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Print one JSON object a line.")
  var json = false

  func run() async throws {
    let changes = try await reading.desk().calendarChanges()
    guard !json else {
      for change in changes { try JSONOutput.print(HolidayChangeLine(change)) }
      return
    }
    var table = TextColumns(["no.", "calendar", "date", "effect", "name", "reason", "by"])
    for change in changes.map(HolidayChangeLine.init) {
      table.add([
        "\(change.number)", change.calendar, "\(change.date)", change.effect, change.name,
        change.reason, change.by,
      ])
    }
    for line in table.lines(width: Terminal.width) { print(line) }
  }
}

/// A change of a calendar as other programs read it.
private struct HolidayChangeLine: Encodable {
  let number: Int
  let calendar: String
  let date: CalendarDate
  let effect: String
  let name: String
  let reason: String
  let recorded: String
  let by: String

  init(_ recorded: RecordedCalendarChange) {
    number = recorded.number
    calendar = recorded.calendar
    date = recorded.change.date
    effect = recorded.change.effect.rawValue
    name = recorded.change.name
    reason = recorded.change.reason
    self.recorded = recorded.recorded.description
    by = recorded.by.description
  }
}
