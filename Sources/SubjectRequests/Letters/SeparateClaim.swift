public import TimeLimits

extension LetterFacts {
  /// A claim of the request that a letter with decisions is not about: the person reads that it is
  /// not forgotten (Article 12(3)).
  public struct SeparateClaim: Sendable, Hashable {
    public let right: ClaimedRight
    public let standing: Standing

    /// When it is answered.
    public enum Standing: Sendable, Hashable {
      case answered(on: CalendarDate)
      /// Open, with the last day for the answer.
      case due(CalendarDate)
      /// Open, and no day can be promised.
      case open
    }

    public init(right: ClaimedRight, standing: Standing) {
      self.right = right
      self.standing = standing
    }
  }
}

extension LetterDrafter {
  /// The claims that letters with decisions answer separately from those that this one is about.
  func apart(from claims: [Claim]) -> [LetterFacts.SeparateClaim] {
    let about = Set(claims.map(\.id))
    return file.claims.filter { !about.contains($0.id) }.compactMap { claim in
      standing(of: claim).map { LetterFacts.SeparateClaim(right: claim.right, standing: $0) }
    }
  }

  /// Nil for what is withdrawn, or goes on in another request.
  private func standing(of claim: Claim) -> LetterFacts.SeparateClaim.Standing? {
    if case .answered(_, let told) = claim.progress {
      return .answered(on: CalendarDate(told, in: zone))
    }
    guard claim.progress.isOpen else { return nil }
    let today = CalendarDate(now, in: zone)
    guard let due = deadlines(of: [claim], in: file).compactMap(\.due).min(), due >= today else {
      return .open
    }
    return .due(due)
  }
}
