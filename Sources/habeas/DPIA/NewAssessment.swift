import ArgumentParser
import Casework

/// `habeas dpia new`.
struct NewAssessment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Keeps a new assessment from a JSON or YAML file.",
    discussion: "Example: habeas dpia new --file assessment.yaml"
  )

  @OptionGroup var work: WorkOptions

  @Option(help: "The file with the record.")
  var file: String

  @Option(
    help: ArgumentHelp("A UUID: the same key keeps it once, however often.", valueName: "uuid")
  )
  var idempotencyKey: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let assessment = try AssessmentInput(path: file).read()
    let kept = try await work.desk().keep(
      assessment,
      key: try IdempotencyKey.read(idempotencyKey)
    )
    try KeptOutput(json: json).print(kept)
  }
}
