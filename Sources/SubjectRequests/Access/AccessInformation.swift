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

    public init(
      name: String,
      purposes: [String],
      lawfulBases: [String],
      categories: [String],
      recipients: [String],
      transfers: [Transfer],
      retention: [String],
      sources: [String],
      automatedDecisions: [AutomatedDecision]
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
  /// What Article 15(1) asks and an activity does not tell, each as `activity: what`.
  public var missing: [String] {
    activities.flatMap { activity in
      [
        ("purposes", activity.purposes), ("categories", activity.categories),
        ("retention", activity.retention),
      ]
      .filter { $0.1.allSatisfy(\.isBlank) }
      .map { "\(activity.name): \($0.0)" }
    }
  }
}
