import ArgumentParser
import Casework
import Records
import Register
import SubjectRequests
import TimeLimits

/// `habeas retention`: the group of its verbs.
struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Schedules the deletion of data whose time is over, and proves it (Article 5(1)(e)).",
    discussion: """
      How long data is kept stands in the entry of the activity; a schedule says when it is deleted, \
      and when backups follow.
      Example: habeas retention due
      """,
    subcommands: [
      PrintTemplate<RetentionSchedule>.self, PrintRecordSchema<RetentionSchedule>.self,
      AddRecord<RetentionSchedule>.self,
      ListRecords<RetentionSchedule>.self,
      ShowRecord<RetentionSchedule>.self, SetRecord<RetentionSchedule>.self,
      RetentionDue.self, ProveDeletion.self, RecordHistory<RetentionSchedule>.self,
      ImportRecords<RetentionSchedule>.self, ExportRecords<RetentionSchedule>.self,
    ]
  )
}

/// `habeas retention prove`.
struct ProveDeletion: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract:
      "Records that data was deleted, or that backups with it are gone, with what shows it.",
    discussion: """
      The next clean-up, and the proof of the backups, are then awaited in 'report reviews'.
      Examples:
        habeas retention prove payroll-pay --evidence 'Job 4711, log of 2 May'
        habeas retention prove payroll-pay --backups --evidence 'Statement of the provider'
      """
  )

  @Argument(help: "The label, as 'retention list' shows it.")
  var label: Label<RetentionSchedule>

  @OptionGroup var work: WorkOptions

  @Flag(help: "It is the backups that are gone.")
  var backups = false

  @Option(
    help: ArgumentHelp(
      "What was due by this day is gone; else by the day of the clean-up.",
      valueName: "date"
    )
  )
  var through: CalendarDate?

  @Option(help: "What shows it: a log, a statement, a report.")
  var evidence: String

  @Option(help: "How many records were deleted, where it was counted.")
  var records: Int?

  @Option(help: ArgumentHelp("The day on which it was done; else today.", valueName: "date"))
  var on: CalendarDate?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard !backups || records == nil else {
      throw ValidationError(
        "--records: counted when the active data is deleted, not with --backups"
      )
    }
  }

  func run() async throws {
    let desk = try await work.desk()
    let key = try repetition.key()
    let kept =
      backups
      ? try await desk.proveBackupsGone(
        of: label,
        through: through,
        evidence: evidence,
        on: on,
        key: key
      )
      : try await desk.proveCleanUp(
        of: label,
        through: through,
        evidence: evidence,
        records: records,
        on: on,
        key: key
      )
    try await KeptRecordOutput(json: json).print([kept], at: desk)
  }
}
