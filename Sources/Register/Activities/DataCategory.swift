public import Records

/// A category of people whose data is processed: Article 30(1)(c).
public struct SubjectCategory: Sendable, Hashable, Codable, Labelled {
  public var id: Label<SubjectCategory>
  public var name: String

  public init(id: Label<SubjectCategory>, name: String) {
    self.id = id
    self.name = name
  }
}

/// A category of personal data: Article 30(1)(c), with its time limit, (f).
public struct DataCategory: Sendable, Hashable, Codable, Labelled {
  public var id: Label<DataCategory>
  public var name: String
  /// Whose data it is.
  public var subjects: [Label<SubjectCategory>]
  /// What in it falls under Article 9(1) or 10; empty if nothing does.
  public var special: [SpecialCategory]
  /// Where it comes from: from the person, or from where else (Article 14(2)(f)); nil where nobody
  /// has said.
  public var source: String?
  public var retention: RetentionRule?

  public init(
    id: Label<DataCategory>,
    name: String,
    subjects: [Label<SubjectCategory>] = [],
    special: [SpecialCategory] = [],
    source: String? = nil,
    retention: RetentionRule? = nil
  ) {
    self.id = id
    self.name = name
    self.subjects = subjects
    self.special = special
    self.source = source
    self.retention = retention
  }
}

/// How long data is kept, and what becomes of it then: Articles 5(1)(e) and 30(1)(f).
public struct RetentionRule: Sendable, Hashable, Codable {
  public var period: RetentionPeriod
  /// The law or reason that asks for the period.
  public var reason: String?
  public var disposal: Disposal
  /// How many months after the active data the backups are overwritten; nil where there are none.
  public var backupMonths: Int?

  public init(
    period: RetentionPeriod,
    reason: String? = nil,
    disposal: Disposal,
    backupMonths: Int? = nil
  ) {
    self.period = period
    self.reason = reason
    self.disposal = disposal
    self.backupMonths = backupMonths
  }
}

/// When the time of data is over.
public enum RetentionPeriod: Sendable, Hashable, Codable {
  /// So many months after something happened: `84` after `the end of the contract`.
  case months(count: Int, after: String)
  /// Until something happens.
  case until(event: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case months, until
  }
}
