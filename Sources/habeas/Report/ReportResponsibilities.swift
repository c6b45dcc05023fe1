import ArgumentParser
import Casework
import Documents
import Foundation
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
      The exit code is 1 where there are gaps. Documents hold the whole matrix of each service, with \
      a picture and its words; html, md and docx need nothing, pdf needs Typst.
      Examples:
        habeas report responsibilities --all
        habeas report responsibilities --format html --output responsibilities.html
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: ArgumentHelp("The day to look from; else today.", valueName: "date"))
  var asOf: CalendarDate?

  @Flag(help: "Every obligation, not gaps alone.")
  var all = false

  @Option(help: "The format; else a table.")
  var format: ReportFormat = .table

  @Flag(help: "The same as --format json: an obligation a line.")
  var json = false

  @Option(help: ArgumentHelp("The file to write; else standard output.", valueName: "file"))
  var output = "-"

  func validate() throws {
    try format.check(output)
    guard !json || format == .table else { throw ValidationError("--json: or --format, not both") }
  }

  func run() async throws {
    let desk = try await work.desk()
    let report = try await desk.reportResponsibilities(asOf: asOf)
    switch json ? .json : format {
    case .table: try OutputFile.write(Data(table(report).utf8), to: output)
    case .json: try OutputFile.write(Data(try lines(report).utf8), to: output)
    case .document(let format):
      let worksheet = report.worksheet(try await desk.printing())
      try OutputFile.write(try format.bytes(worksheet), to: output)
    }
    if report.gapCount > 0 { throw ExitCode(ExitStatus.refused) }
  }

  private func shown(_ service: ResponsibilityReport.Service) -> [ObligationView] {
    all ? service.views : service.gaps
  }

  private func table(_ report: ResponsibilityReport) -> String {
    var columns = TextColumns(["Processor", "Obligation", "Side", "State", "Due", "Owner"])
    for recipient in report.withoutModel {
      columns.add([recipient.id.description, "no model adopted", "customer", "unowned", "", ""])
    }
    for service in report.services {
      for view in shown(service) {
        columns.add([
          service.processor.description, view.obligation.id.description,
          view.obligation.party.rawValue, view.state.rawValue, view.due?.description ?? "",
          view.owner?.description ?? "",
        ])
      }
    }
    return columns.lines(width: Terminal.width).joined(separator: "\n") + "\n"
  }

  /// An obligation as `--json` prints it.
  private struct ViewJSON: Encodable {
    let processor: String
    /// Missing where no model was adopted for the processor.
    var obligation: String?
    let party: String
    let state: String
    var owner: String?
    var due: CalendarDate?
    var provisions: String?
    var evidence: String?
  }

  private func lines(_ report: ResponsibilityReport) throws -> String {
    let unshared = report.withoutModel.map { recipient in
      ViewJSON(
        processor: recipient.id.description,
        party: ResponsibilitySide.customer.rawValue,
        state: ObligationState.unowned.rawValue
      )
    }
    let views = report.services.flatMap { service in
      shown(service).map { view in
        ViewJSON(
          processor: service.processor.description,
          obligation: view.obligation.id.description,
          party: view.obligation.party.rawValue,
          state: view.state.rawValue,
          owner: view.owner?.description,
          due: view.due,
          provisions: view.obligation.provisions,
          evidence: view.evidence
        )
      }
    }
    return try (unshared + views).map { try JSONOutput.line($0) + "\n" }.joined()
  }
}
