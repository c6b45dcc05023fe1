import ArgumentParser
import Casework
import SubjectRequests

/// `habeas controller set`.
struct SetController: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Changes the profile of a controller and computes its open deadlines anew.",
    discussion: "Example: habeas controller set main --country NL --zone Europe/Amsterdam"
  )

  @Argument(help: "Its short name.")
  var slug: Slug

  @OptionGroup var work: WorkOptions
  @OptionGroup var profile: ProfileOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let office = try await work.place.office()
    let handle = try work.place.handle()
    var controller = try await office.desk(slug, officer: handle).controller
    controller.profile = try profile.applied(to: controller.profile)
    let count = try await office.set(controller, officer: handle).requests
    try ProfileOutput(json: json).print(controller)
    if !json { print("Deadlines of \(count) open requests computed anew.") }
  }
}
