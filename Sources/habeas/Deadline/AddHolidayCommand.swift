import ArgumentParser
import TimeLimits

/// `habeas deadline holidays add`.
struct AddHolidayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a public holiday to the controller's calendar.",
    discussion: """
      The calendar gets a new version and open deadlines are computed anew: later days apply, \
      earlier ones wait for 'habeas deadline accept'.
      Example: habeas deadline holidays add --country NL --date 2026-05-05 --name Liberation \
      --reason 'Decree of 1 March 2026'
      """
  )

  @Option(help: "The holiday's name.")
  var name: String

  @OptionGroup var holiday: HolidayOptions

  func run() async throws { try await holiday.carryOut(.holiday, name: name) }
}
