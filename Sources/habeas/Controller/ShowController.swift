import ArgumentParser
import Casework
import SubjectRequests

/// `habeas controller show`.
struct ShowController: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows the profile of a controller.",
    discussion: "Example: habeas controller show main"
  )

  @Argument(help: "Its short name; not needed where there is but one.")
  var slug: Slug?

  @OptionGroup var work: WorkOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let office = try await work.place.office()
    let desk = try await office.desk(slug ?? work.controller, officer: try work.place.handle())
    try ProfileOutput(json: json).print(desk.controller)
  }
}
