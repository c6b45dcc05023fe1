public import Records
public import TimeLimits

/// Where an obligation stands on a day: a cell of the matrix.
public enum ObligationState: String, Vocabulary {
  /// The customer's, and nobody sees to it.
  case unowned
  /// Nothing shows that it was done, or the provider does it.
  case noEvidence = "no-evidence"
  /// The next review is late, or the provider's evidence ended.
  case overdue
  case met
  case notApplicable = "not-applicable"

  public static let noun = "a state of an obligation"

  /// Whether something must be done about it.
  public var isGap: Bool { [.unowned, .noEvidence, .overdue].contains(self) }
}

/// An obligation of a processor's model and where it stands.
public struct ObligationView: Sendable, Hashable {
  public let obligation: Obligation
  public let state: ObligationState
  public let owner: Label<Officer>?
  /// The last day of the next review, where there is one.
  public let due: CalendarDate?
  /// What shows it, the newest.
  public let evidence: String?
}

extension AdoptedModel {
  /// Every obligation of the model, on both sides, and where it stands on a day.
  public func matrix(
    of model: ResponsibilityModel,
    asOf day: CalendarDate
  ) -> [ObligationView] {
    let due = Dictionary(reviews.map { ($0.part, $0.due) }, uniquingKeysWith: min)
    let mine = Dictionary(own.map { ($0.code, $0.standing) }, uniquingKeysWith: { $1 })
    let theirs = Dictionary(provided.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    return model.obligations.map { obligation in
      let next = due[obligation.id.description]
      switch obligation.party {
      case .customer:
        let standing = mine[obligation.id]
        return ObligationView(
          obligation: obligation,
          state: Self.state(standing, next, day),
          owner: standing?.owner,
          due: next,
          evidence: standing?.reviews.max { $0.on < $1.on }?.evidence
        )
      case .provider:
        let shown = theirs[obligation.id]
        let isOver = shown?.validUntil.map { $0 < day } ?? false
        return ObligationView(
          obligation: obligation,
          state: shown == nil ? .noEvidence : isOver ? .overdue : .met,
          owner: nil,
          due: next,
          evidence: shown?.evidence
        )
      }
    }
  }

  private static func state(
    _ standing: ObligationStanding?,
    _ due: CalendarDate?,
    _ day: CalendarDate
  ) -> ObligationState {
    switch standing {
    case nil: .unowned
    case .notApplicable?: .notApplicable
    case .assigned?, .onOccasion?:
      if let due, due < day {
        .overdue
      } else if case .assigned(_, _, let reviews)? = standing, reviews.isEmpty {
        .noEvidence
      } else {
        .met
      }
    }
  }
}
