import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// `habeas controller set`.
struct SetController: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Changes the profile of a controller; open deadlines follow it.",
    discussion: """
      Open deadlines are computed anew where they may move: later days apply, earlier ones wait for \
      'habeas deadline accept'.
      Example: habeas controller set main --country NL --zone Europe/Amsterdam
      """
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
    let before = try await office.desk(slug, officer: handle).controller
    var controller = before
    controller.profile = try profile.applied(to: before.profile)
    let report = try await office.set(controller, officer: handle)
    if let doubt = try doubt(controller.profile, before.profile) { Terminal.complain(doubt) }
    let moved = controller.profile.movesClocks(from: before.profile) ? report : nil
    try ProfileOutput(json: json).print(controller, deadlines: moved)
  }

  func validate() throws {
    guard profile.saysSomething else {
      throw ValidationError(
        "give what changes, such as --country NL; 'controller show' shows it all"
      )
    }
  }

  /// A controller that moved may have left its authority behind, and one that is named now may be that
  /// of another country.
  private func doubt(
    _ profile: ControllerProfile,
    _ before: ControllerProfile
  ) throws -> String? {
    guard let named = profile.authority else { return nil }
    let isNew = named != before.authority
    guard isNew || profile.place != before.place || profile.law != before.law else { return nil }
    let book = try AuthorityBook.builtIn()
    let proposed = book.proposed(for: profile)
    guard let known = book.named(named), !proposed.isEmpty || !isNew,
      !proposed.contains(where: { $0.name == named })
    else { return nil }
    // A church, a broadcaster and a public body have their own in the same country.
    let countries = proposed.flatMap(\.countries)
    if isNew, known.countries.contains(where: countries.contains) { return nil }
    let others = proposed.map(\.slug).joined(separator: ", ")
    let doubt =
      isNew ? "\(named) is the authority of another place" : "the authority is still \(named)"
    return doubt
      + (others.isEmpty ? "" : "; --authority names another: \(others)")
  }
}
