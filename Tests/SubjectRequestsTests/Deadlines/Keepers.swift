import SubjectRequests
import TimeLimits
import TimeZones

/// Keepers of the clocks of controllers in several places.
enum Keepers {
  static func dutch(options: DeadlineOptions = DeadlineOptions()) throws -> DeadlineKeeper {
    DeadlineKeeper(
      computer: try DeadlineComputer.builtIn(),
      place: .known(country: "NL", try CalendarBook.builtIn().calendar(country: "NL")),
      zone: try Zone(identifier: "Europe/Amsterdam"),
      options: options
    )
  }

  static func placeless() throws -> DeadlineKeeper {
    DeadlineKeeper(
      computer: try DeadlineComputer.builtIn(),
      place: .unknown,
      zone: .utc,
      options: DeadlineOptions()
    )
  }
}
