/// Someone to whom data is disclosed: Article 4(9).
public struct Recipient: Sendable, Hashable, Codable, Labelled {
  public var id: Label<Recipient>
  public var name: String
  public var kind: RecipientKind
  /// Why it receives data.
  public var reason: String
  public var country: String

  public init(
    id: Label<Recipient>,
    name: String,
    kind: RecipientKind,
    reason: String,
    country: String
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.reason = reason
    self.country = country
  }
}

/// A transfer to a third country or an international organisation: chapter V.
public struct Transfer: Sendable, Hashable, Codable, Labelled {
  public var id: Label<Transfer>
  public var recipient: Label<Recipient>
  public var country: String
  public var data: [Label<DataItem>]
  public var instrument: TransferInstrument?
  /// What was found about the law and practice there.
  public var assessment: String?
  /// Measures that supplement the instrument.
  public var supplementaryMeasures: [String]

  public init(
    id: Label<Transfer>,
    recipient: Label<Recipient>,
    country: String,
    data: [Label<DataItem>] = [],
    instrument: TransferInstrument? = nil,
    assessment: String? = nil,
    supplementaryMeasures: [String] = []
  ) {
    self.id = id
    self.recipient = recipient
    self.country = country
    self.data = data
    self.instrument = instrument
    self.assessment = assessment
    self.supplementaryMeasures = supplementaryMeasures
  }
}

/// A code of conduct, certification or standard: EDPB template 1.4.
public struct CodeOfConduct: Sendable, Hashable, Codable {
  public var name: String
  public var role: CodeRole
  public var reason: String

  public init(name: String, role: CodeRole, reason: String) {
    self.name = name
    self.role = role
    self.reason = reason
  }
}
