public import Records

/// What was broken.
public enum BreachNature: String, Vocabulary {
  case confidentiality
  case integrity
  case availability

  public static let noun = "a nature of a breach"
}

/// What Article 33(3) asks for; what is not known yet is nil and follows in a later phase.
///
/// Whose and which data, and how much, is asked for where possible: where it is not, the description
/// says why, and nothing of that follows.
public struct BreachDescription: Sendable, Hashable, Codable {
  /// (a).
  public var nature: [BreachNature]
  /// (a): the categories of data subjects.
  public var subjects: String?
  /// (a): about how many.
  public var subjectCount: Int?
  /// (a): the categories of records.
  public var records: String?
  public var recordCount: Int?
  /// (a): why what is missing of the data subjects and the records cannot be known.
  public var impossible: String?
  /// (b): the name of the data protection officer or another contact point.
  public var contactName: String?
  /// (b): how it is reached.
  public var contact: String?
  /// (c).
  public var consequences: String?
  /// (d): measures taken or proposed.
  public var measures: [String]

  public init(
    nature: [BreachNature],
    subjects: String? = nil,
    subjectCount: Int? = nil,
    records: String? = nil,
    recordCount: Int? = nil,
    impossible: String? = nil,
    contactName: String? = nil,
    contact: String? = nil,
    consequences: String? = nil,
    measures: [String] = []
  ) {
    self.nature = nature
    self.subjects = subjects
    self.subjectCount = subjectCount
    self.records = records
    self.recordCount = recordCount
    self.impossible = impossible
    self.contactName = contactName
    self.contact = contact
    self.consequences = consequences
    self.measures = measures
  }
}

/// The risk to the rights and freedoms of natural persons: it decides what must be told to whom.
public enum BreachRisk: Sendable, Hashable, Codable {
  /// Not assessed yet: it counts as a risk.
  case notAssessed(owner: Label<Officer>)
  /// Article 33(1): unlikely to result in a risk, so that the authority need not be told.
  case unlikely(reasons: String)
  case risk(reasons: String)
  /// Article 34(1): the persons are told as well.
  case high(reasons: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case notAssessed, unlikely, risk, high
  }
}
