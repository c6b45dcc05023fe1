public import Records
public import TimeLimits

/// A breach of data that the keeper of the record processes on behalf of others: Article 33(2).
///
/// The authority and the persons are told by those controllers; where data of the keeper's own is
/// struck as well, that is a ``Breach`` beside it.
public struct ProcessorBreach: RegisterRecord {
  public static let kind = RegisterKind.processorBreach

  /// The hours within which a controller is told where its contract names none.
  ///
  /// An internal target: the Regulation says without undue delay, and names no number.
  public static let usualHours = 24

  public var id: Label<ProcessorBreach>
  /// What happened, in a line.
  public var name: String
  /// When it began, as far as it is known.
  public var began: Instant?
  /// When the processor became aware of it: from then on delay must not be undue.
  public var aware: Instant
  /// How it came to be known: by whom or what.
  public var discovered: String
  public var owner: Label<Officer>
  /// What is known of it so far, in the fields of Article 33(3) that the controllers will need.
  public var description: BreachDescription
  /// Whose data is struck.
  public var controllers: [StruckController]
  /// When it was taken up again after it had been closed, the first time first.
  public var reopenings: [BreachReopening]
  /// What ended it; nil while it is open.
  public var closure: BreachClosure?

  public init(
    id: Label<ProcessorBreach>,
    name: String,
    began: Instant? = nil,
    aware: Instant,
    discovered: String,
    owner: Label<Officer>,
    description: BreachDescription,
    controllers: [StruckController],
    reopenings: [BreachReopening] = [],
    closure: BreachClosure? = nil
  ) {
    self.id = id
    self.name = name
    self.began = began
    self.aware = aware
    self.discovered = discovered
    self.owner = owner
    self.description = description
    self.controllers = controllers
    self.reopenings = reopenings
    self.closure = closure
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(Label<ProcessorBreach>.self, forKey: .id),
      name: try container.decode(String.self, forKey: .name),
      began: try container.decodeIfPresent(Instant.self, forKey: .began),
      aware: try container.decode(Instant.self, forKey: .aware),
      discovered: try container.decode(String.self, forKey: .discovered),
      owner: try container.decode(Label<Officer>.self, forKey: .owner),
      description: try container.decode(BreachDescription.self, forKey: .description),
      controllers: try container.decode([StruckController].self, forKey: .controllers),
      reopenings: try container.decodeIfPresent([BreachReopening].self, forKey: .reopenings) ?? [],
      closure: try container.decodeIfPresent(BreachClosure.self, forKey: .closure)
    )
  }

  /// What a controller is told: of its own data what is known of that, and of the rest what is known
  /// of the whole.
  ///
  /// Where it has a description of its own, whose and how much data stands there or is not known: the
  /// whole would tell of the data of others.
  public func description(for controller: StruckController) -> BreachDescription {
    guard var told = controller.description else { return description }
    told.contactName = told.contactName ?? description.contactName
    told.contact = told.contact ?? description.contact
    told.consequences = told.consequences ?? description.consequences
    if told.measures.isEmpty { told.measures = description.measures }
    return told
  }
}

/// A controller whose data a breach at its processor struck, and what it was told.
public struct StruckController: Sendable, Hashable, Codable, Labelled {
  public var id: Label<StruckController>
  public var name: String
  /// Where it receives such notices.
  public var contact: String
  /// The entry of the record under which the processor works for it: Article 30(2).
  public var activity: Label<ProcessingActivity>?
  /// The hours after the breach became known that the contract gives; nil for the usual target.
  public var agreedHours: Int?
  /// What is known of its data, where that differs from the whole.
  public var description: BreachDescription?
  /// What it was told, in phases.
  public var notices: [ControllerNotice]

  public init(
    id: Label<StruckController>,
    name: String,
    contact: String,
    activity: Label<ProcessingActivity>? = nil,
    agreedHours: Int? = nil,
    description: BreachDescription? = nil,
    notices: [ControllerNotice] = []
  ) {
    self.id = id
    self.name = name
    self.contact = contact
    self.activity = activity
    self.agreedHours = agreedHours
    self.description = description
    self.notices = notices
  }

  /// The first instant after the target for a notice of what became known at an instant.
  public func target(since aware: Instant) -> Instant {
    aware.adding(hours: agreedHours ?? ProcessorBreach.usualHours)
  }
}

/// What a controller was told, and when: Article 33(2).
public struct ControllerNotice: Sendable, Hashable, Codable {
  public var sent: Instant
  /// How it was sent, such as `e-mail`.
  public var channel: String
  /// Whether more follows.
  public var phase: NotificationPhase
  /// What was told.
  public var words: String

  public init(sent: Instant, channel: String, phase: NotificationPhase, words: String) {
    self.sent = sent
    self.channel = channel
    self.phase = phase
    self.words = words
  }
}
