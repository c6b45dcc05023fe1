import ArgumentParser
import Assessments
import Casework
import Records
import Register
import TimeLimits

/// `habeas dpia responsibilities`.
struct ShowResponsibilities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "responsibilities",
    abstract: "Shows what each processor and the controller must do, and where that stands.",
    discussion: """
      A row for each obligation of the models that were adopted with the processors of the \
      assessment; with --gaps those alone that nobody sees to, that nothing shows, or that are \
      overdue, and then the exit code is 1 where there are any.
      Example: habeas dpia responsibilities 0199a3c4-… --gaps
      """
  )

  @OptionGroup var assessment: AssessmentArgument
  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("The day to look from; else today.", valueName: "date"))
  var asOf: CalendarDate?

  @Flag(help: "Gaps alone.")
  var gaps = false

  @Flag(help: "Print JSON, an obligation a line.")
  var json = false

  /// An obligation as `--json` prints it.
  private struct ObligationJSON: Encodable {
    let processor: String
    let service: String
    let area: String
    let obligation: String
    let party: ResponsibilitySide
    let state: ObligationState
    let duty: String
    let owner: String?
    let due: CalendarDate?
    let evidence: String?
  }

  func run() async throws {
    let desk = try await work.desk()
    let kept = try await desk.assessment(try assessment.id())
    let matrices = try await desk.responsibilities(in: kept.assessment, asOf: asOf)
    var columns = TextColumns(
      ["Processor", "Side", "Obligation", "State", "Due", "Duty"],
      firm: ["Obligation", "State", "Due"]
    )
    var open = 0
    for matrix in matrices {
      for view in matrix.obligations where !gaps || view.state.isGap {
        open += view.state.isGap ? 1 : 0
        let obligation = view.obligation
        guard json else {
          columns.add([
            "\(matrix.processor.id) \(matrix.processor.name)", obligation.party.rawValue,
            obligation.id.description, view.state.rawValue, view.due?.description ?? "",
            obligation.duty,
          ])
          continue
        }
        try JSONOutput.print(
          ObligationJSON(
            processor: matrix.processor.id.description,
            service: matrix.service,
            area: obligation.area,
            obligation: obligation.id.description,
            party: obligation.party,
            state: view.state,
            duty: obligation.duty,
            owner: view.owner?.description,
            due: view.due,
            evidence: view.evidence
          )
        )
      }
    }
    if !json {
      if matrices.isEmpty { print("No model of responsibilities is adopted with its processors.") }
      for line in columns.lines(width: Terminal.width) where !matrices.isEmpty { print(line) }
    }
    guard !gaps || open == 0 else { throw ExitCode(ExitStatus.refused) }
  }
}
