import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas duty`: the group of its verbs.
struct DutyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duty",
    abstract: "Keeps training and other recurring duties with owners and evidence (Article 39).",
    discussion: "Example: habeas duty add --file privacy-training.yaml",
    subcommands: [
      PrintTemplate<RecurringDuty>.self, PrintRecordSchema<RecurringDuty>.self,
      AddRecord<RecurringDuty>.self,
      ListRecords<RecurringDuty>.self,
      ShowRecord<RecurringDuty>.self, SetRecord<RecurringDuty>.self, FulfilDuty.self,
      RecordHistory<RecurringDuty>.self, ImportRecords<RecurringDuty>.self,
      ExportRecords<RecurringDuty>.self,
    ]
  )
}

/// `habeas duty done`.
struct FulfilDuty: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract:
      "Records that a duty was done, with what shows it; the next one is due in its months.",
    discussion: "Example: habeas duty done privacy-training --evidence 'Attendance list of 3 May'"
  )

  @Argument(help: "The label, as 'duty list' shows it.")
  var label: Label<RecurringDuty>

  @OptionGroup var work: WorkOptions

  @Option(help: "What shows it: a list, a report, a log.")
  var evidence: String

  @Option(help: ArgumentHelp("The day on which it was done; else today.", valueName: "date"))
  var on: CalendarDate?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let kept = try await work.desk().fulfil(
      label,
      evidence: evidence,
      on: on,
      key: try repetition.key()
    )
    try KeptRecordOutput(json: json).print([kept])
  }
}
