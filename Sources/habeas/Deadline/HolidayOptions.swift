import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// Which day of which calendar is changed, and why.
struct HolidayOptions: ParsableArguments {
  @Option(help: "The country whose calendar is changed (ISO 3166-1, two letters).")
  var country: String

  @Option(help: "Its subdivision (ISO 3166-2), such as DE-BY; else all of the country.")
  var subdivision: String?

  @Option(help: "The day, such as 2026-11-02.")
  var date: CalendarDate

  @Option(help: "Why: the act, proclamation or list.")
  var reason: String

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  /// Changes the calendar and prints which deadlines moved.
  func carryOut(_ effect: CalendarChange.Effect, name: String?) async throws {
    let change = HolidayChange(
      country: country,
      subdivision: subdivision,
      date: date,
      effect: effect,
      name: name,
      reason: reason
    )
    let office = try await work.place.office()
    var bar = ProgressBar("Computing deadlines", total: 100)
    let report = try await office.change(
      change,
      for: work.controller,
      officer: work.place.handle(),
      progress: { done, total in bar.show(done * 100 / max(1, total)) }
    )
    bar.finish()
    try RevisionOutput(json: json).print(report)
  }
}
