import SubjectRequests
import TimeLimits

/// Prints the profile of a controller.
struct ProfileOutput {
  let json: Bool

  /// A profile as `--json` prints it.
  private struct ProfileJSON: Encodable {
    let slug: String
    let name: String
    let country: String?
    let subdivision: String?
    let zone: String
    let languages: [String]
    let authority: String?
    let options: [String: String]
  }

  func print(_ controller: Controller) throws {
    let profile = controller.profile
    let (country, subdivision): (String?, String?) =
      switch profile.place {
      case .unknown: (nil, nil)
      case .known(let country, let subdivision): (country, subdivision)
      }
    if json {
      try JSONOutput.print(
        ProfileJSON(
          slug: controller.slug.description,
          name: profile.name,
          country: country,
          subdivision: subdivision,
          zone: profile.timeZone,
          languages: profile.languages,
          authority: profile.authority,
          options: profile.options.dictionary
        )
      )
      return
    }
    Swift.print("\(controller.slug): \(profile.name)")
    Swift.print("  country    \(country ?? "not known: no date can be computed")")
    if let subdivision { Swift.print("  region     \(subdivision)") }
    Swift.print("  time zone  \(profile.timeZone)")
    Swift.print("  languages  \(profile.languages.joined(separator: ", "))")
    Swift.print("  authority  \(profile.authority ?? "not named yet")")
    let options = profile.options.description
    Swift.print("  readings   \(options.isEmpty ? "the defaults" : options)")
  }
}
