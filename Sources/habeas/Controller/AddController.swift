import ArgumentParser
import Casework
import SubjectRequests
import TimeLimits

/// `habeas controller add`.
struct AddController: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a controller, with keys of its own.",
    discussion: """
      Letters are written in the language of the person's letter, or else in the first of the \
      controller's: unless they are named, those of the country.
      Example: habeas controller add acme --name 'Acme B.V.' --country NL --zone Europe/Amsterdam \
      --authority 'Autoriteit Persoonsgegevens'
      """
  )

  @Argument(help: "Its short name: lower-case letters, digits and hyphens.")
  var slug: Slug

  @OptionGroup var work: WorkOptions
  @OptionGroup var profile: ProfileOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let office = try await work.place.bareOffice()
    let empty = ControllerProfile(
      name: slug.description,
      place: .unknown,
      timeZone: "UTC",
      languages: ControllerProfile.Place.unknown.letterLanguages.map(\.rawValue),
      authority: nil,
      options: DeadlineOptions()
    )
    let controller = try await office.add(slug, try profile.applied(to: empty))
    try ProfileOutput(json: json).print(controller)
  }
}
