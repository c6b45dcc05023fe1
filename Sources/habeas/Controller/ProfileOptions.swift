import ArgumentParser
import SubjectRequests
import TimeLimits
import TimeZones

/// What a profile says, as far as it is given.
struct ProfileOptions: ParsableArguments {
  @Option(help: "The name as it stands in documents.")
  var name: String?

  @OptionGroup var post: PostalAddressOptions

  @Option(help: "Where action is to be taken: two letters of ISO 3166-1.")
  var country: String?

  @Option(help: "Where regional holidays count: ISO 3166-2, such as DE-BY or GB-SCT.")
  var subdivision: String?

  @Option(
    name: .customLong("regime"),
    help: ArgumentHelp(
      """
      A law under which requests are answered wherever the controller is, such as US_CA_CCPA; \
      repeat it, the first that knows a right counts. 'place' goes back to that of its place. See \
      'habeas deadline rules'.
      """,
      valueName: "regime"
    )
  )
  var regimes: [String] = []

  @Option(help: "The IANA time zone, such as Europe/Amsterdam; else that of the capital.")
  var zone: String?

  @Option(
    name: .customLong("language"),
    help: """
      A language of letters, ISO 639-1; repeat it, the preferred one first. Else those of the country.
      """
  )
  var languages: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      The competent supervisory authority, as refusals name it, or its short name; see \
      'habeas controller authorities'.
      """,
      valueName: "name"
    )
  )
  var authority: String?

  @Option(
    name: .customLong("remedy"),
    help: ArgumentHelp(
      """
      How to seek a judicial remedy (Art. 79), as refusals in a language of letters say it; repeat it \
      for several. Nothing after the sign takes it away.
      """,
      valueName: "nl=text"
    )
  )
  var remedies: [String] = []

  @Option(
    name: .customLong("option"),
    help: ArgumentHelp(
      "How a disputed point of law is read; see 'habeas deadline compute --help'.",
      valueName: "key=value"
    )
  )
  var options: [String] = []

  @Option(
    help: ArgumentHelp("The address from which letters are sent.", valueName: "address")
  )
  var mailFrom: MailAddress?

  @Option(
    help: ArgumentHelp(
      "The name beside that address; else that of the controller.",
      valueName: "name"
    )
  )
  var mailName: String?

  @Option(help: "Whether one person decides alone, or another must approve.")
  var approval: ApprovalRule?

  @Option(
    help: ArgumentHelp(
      "For how long closed cases are kept, in years and months as ISO 8601 writes them.",
      valueName: "P3Y"
    )
  )
  var retention: CaseRetention?

  @Option(
    help: """
      Which tasks a request gets when it is logged: none (by-hand), one at each service of a \
      processor with shared responsibilities, or one in each system of the record of processing too.
      """
  )
  var tasks: TaskPlanning?

  /// Whether anything is given.
  var saysSomething: Bool {
    let said: [Bool] = [
      name != nil, post.saysSomething, country != nil, subdivision != nil, !regimes.isEmpty,
      zone != nil, !languages.isEmpty, authority != nil, !remedies.isEmpty, !options.isEmpty,
      mailFrom != nil, mailName != nil,
      approval != nil, retention != nil, tasks != nil,
    ]
    return said.contains(true)
  }

  /// A profile with what is given here in place of what it said.
  func applied(to profile: ControllerProfile) throws -> ControllerProfile {
    var changed = profile
    if let name { changed.name = name }
    changed.address = try post.address(before: profile.address)
    if let authority {
      changed.authority =
        authority.isEmpty ? nil : try AuthorityBook.builtIn().name(meantBy: authority)
    }
    for remedy in remedies { try set(remedy, in: &changed) }
    if let approval { changed.approval = approval }
    if let retention { changed.retention = retention }
    if let tasks { changed.tasks = tasks }
    if mailFrom != nil || mailName != nil { changed.sender = try sender(profile.sender) }
    if country != nil || subdivision != nil { changed.place = try place(profile.place) }
    if !regimes.isEmpty {
      let named = regimes == ["place"] ? [] : regimes.map(Regime.init(rawValue:))
      changed.law = GoverningLaw(named: named)
    }
    changed.languages = try languages(of: changed.place, before: profile)
    changed.timeZone = try timeZone(of: changed.place, under: changed.law, before: profile)
    if !options.isEmpty { changed.options = try readings(profile.options) }
    return changed
  }

  /// Takes `nl=text` into a profile, or away where there is no text.
  private func set(_ remedy: String, in profile: inout ControllerProfile) throws {
    let parts = remedy.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let language = LetterLanguage(rawValue: String(parts[0])), parts.count == 2 else {
      let codes = LetterLanguage.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "--remedy: written language=text, such as nl='beroep bij de rechtbank'; one of \(codes)"
      )
    }
    let text = String(parts[1])
    profile.remedies[language] = text.allSatisfy(\.isWhitespace) ? nil : text
  }

  /// Those given; those of the country, as long as nobody chose others.
  private func languages(
    of place: ControllerProfile.Place,
    before profile: ControllerProfile
  ) throws -> [String] {
    if let wrong = languages.first(where: { $0.wholeMatch(of: /[a-z]{2}/) == nil }) {
      throw ValidationError("--language \(wrong): two small letters of ISO 639-1, such as nl")
    }
    if !languages.isEmpty { return languages }
    let followed = profile.languages == profile.place.letterLanguages.map(\.rawValue)
    return followed ? place.letterLanguages.map(\.rawValue) : profile.languages
  }

  /// The one given; that of the place, as long as nobody chose another.
  ///
  /// A country is a choice anew, since the zone before was that of another.
  private func timeZone(
    of place: ControllerProfile.Place,
    under law: GoverningLaw,
    before profile: ControllerProfile
  ) throws -> String {
    if let zone { return zone }
    let zones = try PlaceZones.builtIn()
    guard country != nil || profile.timeZone == zones[profile.place] else {
      return profile.timeZone
    }
    if let usual = zones[place] { return usual }
    if case .known(let country, let subdivision) = place, self.country != nil {
      // What is no country, or none of which a law is known, lacks more than a zone.
      let calendars = try CalendarBook.builtIn()
      if law == .ofPlace { try calendars.admit(country, under: .builtIn()) }
      _ = try calendars.calendar(ofPlace: country, subdivision: subdivision)
      throw ValidationError("--zone: give the time zone too, such as Europe/Madrid")
    }
    return profile.timeZone
  }

  private func place(_ before: ControllerProfile.Place) throws -> ControllerProfile.Place {
    let subdivision = subdivision?.uppercased()
    if let country { return .known(country: country.uppercased(), subdivision: subdivision) }
    guard case .known(let country, _) = before else {
      throw ValidationError("--subdivision: give --country too")
    }
    return .known(country: country, subdivision: subdivision)
  }

  private func sender(_ before: LetterSender?) throws -> LetterSender {
    guard let address = mailFrom ?? before?.address else {
      throw ValidationError("--mail-name: give --mail-from too")
    }
    guard let sender = LetterSender(address, name: mailName ?? before?.name) else {
      throw ValidationError("--mail-name: a name on one line, of at most 200 characters")
    }
    return sender
  }

  private func readings(_ before: DeadlineOptions) throws -> DeadlineOptions {
    var words = before.dictionary
    for option in options {
      let parts = option.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw ValidationError("--option: written key=value, such as identity=restart")
      }
      words[String(parts[0])] = String(parts[1])
    }
    return try DeadlineOptions(words)
  }
}

extension PlaceZones {
  fileprivate subscript(place: ControllerProfile.Place) -> String? {
    guard case .known(let country, let subdivision) = place else { return nil }
    return self[country: country, subdivision: subdivision]
  }
}
