public import Records
public import TimeLimits

/// A model of shared responsibilities as the controller adopted it for one processor.
public struct AdoptedModel: RegisterRecord {
  public static let kind = RegisterKind.responsibility

  /// The label of the processor in the register of recipients.
  public var id: Label<AdoptedModel>
  /// The service that is used.
  public var name: String
  /// The model, such as `cloud-saas`.
  public var model: String
  public var adopted: CalendarDate
  /// Who sees to it that the provider shows its side; nil for whoever has most of the controller's.
  public var owner: Label<Officer>?
  /// What the controller assigned to its own people.
  public var own: [OwnObligation]
  /// What the provider showed for its side.
  public var provided: [ProviderEvidence]
  /// The last day of use; nil while it is used.
  public var ended: CalendarDate?

  public init(
    id: Label<AdoptedModel>,
    name: String,
    model: String,
    adopted: CalendarDate,
    owner: Label<Officer>? = nil,
    own: [OwnObligation] = [],
    provided: [ProviderEvidence] = [],
    ended: CalendarDate? = nil
  ) {
    self.id = id
    self.name = name
    self.model = model
    self.adopted = adopted
    self.owner = owner
    self.own = own
    self.provided = provided
    self.ended = ended
  }
}

/// An obligation of the customer's side, in somebody's hands.
public struct OwnObligation: Sendable, Hashable, Codable {
  public var code: Label<Obligation>
  public var standing: ObligationStanding

  public init(code: Label<Obligation>, standing: ObligationStanding) {
    self.code = code
    self.standing = standing
  }
}

/// Whether an obligation applies, and who sees to it.
public enum ObligationStanding: Sendable, Hashable, Codable {
  /// Somebody sees to it, again every so many months.
  case assigned(owner: Label<Officer>, everyMonths: Int, reviews: [ReviewDone])
  /// Somebody sees to it whenever there is cause, such as a breach.
  case onOccasion(owner: Label<Officer>, reviews: [ReviewDone])
  case notApplicable(reason: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case assigned, onOccasion, notApplicable
  }

  /// What was done so far.
  public var reviews: [ReviewDone] {
    switch self {
    case .assigned(_, _, let reviews), .onOccasion(_, let reviews): reviews
    case .notApplicable: []
    }
  }

  public var owner: Label<Officer>? {
    switch self {
    case .assigned(let owner, _, _), .onOccasion(let owner, _): owner
    case .notApplicable: nil
    }
  }
}

/// A review that took place, with what shows it.
public struct ReviewDone: Sendable, Hashable, Codable {
  public var on: CalendarDate
  public var by: Label<Officer>
  /// What shows it: a report, a ticket, a log.
  public var evidence: String

  public init(on: CalendarDate, by: Label<Officer>, evidence: String) {
    self.on = on
    self.by = by
    self.evidence = evidence
  }
}

/// What a provider showed for an obligation of its side: Article 28(1) and (3)(h).
public struct ProviderEvidence: Sendable, Hashable, Codable {
  public var code: Label<Obligation>
  /// A certificate, a report, a contract.
  public var evidence: String
  public var seen: CalendarDate
  /// The last day on which it counts; nil where it has none.
  public var validUntil: CalendarDate?

  public init(
    code: Label<Obligation>,
    evidence: String,
    seen: CalendarDate,
    validUntil: CalendarDate? = nil
  ) {
    self.code = code
    self.evidence = evidence
    self.seen = seen
    self.validUntil = validUntil
  }
}
