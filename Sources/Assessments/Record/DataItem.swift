/// A kind of personal data: EDPB template 1.1.a, 2.1.b, 2.2.a, 2.2.b.
public struct DataItem: Sendable, Hashable, Codable, Labelled {
  public var id: Label<DataItem>
  public var name: String
  public var explanation: String
  /// Whose data it is.
  public var subjects: [Label<DataSubjectCategory>]
  /// Where it comes from: the person, another source.
  public var source: String?
  /// What in it falls under Article 9 or 10; empty if nothing does.
  public var specialCategories: [SpecialCategoryUse]
  /// Why the purposes cannot be reached without it: Article 5(1)(c).
  public var need: String?
  public var recipients: [Label<Recipient>]
  public var retention: Retention?
  /// What makes it accurate enough: Article 5(1)(d).
  public var quality: [QualityRequirement]

  public init(
    id: Label<DataItem>,
    name: String,
    explanation: String,
    subjects: [Label<DataSubjectCategory>] = [],
    source: String? = nil,
    specialCategories: [SpecialCategoryUse] = [],
    need: String? = nil,
    recipients: [Label<Recipient>] = [],
    retention: Retention? = nil,
    quality: [QualityRequirement] = []
  ) {
    self.id = id
    self.name = name
    self.explanation = explanation
    self.subjects = subjects
    self.source = source
    self.specialCategories = specialCategories
    self.need = need
    self.recipients = recipients
    self.retention = retention
    self.quality = quality
  }
}

/// A special category in a data item, and what allows it.
public struct SpecialCategoryUse: Sendable, Hashable, Codable {
  public var category: SpecialCategory
  /// Article 9(2)(a)-(j), or Article 10 for criminal data.
  public var condition: SpecialCategoryCondition?
  public var justification: String?

  public init(
    category: SpecialCategory,
    condition: SpecialCategoryCondition? = nil,
    justification: String? = nil
  ) {
    self.category = category
    self.condition = condition
    self.justification = justification
  }
}

/// How long a data item is kept: Article 5(1)(e).
public struct Retention: Sendable, Hashable, Codable {
  /// How long, from when: `7 years after the case is closed`.
  public var period: String
  public var justification: String
  public var disposal: Disposal

  public init(period: String, justification: String, disposal: Disposal) {
    self.period = period
    self.justification = justification
    self.disposal = disposal
  }
}

/// A demand on the quality of a data item.
public struct QualityRequirement: Sendable, Hashable, Codable {
  /// What is measured, with its threshold.
  public var requirement: String
  public var justification: String

  public init(requirement: String, justification: String) {
    self.requirement = requirement
    self.justification = justification
  }
}
