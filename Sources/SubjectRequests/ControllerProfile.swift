public import TimeLimits

/// What deadlines and letters of a controller depend on.
public struct ControllerProfile: Sendable, Hashable {
  /// The name as it stands in documents.
  public var name: String
  /// Where it is reached by post, once it is told: Articles 13(1)(a), 30(1)(a).
  public var address: PostalAddress?
  public var place: Place
  /// Under which law it answers.
  public var law: GoverningLaw
  /// The IANA time zone in which an instant becomes a day: `Europe/Amsterdam`.
  public var timeZone: String
  /// The languages of letters, ISO 639-1, the preferred one first.
  public var languages: [String]
  /// The competent supervisory authority (Article 51, 77), as refusals name it.
  public var authority: String?
  /// How to seek a judicial remedy (Article 79), in the languages of letters: what a refusal says
  /// where nobody writes another.
  public var remedies: [LetterLanguage: String]
  /// The readings of the law that the controller follows.
  public var options: DeadlineOptions
  /// Whether decisions need the approval of another person.
  public var approval: ApprovalRule
  /// For how long closed cases are kept.
  public var retention: CaseRetention
  /// Which tasks a request gets when it is logged.
  public var tasks: TaskPlanning
  /// From whom letters come; without one none is sent by mail.
  public var sender: LetterSender?

  /// Where action is to be taken (Regulation 1182/71 Article 2(1)).
  public enum Place: Sendable, Hashable {
    /// Not told yet: requests are logged, their deadlines wait.
    case unknown
    /// An ISO 3166-1 code and, where regional holidays count, an ISO 3166-2 code.
    case known(country: String, subdivision: String?)

    /// The ISO 3166-1 code, where it was told.
    public var country: String? {
      guard case .known(let country, _) = self else { return nil }
      return country
    }

    /// The ISO 3166-2 code, where regional holidays or laws count.
    public var subdivision: String? {
      guard case .known(_, let subdivision) = self else { return nil }
      return subdivision
    }
  }

  /// Whether clocks may differ by another profile: by its place, its law, its time zone or its
  /// readings of the law.
  public func movesClocks(from other: ControllerProfile) -> Bool {
    place != other.place || law != other.law || timeZone != other.timeZone
      || options != other.options
  }

  public init(
    name: String,
    address: PostalAddress? = nil,
    place: Place,
    law: GoverningLaw = .ofPlace,
    timeZone: String,
    languages: [String],
    authority: String?,
    remedies: [LetterLanguage: String] = [:],
    options: DeadlineOptions,
    approval: ApprovalRule = .onePerson,
    retention: CaseRetention = .standard,
    tasks: TaskPlanning = .processors,
    sender: LetterSender? = nil
  ) {
    self.name = name
    self.address = address
    self.place = place
    self.law = law
    self.timeZone = timeZone
    self.languages = languages
    self.authority = authority
    self.remedies = remedies
    self.options = options
    self.approval = approval
    self.retention = retention
    self.tasks = tasks
    self.sender = sender
  }
}
