import ArgumentParser
import Casework
import Documents
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas breach`: the group of its verbs.
struct BreachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breach",
    abstract: "Keeps personal data breaches with their clocks and notifications (Articles 33, 34).",
    discussion: "Example: habeas breach add --file lost-laptop.yaml",
    subcommands: [
      PrintTemplate<Breach>.self, PrintRecordSchema<Breach>.self, AddRecord<Breach>.self,
      ListRecords<Breach>.self,
      ShowRecord<Breach>.self,
      SetRecord<Breach>.self, RecordHistory<Breach>.self, ImportRecords<Breach>.self,
      ExportRecords<Breach>.self, ShowBreachClocks.self, AssessBreach.self, NotifyAuthority.self,
      RecordNotified.self, TellPersons.self, RecordPersonsTold.self, RecordPersonsNotTold.self,
      CloseBreach.self, ReopenBreach.self,
    ]
  )
}

/// `habeas breach clock`.
struct ShowBreachClocks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "Shows the clocks of a breach, and how each is computed.",
    discussion: "Example: habeas breach clock 2026-lost-laptop"
  )

  @Argument(help: "The label, as 'breach list' shows it.")
  var label: Label<Breach>

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON, a clock a line.")
  var json = false

  /// A clock as `--json` prints it.
  private struct ClockJSON: Encodable {
    let clock: String
    let status: DeadlineStatus
    let deadline: DeadlineDocument
    /// From when it counts.
    let since: Instant
  }

  func run() async throws {
    let desk = try await work.desk()
    let breach = try await desk.record(label).record
    let clocks = try desk.standing(of: breach)
    let rules = try DeadlineComputer.builtIn().rules
    for clock in clocks {
      let deadline = clock.deadline
      if json {
        try JSONOutput.print(
          ClockJSON(
            clock: deadline.clock.rawValue,
            status: clock.status,
            deadline: DeadlineDocument(deadline),
            since: clock.since
          )
        )
      } else {
        print("\(deadline.clock.rawValue): \(clock.status.rawValue)")
        // A clock that the law does not ask for has nothing to explain.
        let explanation = DeadlineExplanation(deadline, rules: rules).text + "\n"
        print(clock.status == .moot ? "" : explanation)
      }
    }
    if clocks.isEmpty, !json {
      print(Self.noClock(desk.controller.profile.place))
    }
    if !json, breach.known > breach.aware, let reopening = breach.reopenings.last {
      print(
        """
        It was known since \(LocalMoment.text(breach.aware, in: desk.zone)) and closed without a \
        notification; the clocks count from \(LocalMoment.text(breach.known, in: desk.zone)), when it \
        was taken up again: \(reopening.reasons)
        """
      )
    }
    if !json, let notice = breach.processorNotice, notice.aware == nil {
      print(
        """
        \(notice.processor) gave notice at \(LocalMoment.text(notice.received, in: desk.zone)); when it \
        became aware itself is not known: ask it, and keep it as 'aware' of the processorNotice, so \
        that its delay can be judged (Article 33(2))
        """
      )
    }
    if !json, !breach.unknown.isEmpty {
      print(
        "Not known yet (Article 33(4)): \(breach.unknown.map(\.rawValue).joined(separator: ", "))"
      )
    }
  }

  /// Why a breach has no clock.
  private static func noClock(_ place: ControllerProfile.Place) -> String {
    switch place {
    case .unknown:
      "The controller has no country; set it with 'habeas controller set --country'."
    case .known(let country, _):
      """
      No rule on breaches is known for \(country), so there is no clock; 'habeas deadline rules' \
      lists those there are.
      """
    }
  }
}
