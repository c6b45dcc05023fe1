import ArgumentParser
import Assessments
import Casework
import Documents
import Records
import Register
import SubjectRequests

/// `habeas dpia new`.
struct NewAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Keeps a new assessment, from a file, from the registers, or from both.",
    discussion: """
      From activities of the record of processing it takes purposes with their lawful bases, data, \
      data subjects, recipients, retention, transfers, systems and measures, processors with their \
      contracts and shared responsibilities, and counts of requests; each part says where it came \
      from. What the file holds stays as it is.
      Examples: habeas dpia new --file assessment.yaml, \
      habeas dpia new --from-activity payroll --language nl
      """
  )

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the record, JSON or YAML.")
  var file: String?

  @OptionGroup var sources: PrefillOptions

  @Option(
    help: ArgumentHelp(
      "The language of a record without a file; else the controller's first.",
      valueName: "tag"
    )
  )
  var language: LanguageTag?

  @OptionGroup var repetition: KeyOption

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard file != nil || !sources.activities.isEmpty else {
      throw ValidationError("name a --file with the record, or a --from-activity to fill it from")
    }
    guard file == nil || language == nil else {
      throw ValidationError("--language: the record of --file names its own")
    }
  }

  func run() async throws {
    let draft = try file.map { try AssessmentInput(path: $0).read() }
    let key = try repetition.key()
    let desk = try await work.desk()
    if let draft, sources.activities.isEmpty {
      try KeptOutput(json: json).print(try await desk.keep(draft, key: key))
      return
    }
    let own = desk.controller.profile.languages.first.flatMap { LanguageTag($0) }
    let filled = try await desk.newAssessment(
      of: sources.activities,
      filling: draft,
      in: language ?? own ?? WorksheetLanguage.english.tag,
      key: key
    )
    try PrefillOutput(json: json).print(filled)
  }
}
