import ArgumentParser
import SubjectRequests
import TimeLimits

/// `habeas request extend`.
struct ExtendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Records that the time limit was extended and the person told why (Art. 12(3)).",
    discussion: """
      Under the GDPR by one or two months, on the ground of complexity or of the number of \
      requests. Other laws extend by days (California) or until a day that is announced \
      (Switzerland, Singapore).

      Example: habeas request extend 2026-7KQ4-M0XB-W --months 2 --ground complexity --reasons \
      'three archives'
      """
  )

  @OptionGroup var options: ActOptions

  @OptionGroup var claims: ClaimOptions

  @OptionGroup var time: FurtherTimeOptions

  @Option(help: "The reasons as told to the person.")
  var reasons: String

  func run() async throws {
    let act = ExtendTimeLimit(
      try claims.selection,
      try time.chosen,
      on: time.ground,
      reasons: reasons
    )
    try await options.perform(act)
  }
}

/// By how much a time limit is extended, and on what ground.
struct FurtherTimeOptions: ParsableArguments {
  @Option(help: "One or two further months.")
  var months: Int?

  @Option(help: ArgumentHelp("Further days.", valueName: "number"))
  var days: Int?

  @Option(help: ArgumentHelp("The day until which it is extended.", valueName: "date"))
  var until: CalendarDate?

  @Option(help: "Why there is need of it; an extension by months has to have it.")
  var ground: ExtensionGround?

  /// The one that is given.
  var chosen: FurtherTime {
    get throws {
      let given = [months.map(FurtherTime.months), days.map(FurtherTime.days)]
      let times = (given + [until.map(FurtherTime.until)]).compactMap(\.self)
      guard let time = times.first, times.count == 1 else {
        throw ValidationError("give one of --months, --days and --until")
      }
      return time
    }
  }

  func validate() throws {
    let time = try chosen
    if case .months = time, ground == nil {
      throw ValidationError(
        "--ground: an extension by months needs it: "
          + ExtensionGround.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
  }
}
