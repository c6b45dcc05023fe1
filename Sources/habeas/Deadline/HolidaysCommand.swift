import ArgumentParser

/// `habeas deadline holidays`: calendars, and what a controller changes in them.
struct HolidaysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays",
    abstract: "Lists the public holidays of a place in a year, or changes them.",
    discussion: """
      Example: habeas deadline holidays --country DE --subdivision DE-BY --year 2026
      """,
    subcommands: [
      ListHolidaysCommand.self, AddHolidayCommand.self, RemoveHolidayCommand.self,
      ListHolidayChangesCommand.self,
    ],
    defaultSubcommand: ListHolidaysCommand.self
  )
}
