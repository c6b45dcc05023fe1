public import Records

/// Who receives data in an activity: a recipient of the register, or a category of them.
public struct RecipientUse: Sendable, Hashable, Codable, Labelled {
  public var id: Label<RecipientUse>
  /// The recipient or the category of recipients.
  public var name: String
  public var kind: RecipientKind
  /// The entry in the register of recipients, where there is one.
  public var recipient: Label<DataRecipient>?
  /// Which categories it receives; empty for all.
  public var data: [Label<DataCategory>]

  public init(
    id: Label<RecipientUse>,
    name: String,
    kind: RecipientKind,
    recipient: Label<DataRecipient>? = nil,
    data: [Label<DataCategory>] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.recipient = recipient
    self.data = data
  }
}

/// A transfer to a third country or an international organisation: Articles 44 to 49.
public struct DataTransfer: Sendable, Hashable, Codable, Labelled {
  public var id: Label<DataTransfer>
  /// The third country or the international organisation.
  public var destination: String
  /// Who receives the data, of the activity's recipients.
  public var recipient: Label<RecipientUse>?
  public var instrument: TransferInstrument
  /// The safeguards and where they are documented.
  public var safeguards: String?
  public var review: ReviewPlan?

  public init(
    id: Label<DataTransfer>,
    destination: String,
    recipient: Label<RecipientUse>? = nil,
    instrument: TransferInstrument,
    safeguards: String? = nil,
    review: ReviewPlan? = nil
  ) {
    self.id = id
    self.destination = destination
    self.recipient = recipient
    self.instrument = instrument
    self.safeguards = safeguards
    self.review = review
  }
}

/// A system that holds data of an activity: where a request is answered from.
public struct SystemUse: Sendable, Hashable, Codable, Labelled {
  public var id: Label<SystemUse>
  public var name: String
  /// Which categories it holds; empty for all.
  public var data: [Label<DataCategory>]
  /// The processor that runs it, of the register of recipients.
  public var operatedBy: Label<DataRecipient>?
  /// Who searches it when a person asks.
  public var contact: String?

  public init(
    id: Label<SystemUse>,
    name: String,
    data: [Label<DataCategory>] = [],
    operatedBy: Label<DataRecipient>? = nil,
    contact: String? = nil
  ) {
    self.id = id
    self.name = name
    self.data = data
    self.operatedBy = operatedBy
    self.contact = contact
  }
}
