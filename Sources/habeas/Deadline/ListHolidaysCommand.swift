import ArgumentParser
import Casework
import TimeLimits

/// `habeas deadline holidays`: the public holidays that deadlines are moved over.
struct ListHolidaysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the public holidays of a place in a year.",
    discussion: """
      Without a subdivision only national holidays are listed. A year whose official list is not \
      confirmed is computed by the same rules, and says so. Days about which sources differ are \
      named below the list: the earlier last day binds, until 'habeas deadline holidays add' or \
      'remove' settles them. With a controller, the days that it added or removed are taken into \
      account.

      Example:

        habeas deadline holidays --country DE --subdivision DE-BY --year 2026
      """
  )

  @Option(help: "The country (ISO 3166-1, two letters).")
  var country: String

  @Option(help: "Its subdivision (ISO 3166-2), such as DE-BY.")
  var subdivision: String?

  @Option(help: "The year.")
  var year: Int

  @OptionGroup var reading: ReadingOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  func validate() throws {
    guard (1...9999).contains(year) else {
      throw ValidationError("year: expected a year from 1 to 9999")
    }
  }

  func run() async throws {
    let calendar = try await calendar()
    let list = HolidayList(
      calendar: calendar.version,
      year: year,
      confirmed: calendar.isConfirmed(year: year),
      listed: calendar.coverage != .weekendsOnly,
      holidays: calendar.holidays(in: year),
      unsettled: calendar.unsettledDays(in: year)
    )
    guard !json else { return print(try DeadlineJSON.text(list)) }
    let rows = list.holidays.map { ["\($0.date)", "\($0.date.weekday)", $0.name] }
    if !rows.isEmpty {
      var table = TextColumns(["date", "weekday", "holiday"])
      for row in rows { table.add(row) }
      for line in table.lines(width: Terminal.limit) { print(line) }
      print()
    }
    for day in list.unsettled {
      print(
        "\(day.date) \(day.name): sources differ on whether it is a day off; it counts as a working "
          + "day until it is added or removed"
      )
    }
    print("calendar \(list.calendar)\(remark(on: list, calendar))")
  }

  /// What the list cannot vouch for.
  private func remark(on list: HolidayList, _ calendar: LegalCalendar) -> String {
    switch calendar.coverage {
    case .weekendsOnly:
      ": no list of public holidays is known; only Saturdays and Sundays are days off, and what "
        + "'habeas deadline holidays add' adds"
    case .regionMissing: ": public holidays differ by region; name one with --subdivision"
    case .confirmed: list.confirmed ? "" : ", computed: not confirmed"
    }
  }

  /// The calendar inside the program, which needs no database, or that of a controller.
  private func calendar() async throws -> LegalCalendar {
    do {
      guard reading.namesDatabase else {
        let calendars = try CalendarBook.builtIn()
        try calendars.admit(country, under: .builtIn())
        return try calendars.calendar(ofPlace: country, subdivision: subdivision)
      }
      return try await reading.desk().calendar(country: country, subdivision: subdivision)
    } catch let error as CalendarError {
      throw ValidationError("\(error)")
    }
  }
}

/// The holidays of a year as other programs read them.
private struct HolidayList: Encodable {
  let calendar: String
  let year: Int
  let confirmed: Bool
  /// Whether any list of the place is known.
  let listed: Bool
  let holidays: [Holiday]
  /// The days of which sources differ whether they are days off.
  let unsettled: [Holiday]
}
