import ArgumentParser
import TimeLimits

/// `habeas deadline holidays remove`.
struct RemoveHolidayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Takes a public holiday out of the controller's calendar.",
    discussion: """
      Days that become earlier by it wait for 'habeas deadline accept'.
      Example: habeas deadline holidays remove --country NL --date 2026-05-25 \
      --reason 'Whit Monday is worked by decree'
      """
  )

  @Option(help: "Its name; else that which the calendar gives it.")
  var name: String?

  @OptionGroup var holiday: HolidayOptions

  func run() async throws { try await holiday.carryOut(.workingDay, name: name) }
}
