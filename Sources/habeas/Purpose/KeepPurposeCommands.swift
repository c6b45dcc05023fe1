import ArgumentParser
import Casework
import Register

/// `habeas purpose add`.
struct AddPurpose: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a purpose to an activity from a JSON or YAML file.",
    discussion: "Example: habeas purpose add --file bonus.yaml"
  )

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the purpose.")
  var file: String

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let entries: [PurposeEntry] = [try RecordInput(path: file).readOne("purpose") { _ in [] }]
    let desk = try await work.desk()
    let kept = try await desk.keep(purposes: entries, .adding, key: try repetition.key())
    try await KeptPurposeOutput(json: json).print(kept, entries, at: desk)
  }
}

/// `habeas purpose set`.
struct SetPurpose: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Changes a purpose or what it rests on; earlier versions stay as they were.",
    discussion: "Example: habeas purpose set --file fraud.yaml --reason 'New weighing'"
  )

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the whole purpose, as it is from now on.")
  var file: String

  @Option(help: "Why it is changed; kept with the version.")
  var reason: String

  @Option(
    help: ArgumentHelp(
      "The version of the activity from which the file was made; refused where there is a newer one.",
      valueName: "version"
    )
  )
  var seen: Int?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let entries: [PurposeEntry] = [try RecordInput(path: file).readOne("purpose") { _ in [] }]
    let desk = try await work.desk()
    let kept = try await desk.keep(
      purposes: entries,
      .changing(reason: reason, seen: seen),
      key: try repetition.key()
    )
    try await KeptPurposeOutput(json: json).print(kept, entries, at: desk)
  }
}

/// `habeas purpose import`.
struct ImportPurposes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Keeps all purposes of a file, or none where one is not right.",
    discussion: """
      The file is JSON, YAML, CSV or XLSX, as 'export' writes it. The activities must be there.
      Example: habeas purpose import purposes.csv --reason 'Yearly review'
      """
  )

  @Argument(help: "The file.")
  var file: String

  @OptionGroup var work: WorkOptions

  @Option(help: "Why activities are changed; kept with their versions.")
  var reason = "Import"

  @OptionGroup var export: ExportOption
  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON, an activity a line.")
  var json = false

  func run() async throws {
    let entries: [PurposeEntry] = try RecordInput(path: file).read { _ in [] }
    let desk = try await work.desk()
    let kept = try await desk.keep(
      purposes: entries,
      .importing(reason: reason, seen: export.seen?.instant(in: desk.zone)),
      key: try repetition.key()
    )
    try await KeptPurposeOutput(json: json).print(kept, entries, at: desk)
  }
}
