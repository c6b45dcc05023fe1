public import ArgumentParser
import Casework
import Records
public import Register
import SubjectRequests
import TimeLimits

/// `habeas responsibility`: the group of its verbs.
struct ResponsibilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "responsibility",
    abstract: "Shares obligations between a processor and the controller (Articles 24, 28, 32).",
    discussion: """
      Example: habeas responsibility adopt payroll-bureau --name 'Payroll' --owner j.devries
      """,
    subcommands: [
      ShowModel.self, AdoptModel.self, ReviewObligationCommand.self,
      PrintTemplate<AdoptedModel>.self, PrintRecordSchema<AdoptedModel>.self,
      AddRecord<AdoptedModel>.self,
      ListRecords<AdoptedModel>.self, ShowRecord<AdoptedModel>.self, SetRecord<AdoptedModel>.self,
      RecordHistory<AdoptedModel>.self, ImportRecords<AdoptedModel>.self,
      ExportRecords<AdoptedModel>.self,
    ]
  )
}

/// `habeas responsibility model`.
struct ShowModel: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Lists the obligations of the shared model of a cloud service.",
    discussion: "Example: habeas responsibility model --side customer"
  )

  @Option(help: "Only those of one side.")
  var side: ResponsibilitySide?

  @Flag(help: "Print JSON, an obligation a line.")
  var json = false

  /// An obligation as `--json` prints it.
  private struct ObligationJSON: Encodable {
    let id: String
    let area: String
    let allocation: String
    let party: String
    let duty: String
    let provisions: String
    let reviewMonths: Int?
    let usedBy: String
  }

  func run() async throws {
    var columns = TextColumns(["Code", "Side", "Months", "Obligation"])
    for item in try ResponsibilityModel.cloudService().obligations
    where side == nil || item.party == side {
      if json {
        try JSONOutput.print(
          ObligationJSON(
            id: item.id.description,
            area: item.area,
            allocation: item.allocation.rawValue,
            party: item.party.rawValue,
            duty: item.duty,
            provisions: item.provisions,
            reviewMonths: item.reviewMonths,
            usedBy: item.usedBy
          )
        )
      } else {
        columns.add([
          item.id.description, item.party.rawValue, item.reviewMonths.map { "\($0)" } ?? "",
          item.duty,
        ])
      }
    }
    if !json { columns.print(orNone: "No obligations.") }
  }
}

/// `habeas responsibility adopt`.
struct AdoptModel: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt",
    abstract: "Adopts the model for a processor: every obligation of ours in one officer's hands.",
    discussion: """
      'responsibility export' and 'set' give them to others, change the months, and record the \
      provider's evidence.
      Example: habeas responsibility adopt payroll-bureau --name 'Payroll' --owner j.devries
      """
  )

  @Argument(help: "The label of the processor, as 'recipient list' shows it.")
  var processor: Label<AdoptedModel>

  @OptionGroup var work: WorkOptions

  @Option(help: "The service that is used.")
  var name: String

  @Option(help: "Whose hands to begin with.")
  var owner: Label<Officer>

  @Option(
    help: ArgumentHelp("The day from which months are counted; else today.", valueName: "date")
  )
  var on: CalendarDate?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let kept = try await work.desk().adoptModel(
      for: processor,
      name: name,
      owner: owner,
      on: on,
      key: try repetition.key()
    )
    try KeptRecordOutput(json: json).print(kept)
  }
}

/// `habeas responsibility review`.
struct ReviewObligationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Records that an obligation was looked at, with what shows it.",
    discussion: """
      Example: habeas responsibility review payroll-bureau iam.user-review --evidence 'Ticket 812'
      """
  )

  @Argument(help: "The label of the processor.")
  var processor: Label<AdoptedModel>

  @Argument(help: "The code of the obligation, as 'responsibility model' shows it.")
  var obligation: Label<Obligation>

  @OptionGroup var work: WorkOptions

  @Option(help: "What shows it: a report, a ticket, a log.")
  var evidence: String

  @Option(help: ArgumentHelp("The day on which it was done; else today.", valueName: "date"))
  var on: CalendarDate?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let kept = try await work.desk().review(
      obligation,
      of: processor,
      evidence: evidence,
      on: on,
      key: try repetition.key()
    )
    try KeptRecordOutput(json: json).print([kept])
  }
}

extension ResponsibilitySide: ExpressibleByArgument {}
