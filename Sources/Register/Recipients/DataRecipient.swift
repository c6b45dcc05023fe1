public import Records
public import TimeLimits

/// Someone to whom data is disclosed: Article 4(9), with what binds it.
public struct DataRecipient: RegisterRecord {
  public static let kind = RegisterKind.recipient

  public var id: Label<DataRecipient>
  public var name: String
  public var standing: RecipientStanding
  /// ISO 3166-1, or the name of an international organisation.
  public var country: String
  /// Where notices under Article 19 are sent: an address that is read.
  public var noticeContact: String
  /// Who receives a breach notice or question of a processor.
  public var securityContact: String?
  public var transfers: [RecipientTransfer]
  /// The last day on which data was disclosed to it; nil while that goes on.
  public var ended: CalendarDate?

  public init(
    id: Label<DataRecipient>,
    name: String,
    standing: RecipientStanding,
    country: String,
    noticeContact: String,
    securityContact: String? = nil,
    transfers: [RecipientTransfer] = [],
    ended: CalendarDate? = nil
  ) {
    self.id = id
    self.name = name
    self.standing = standing
    self.country = country
    self.noticeContact = noticeContact
    self.securityContact = securityContact
    self.transfers = transfers
    self.ended = ended
  }
}

/// In what capacity a recipient receives data.
public enum RecipientStanding: Sendable, Hashable, Codable {
  /// Article 28: it acts on instructions, under a contract.
  case processor(
    contract: ContractState,
    subProcessors: [SubProcessor],
    authorisation: SubProcessing
  )
  /// Article 26.
  case jointController(arrangement: String)
  /// Another controller, a third party, an authority or a unit inside.
  case other(kind: RecipientKind)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case processor, jointController, other
  }

  /// The kind as the record of processing names it.
  public var kind: RecipientKind {
    switch self {
    case .processor: .processor
    case .jointController: .jointController
    case .other(let kind): kind
    }
  }
}

/// The contract that binds a processor: Article 28(3).
public enum ContractState: Sendable, Hashable, Codable {
  case concluded(reference: String, on: CalendarDate, review: ReviewPlan)
  case inNegotiation(expected: CalendarDate, owner: Label<Officer>)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case concluded, inNegotiation
  }
}

/// How a processor may engage others: Article 28(2).
public enum SubProcessing: String, Vocabulary {
  case none
  case specific
  case general

  public static let noun = "an authorisation of sub-processors"
}

/// Another processor that a processor engages: Article 28(4).
public struct SubProcessor: Sendable, Hashable, Codable, Labelled {
  public var id: Label<SubProcessor>
  public var name: String
  public var country: String
  public var task: String
  /// When the controller was told of it, or authorised it.
  public var authorised: CalendarDate?

  public init(
    id: Label<SubProcessor>,
    name: String,
    country: String,
    task: String,
    authorised: CalendarDate? = nil
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.task = task
    self.authorised = authorised
  }
}

/// A transfer to a recipient in a third country, with its instrument: Articles 44 to 49.
public struct RecipientTransfer: Sendable, Hashable, Codable, Labelled {
  public var id: Label<RecipientTransfer>
  public var destination: String
  public var instrument: TransferInstrument
  /// Where the instrument and the assessment of the law there are documented.
  public var document: String?
  public var review: ReviewPlan

  public init(
    id: Label<RecipientTransfer>,
    destination: String,
    instrument: TransferInstrument,
    document: String? = nil,
    review: ReviewPlan
  ) {
    self.id = id
    self.destination = destination
    self.instrument = instrument
    self.document = document
    self.review = review
  }
}
