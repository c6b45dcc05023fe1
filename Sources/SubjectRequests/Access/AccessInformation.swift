/// What a person who asks for access is told beside the data (Article 15(1) and 15(2)).
///
/// The rights of 15(1)(e) and the complaint of 15(1)(f) are the same for everybody and are added when
/// it is put into words.
public struct AccessInformation: Sendable, Hashable, Codable {
  /// The processing activities that concern the person.
  public var activities: [Activity]

  /// One processing activity; what does not apply is an empty list, and never left out.
  public struct Activity: Sendable, Hashable, Codable {
    public var name: String
    /// Article 15(1)(a).
    public var purposes: [String]
    /// The lawful bases (Article 6(1), 9(2)); told because a purpose is not understood without.
    public var lawfulBases: [String]
    /// Article 15(1)(b).
    public var categories: [String]
    /// Article 15(1)(c): by name, and categories where the names cannot be told.
    public var recipients: [String]
    /// Article 15(2).
    public var transfers: [Transfer]
    /// Article 15(1)(d): the period, or the criteria that determine it.
    public var retention: [String]
    /// Article 15(1)(g): where the data come from, unless from the person.
    public var sources: [String]
    /// Article 15(1)(h).
    public var automatedDecisions: [AutomatedDecision]
    /// Points on which nothing, or not all, is told, with what the person is told in its place.
    public var explanations: [AccessPoint: String]

    public init(
      name: String,
      purposes: [String],
      lawfulBases: [String],
      categories: [String],
      recipients: [String],
      transfers: [Transfer],
      retention: [String],
      sources: [String],
      automatedDecisions: [AutomatedDecision],
      explanations: [AccessPoint: String] = [:]
    ) {
      self.name = name
      self.purposes = purposes
      self.lawfulBases = lawfulBases
      self.categories = categories
      self.recipients = recipients
      self.transfers = transfers
      self.retention = retention
      self.sources = sources
      self.automatedDecisions = automatedDecisions
      self.explanations = explanations
    }
  }

  /// A transfer to a third country or an international organisation.
  public struct Transfer: Sendable, Hashable, Codable {
    public var destination: String
    /// The appropriate safeguards (Article 46).
    public var safeguards: String

    public init(destination: String, safeguards: String) {
      self.destination = destination
      self.safeguards = safeguards
    }
  }

  /// A decision by automated means, profiling included.
  public struct AutomatedDecision: Sendable, Hashable, Codable {
    /// Meaningful information about the logic involved.
    public var logic: String
    /// The significance and the envisaged consequences for the person.
    public var consequences: String

    public init(logic: String, consequences: String) {
      self.logic = logic
      self.consequences = consequences
    }
  }

  public init(activities: [Activity]) {
    self.activities = activities
  }
}

extension AccessInformation {
  /// What Article 15(1) asks and an activity neither tells nor explains, as `activity: what`.
  public var missing: [String] {
    activities.flatMap { activity in
      [AccessPoint.purposes, .categories, .retention]
        .filter { point in
          activity.values(on: point).allSatisfy(\.isBlank)
            && activity.explanations[point] == nil
        }
        .map { "\(activity.name): \($0.rawValue)" }
    }
  }
}

extension AccessInformation.Activity {
  /// Reads an activity; explanations alone may be left out.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    name = try fields.decode(String.self, forKey: .name)
    purposes = try fields.decode([String].self, forKey: .purposes)
    lawfulBases = try fields.decode([String].self, forKey: .lawfulBases)
    categories = try fields.decode([String].self, forKey: .categories)
    recipients = try fields.decode([String].self, forKey: .recipients)
    transfers = try fields.decode([AccessInformation.Transfer].self, forKey: .transfers)
    retention = try fields.decode([String].self, forKey: .retention)
    sources = try fields.decode([String].self, forKey: .sources)
    automatedDecisions = try fields.decode(
      [AccessInformation.AutomatedDecision].self,
      forKey: .automatedDecisions
    )
    explanations =
      try fields.decodeIfPresent([AccessPoint: String].self, forKey: .explanations) ?? [:]
  }
}
