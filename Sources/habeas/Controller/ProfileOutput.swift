import Casework
import SubjectRequests
import TimeLimits

/// Prints the profile of a controller.
struct ProfileOutput {
  let json: Bool

  /// A profile as `--json` prints it.
  private struct ProfileJSON: Encodable {
    let slug: String
    let name: String
    /// The lines of the postal address; empty where none is told.
    let address: [String]
    let country: String?
    let subdivision: String?
    /// Empty where the law is that of the place.
    let regimes: [String]
    let zone: String
    let languages: [String]
    let authority: String?
    /// How to seek a judicial remedy, by language.
    let remedies: [String: String]
    let approval: ApprovalRule
    let retention: String
    let tasks: TaskPlanning
    let mailFrom: String?
    let mailName: String?
    let options: [String: String]
    /// What a change of the profile did to open deadlines; absent where it could move none.
    let deadlines: RevisionJSON?
  }

  /// Prints a profile.
  ///
  /// - Parameters:
  ///   - controller: whose it is.
  ///   - report: what its change did to open deadlines; nil where it could move none.
  /// - Throws: `AuthorityDataError`; an error of standard output.
  func print(_ controller: Controller, deadlines report: RevisionReport? = nil) throws {
    let profile = controller.profile
    let (country, subdivision) = (profile.place.country, profile.place.subdivision)
    let regimes = profile.law.named.map(\.rawValue)
    if json {
      try JSONOutput.print(
        ProfileJSON(
          slug: controller.slug.description,
          name: profile.name,
          address: profile.address?.lines ?? [],
          country: country,
          subdivision: subdivision,
          regimes: regimes,
          zone: profile.timeZone,
          languages: profile.languages,
          authority: profile.authority,
          remedies: Dictionary(
            uniqueKeysWithValues: profile.remedies.map { ($0.rawValue, $1) }
          ),
          approval: profile.approval,
          retention: profile.retention.description,
          tasks: profile.tasks,
          mailFrom: profile.sender?.address.spelled,
          mailName: profile.sender?.name,
          options: profile.options.dictionary,
          deadlines: report.map(RevisionJSON.init)
        )
      )
      return
    }
    Terminal.print("\(controller.slug): \(profile.name)")
    let address = profile.address?.lines.joined(separator: ", ")
    Terminal.print(
      "  address    \(address ?? "not told yet: habeas controller set … --address LINE")"
    )
    Terminal.print("  country    \(country ?? "not known: no date can be computed")")
    if let subdivision { Terminal.print("  region     \(subdivision)") }
    if !regimes.isEmpty { Terminal.print("  law        \(regimes.joined(separator: ", "))") }
    Terminal.print("  time zone  \(profile.timeZone)")
    Terminal.print("  languages  \(languages(profile))")
    Terminal.print("  authority  \(try authority(profile))")
    for (language, remedy) in profile.remedies.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      Terminal.print("  remedy     \(language.rawValue): \(remedy)")
    }
    Terminal.print("  letters    \(sender(profile))")
    Terminal.print("  decisions  \(profile.approval.rawValue)")
    Terminal.print("  retention  \(profile.retention) after a case is closed")
    Terminal.print("  tasks      \(profile.tasks.words)")
    let options = profile.options.description
    Terminal.print("  readings   \(options.isEmpty ? "the defaults" : options)")
    if let report { try RevisionOutput(json: false).print(report) }
  }

  /// The languages, and which one letters are written in where the person's is not known.
  private func languages(_ profile: ControllerProfile) -> String {
    let names = profile.languages.joined(separator: ", ")
    let standard = LetterLanguage(written: nil, preferred: profile.languages).rawValue
    let proposed = profile.place.letterLanguages.map(\.rawValue)
    let origin =
      switch profile.languages == proposed ? proposed.count : 0 {
      case 0: ""
      case 1: " (of the country; --language changes it)"
      default: " (of the country; name yours with --language, the preferred one first)"
      }
    return "\(names)\(origin); \(standard) where that of the person's letter is not known"
  }

  private func sender(_ profile: ControllerProfile) -> String {
    guard let sender = profile.sender else {
      return "no sender yet: habeas controller set … --mail-from ADDRESS"
    }
    return "from \(sender.name ?? profile.name) <\(sender.address.spelled)>"
  }

  /// The authority, or those that may be it.
  private func authority(_ profile: ControllerProfile) throws -> String {
    if let named = profile.authority { return named }
    let proposed = try AuthorityBook.builtIn().proposed(for: profile).map(\.slug)
    guard !proposed.isEmpty else { return "not named yet" }
    return "not named yet; proposed: \(proposed.joined(separator: ", "))"
  }
}

extension TaskPlanning {
  /// What happens when a request is logged.
  fileprivate var words: String {
    switch self {
    case .byHand: "set by hand"
    case .processors: "at logging, at each service of a processor"
    case .systems: "at logging, at each service of a processor and in each system"
    }
  }
}
