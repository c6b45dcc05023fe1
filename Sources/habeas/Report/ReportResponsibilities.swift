import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas report responsibilities`.
struct ReportResponsibilities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "responsibilities",
    abstract: "Reports obligations that nobody sees to, that nothing shows, or that are overdue.",
    discussion: """
      The exit code is 1 where there are gaps. The whole matrix is written by 'responsibility export'.
      Example: habeas report responsibilities --all
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("The day to look from; else today.", valueName: "date"))
  var asOf: CalendarDate?

  @Flag(help: "Every obligation, not gaps alone.")
  var all = false

  @Flag(help: "Print JSON, an obligation a line.")
  var json = false

  /// An obligation as `--json` prints it.
  private struct ViewJSON: Encodable {
    let processor: String
    let obligation: String
    let party: String
    let state: String
    let owner: String?
    let due: CalendarDate?
    let provisions: String
  }

  func run() async throws {
    let desk = try await work.desk()
    let day = asOf ?? desk.today
    let model = try ResponsibilityModel.cloudService()
    var columns = TextColumns(["Processor", "Obligation", "Side", "State", "Due", "Owner"])
    var gaps = 0
    for version in try await desk.records(AdoptedModel.self) where version.record.ended == nil {
      for view in version.record.matrix(of: model, asOf: day) where all || view.state.isGap {
        gaps += view.state.isGap ? 1 : 0
        if json {
          try JSONOutput.print(
            ViewJSON(
              processor: version.record.id.description,
              obligation: view.obligation.id.description,
              party: view.obligation.party.rawValue,
              state: view.state.rawValue,
              owner: view.owner?.description,
              due: view.due,
              provisions: view.obligation.provisions
            )
          )
        } else {
          columns.add([
            version.record.id.description, view.obligation.id.description,
            view.obligation.party.rawValue, view.state.rawValue,
            view.due?.description ?? "", view.owner?.description ?? "",
          ])
        }
      }
    }
    if !json { for line in columns.lines(width: Terminal.width) { print(line) } }
    if gaps > 0 { throw ExitCode(ExitStatus.refused) }
  }
}
