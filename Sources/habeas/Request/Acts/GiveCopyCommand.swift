import ArgumentParser
import SubjectRequests

/// `habeas request give-copy`.
struct GiveCopyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give-copy",
    abstract: "Records how the copy of the data is given without a package, or why none is.",
    discussion: """
      An access package records it by itself. Without either no answer to access or portability goes \
      out where data was found (Art. 15(3), 20(1)).
      Examples:
        habeas request give-copy 2026-7KQ4-M0XB-W --by 'on paper, 40 pages, by registered post'
        habeas request give-copy 2026-7KQ4-M0XB-W --withheld 'it was handed over on 2 May'
      """
  )

  @OptionGroup var options: ActOptions

  @Option(help: ArgumentHelp("How the copy goes to the person.", valueName: "way"))
  var by: String?

  @Option(help: ArgumentHelp("Why no copy is given.", valueName: "why"))
  var withheld: String?

  func validate() throws { _ = try copy() }

  func run() async throws {
    try await options.perform(RecordCopy(try copy()))
  }

  private func copy() throws -> CopyOfData {
    switch (by, withheld) {
    case (let way?, nil): return .otherwise(way)
    case (nil, let reasons?): return .withheld(reasons: reasons)
    default: throw ValidationError("give either --by or --withheld")
    }
  }
}
