import ArgumentParser
import Casework
import Register

/// `habeas activity add` and its like.
struct AddRecord<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: "Adds \(Record.one) from a JSON or YAML file.",
      discussion: """
        Example: habeas \(Record.word) add --file \(Record.example).yaml
        """
    )
  }

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the record.")
  var file: String

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let record: Record = try RecordInput(path: file).readOne()
    let desk = try await work.desk()
    let kept = try await desk.keep([record], .adding, key: try repetition.key())
    try await KeptRecordOutput(json: json).print(kept, at: desk)
  }
}

/// `habeas activity set` and its like.
struct SetRecord<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: "Keeps a further version of \(Record.one); those before stay as they were.",
      discussion: """
        A file that drops what was recorded as done (a notification, a proof, a review) is refused, \
        unless --seen says that it was made from the newest version.
        Example: habeas \(Record.word) set --file \(Record.example).yaml --reason 'New system'
        """
    )
  }

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the whole record, as it is from now on.")
  var file: String

  @Option(help: "Why it is changed; kept with the version.")
  var reason: String

  @Option(
    help: ArgumentHelp(
      "The version from which the file was made; refused where there is a newer one.",
      valueName: "version"
    )
  )
  var seen: Int?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let input = RecordInput(path: file)
    let record: Record = try input.readOne()
    let desk = try await work.desk()
    try input.check([record], against: try await desk.records(Record.self).map(\.record))
    let kept = try await desk.keep(
      [record],
      .changing(reason: reason, seen: seen),
      key: try repetition.key()
    )
    try await KeptRecordOutput(json: json).print(kept, at: desk)
    try await KeptRecordOutput(json: json).printChanges(kept, at: desk)
  }
}

/// `habeas activity import` and its like.
struct ImportRecords<Record: RecordNoun>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: "Keeps all \(Record.several) of a file, or none where one is not right.",
      discussion: """
        The file is JSON, YAML, CSV or XLSX, as 'export' writes it. Records that are new are added, \
        others get a further version where they differ. With --seen nothing is overwritten that \
        somebody kept after the file was exported; without it a file that drops what was recorded \
        as done is refused. A workbook keeps the sheets of its lists: an empty one says that there \
        are none.
        Example: habeas \(Record.word) import register.xlsx --reason 'Yearly review'
        """
    )
  }

  @Argument(help: "The file.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Option(help: "Why records are changed; kept with the versions.")
  var reason = "Import"

  @OptionGroup var export: ExportOption
  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON, a record a line.")
  var json = false

  func run() async throws {
    let input = RecordInput(path: file)
    let records: [Record] = try input.read()
    let desk = try await work.desk()
    try input.check(records, against: try await desk.records(Record.self).map(\.record))
    let kept = try await desk.keep(
      records,
      .importing(reason: reason, seen: export.seen?.instant(in: desk.zone)),
      key: try repetition.key()
    )
    try await KeptRecordOutput(json: json).print(kept, at: desk)
    try await KeptRecordOutput(json: json).printChanges(kept, at: desk)
  }
}

/// When a file was exported that is imported again.
struct ExportOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      When the file was exported, such as \(GivenMoment.form); refused where somebody kept a newer \
      version since.
      """,
      valueName: "instant"
    )
  )
  var seen: GivenMoment?
}
