import Records
public import Register
public import TimeLimits

public import struct Foundation.UUID

/// What is told of the consent of one person, ready to be written as a receipt, a record or a page.
public struct ConsentProof: Sendable, Hashable {
  /// Who shows the proof.
  public struct Controller: Sendable, Hashable {
    public var name: String
    /// ISO 3166-1, where it is known.
    public var country: String?
    public var contact: String?
    /// By which law its consents are asked.
    public var law: Law

    public init(name: String, country: String?, contact: String?, law: Law = .regulation) {
      self.name = name
      self.country = country
      self.contact = contact
      self.law = law
    }
  }

  /// By which law consent is asked: what a proof cites.
  public enum Law: Sendable, Hashable {
    /// Regulation (EU) 2016/679, the GDPR.
    case regulation
    /// Another, of which no article is named: the vocabulary of the records knows none.
    case another
  }

  /// An event of it, with when it was recorded.
  public struct Entry: Sendable, Hashable {
    public var event: ConsentEvent
    public var recorded: Instant
    public var by: String

    public init(event: ConsentEvent, recorded: Instant, by: String) {
      self.event = event
      self.recorded = recorded
      self.by = by
    }
  }

  public var controller: Controller
  public var pseudonym: UUID
  /// The identifier of the person; nil where it was erased.
  public var principal: ConsentPrincipal?
  /// In the order in which they occurred.
  public var entries: [Entry]
  /// The activities of the purposes as the register described them when consent was given last, as far
  /// as they are in it.
  public var activities: [ConsentPurpose: RecordVersion<ProcessingActivity>]
  /// The texts that the person was shown.
  public var notices: [NoticeText]
  /// The instant of the proof.
  public var made: Instant

  public init(
    controller: Controller,
    pseudonym: UUID,
    principal: ConsentPrincipal?,
    entries: [Entry],
    activities: [ConsentPurpose: RecordVersion<ProcessingActivity>],
    notices: [NoticeText],
    made: Instant
  ) {
    self.controller = controller
    self.pseudonym = pseudonym
    self.principal = principal
    self.entries = entries
    self.activities = activities
    self.notices = notices
    self.made = made
  }
}

extension ConsentProof {
  /// The purposes of which something is known, in the order of their first events.
  var purposes: [ConsentPurpose] {
    var seen: Set<ConsentPurpose> = []
    return entries.map(\.event.purpose).filter { seen.insert($0).inserted }
  }

  func entries(of purpose: ConsentPurpose) -> [Entry] {
    entries.filter { $0.event.purpose == purpose }
  }

  /// Where the consent to a purpose stands when the proof is made.
  func standing(of purpose: ConsentPurpose) -> ConsentStanding {
    ConsentStanding(entries(of: purpose).map(\.event))
  }

  func activity(of purpose: ConsentPurpose) -> ProcessingActivity? {
    activities[purpose]?.record
  }

  /// The name of a purpose in the register; its label where it is there no more.
  func name(of purpose: ConsentPurpose) -> String {
    detail(of: purpose)?.name ?? purpose.description
  }

  func detail(of purpose: ConsentPurpose) -> ActivityPurpose? {
    activity(of: purpose)?.purposes.first { $0.id == purpose.purpose }
  }

  /// The categories of data of a purpose: all of its activity where it names none.
  func data(of purpose: ConsentPurpose) -> [DataCategory] {
    guard let activity = activity(of: purpose), let detail = detail(of: purpose) else { return [] }
    return activity.data.filter { detail.data.isEmpty || detail.data.contains($0.id) }
  }

  /// The recipients that are not inside the controller.
  func recipients(of purpose: ConsentPurpose) -> [RecipientUse] {
    activity(of: purpose)?.recipients.filter { $0.kind != .insideController } ?? []
  }
}
