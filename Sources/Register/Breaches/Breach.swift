public import Records
public import TimeLimits

/// A personal data breach: Articles 4(12), 33 and 34.
///
/// With its versions it is the internal record of Article 33(5).
public struct Breach: RegisterRecord {
  public static let kind = RegisterKind.breach

  public var id: Label<Breach>
  /// What happened, in a line.
  public var name: String
  /// When it began, as far as it is known.
  public var began: Instant?
  /// When the controller became aware of it: from then on the 72 hours count, Article 33(1).
  public var aware: Instant
  /// How it came to be known: by whom or what.
  public var discovered: String
  /// What happened, in clear and plain language, as persons are told it: Article 34(2).
  public var account: String?
  /// The processor that gave notice of it, with when: Article 33(2).
  public var processorNotice: ProcessorNotice?
  public var owner: Label<Officer>
  /// What is known of it so far; parts may be added later: Article 33(4).
  public var description: BreachDescription
  public var risk: BreachRisk
  /// Why the authority is told though a risk is unlikely, which Article 33(1) does not ask for.
  public var toldAnyway: String?
  /// What was told to the authority, in phases: Article 33(1) and (4).
  public var notifications: [AuthorityNotification]
  /// What was told to the persons, or why not: Article 34.
  public var communication: BreachCommunication
  /// The internal day by which it is to be closed; nil for the usual target.
  public var closeBy: CalendarDate?
  /// When it was taken up again after it had been closed, the first time first.
  public var reopenings: [BreachReopening]
  /// What ended it; nil while it is open.
  public var closure: BreachClosure?

  public init(
    id: Label<Breach>,
    name: String,
    began: Instant? = nil,
    aware: Instant,
    discovered: String,
    account: String? = nil,
    processorNotice: ProcessorNotice? = nil,
    owner: Label<Officer>,
    description: BreachDescription,
    risk: BreachRisk,
    toldAnyway: String? = nil,
    notifications: [AuthorityNotification] = [],
    communication: BreachCommunication? = nil,
    closeBy: CalendarDate? = nil,
    reopenings: [BreachReopening] = [],
    closure: BreachClosure? = nil
  ) {
    self.id = id
    self.name = name
    self.began = began
    self.aware = aware
    self.discovered = discovered
    self.account = account
    self.processorNotice = processorNotice
    self.owner = owner
    self.description = description
    self.risk = risk
    self.toldAnyway = toldAnyway
    self.notifications = notifications
    self.communication = communication ?? .notDecided(owner: owner)
    self.closeBy = closeBy
    self.reopenings = reopenings
    self.closure = closure
  }

  /// Reads a breach; where the risk and what persons are told are not there yet, whoever sees to the
  /// breach has still to decide on them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let owner = try container.decode(Label<Officer>.self, forKey: .owner)
    self.init(
      id: try container.decode(Label<Breach>.self, forKey: .id),
      name: try container.decode(String.self, forKey: .name),
      began: try container.decodeIfPresent(Instant.self, forKey: .began),
      aware: try container.decode(Instant.self, forKey: .aware),
      discovered: try container.decode(String.self, forKey: .discovered),
      account: try container.decodeIfPresent(String.self, forKey: .account),
      processorNotice: try container.decodeIfPresent(
        ProcessorNotice.self,
        forKey: .processorNotice
      ),
      owner: owner,
      description: try container.decode(BreachDescription.self, forKey: .description),
      risk: try container.decodeIfPresent(BreachRisk.self, forKey: .risk)
        ?? .notAssessed(owner: owner),
      toldAnyway: try container.decodeIfPresent(String.self, forKey: .toldAnyway),
      notifications: try container.decodeIfPresent(
        [AuthorityNotification].self,
        forKey: .notifications
      ) ?? [],
      communication: try container.decodeIfPresent(
        BreachCommunication.self,
        forKey: .communication
      ),
      closeBy: try container.decodeIfPresent(CalendarDate.self, forKey: .closeBy),
      reopenings: try container.decodeIfPresent([BreachReopening].self, forKey: .reopenings) ?? [],
      closure: try container.decodeIfPresent(BreachClosure.self, forKey: .closure)
    )
  }
}

/// The notice of a processor: Article 33(2).
public struct ProcessorNotice: Sendable, Hashable, Codable {
  /// The processor in the register of recipients.
  public var processor: Label<DataRecipient>
  public var received: Instant
  public var words: String
  /// When the processor became aware of the breach, as it says: from then on its delay must not be
  /// undue; nil while that is not known.
  public var aware: Instant?

  public init(
    processor: Label<DataRecipient>,
    received: Instant,
    words: String,
    aware: Instant? = nil
  ) {
    self.processor = processor
    self.received = received
    self.words = words
    self.aware = aware
  }
}
