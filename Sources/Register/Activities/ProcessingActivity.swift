public import Records
public import TimeLimits

/// An entry of the record of processing activities: Article 30 GDPR.
public struct ProcessingActivity: RegisterRecord {
  public static let kind = RegisterKind.activity

  public var id: Label<ProcessingActivity>
  public var name: String
  public var description: String?
  /// The unit that carries it out.
  public var unit: String?
  /// What the controller is in it, with what the article asks of that.
  public var role: ActivityRole
  /// The recipients, or their categories: Article 30(1)(d).
  public var recipients: [RecipientUse]
  /// Transfers to third countries: Article 30(1)(e) and (2)(c).
  public var transfers: [DataTransfer]
  /// The technical and organisational measures in general: Article 30(1)(g) and (2)(d).
  public var measures: [String]
  /// The systems that hold the data.
  public var systems: [SystemUse]
  public var begun: CalendarDate?
  /// The last day of the processing; nil while it goes on.
  public var ended: CalendarDate?
  /// The impact assessment, where there is one: Article 35.
  public var impactAssessment: String?
  public var review: ReviewPlan?

  public init(
    id: Label<ProcessingActivity>,
    name: String,
    description: String? = nil,
    unit: String? = nil,
    role: ActivityRole,
    recipients: [RecipientUse] = [],
    transfers: [DataTransfer] = [],
    measures: [String] = [],
    systems: [SystemUse] = [],
    begun: CalendarDate? = nil,
    ended: CalendarDate? = nil,
    impactAssessment: String? = nil,
    review: ReviewPlan? = nil
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.unit = unit
    self.role = role
    self.recipients = recipients
    self.transfers = transfers
    self.measures = measures
    self.systems = systems
    self.begun = begun
    self.ended = ended
    self.impactAssessment = impactAssessment
    self.review = review
  }

  /// The purposes; a processor has those of the controllers it works for, and none of its own.
  public var purposes: [ActivityPurpose] {
    if case .controller(let record) = role { record.purposes } else { [] }
  }

  /// The categories of personal data that the entry describes.
  public var data: [DataCategory] {
    if case .controller(let record) = role { record.data } else { [] }
  }

  /// The decisions by automated means alone; nil while nobody has said whether there are any.
  ///
  /// A processor has those of the controllers it works for, and none of its own.
  public var automatedDecisions: AutomatedDecisions? {
    if case .controller(let record) = role { record.automatedDecisions } else { nil }
  }
}

extension ProcessingActivity {
  /// Whether people are asked to consent to a purpose: as its lawful basis (Article 6(1)(a)), or
  /// expressly beside whatever basis it has.
  public func asksForConsent(to purpose: ActivityPurpose) -> Bool {
    purpose.basis?.article == .consent || needsExplicitConsent(to: purpose)
  }

  /// Whether consent to a purpose must be explicit: for special categories (Article 9(2)(a)), or for
  /// a decision by automated means alone (Article 22(2)(c)).
  ///
  /// Both conditions stand beside the lawful basis of Article 6, whichever that is.
  public func needsExplicitConsent(to purpose: ActivityPurpose) -> Bool {
    purpose.special.contains { $0.condition == .explicitConsent }
      || (automatedDecisions?.decisions ?? []).contains {
        $0.exception == .consent(purpose: purpose.id)
      }
  }
}

/// What the keeper of the record is in an activity.
public enum ActivityRole: Sendable, Hashable, Codable {
  /// Article 30(1).
  case controller(record: ControllerRecord)
  /// Article 30(2).
  case processor(record: ProcessorRecord)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case controller, processor
  }
}
