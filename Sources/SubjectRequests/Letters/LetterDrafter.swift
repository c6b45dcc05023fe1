public import TimeLimits

/// Finds in a case what a letter says, or why it cannot be written.
public struct LetterDrafter: Sendable {
  let file: CaseFile
  let requester: Person
  let profile: ControllerProfile
  let keeper: DeadlineKeeper
  let zone: Zone
  let now: Instant
  let officer: Handle

  public init(
    _ file: CaseFile,
    requester: Person,
    profile: ControllerProfile,
    keeper: DeadlineKeeper,
    zone: Zone,
    now: Instant,
    officer: Handle
  ) {
    self.file = file
    self.requester = requester
    self.profile = profile
    self.keeper = keeper
    self.zone = zone
    self.now = now
    self.officer = officer
  }

  /// What a letter of a matter says.
  ///
  /// - Returns: the facts, and the matter bound to the claims that the letter names.
  /// - Throws: ``LetterRefusal``.
  public func draft(
    _ matter: LetterMatter
  ) throws(LetterRefusal) -> (facts: LetterFacts, matter: LetterMatter) {
    try check(matter)
    let (claims, proposed) = try claims(of: matter)
    let rights = claims.map(\.right)
    let facts = LetterFacts(
      kind: matter.kind,
      controller: profile.name,
      reference: file.request.reference,
      received: CalendarDate(file.request.received, in: zone),
      addressee: addressee(of: matter),
      claims: rights,
      content: try content(of: matter, claims, proposed)
    )
    return (facts, matter.about(rights))
  }

  private func addressee(of matter: LetterMatter) -> String? {
    if case .recipientNotice = matter { return nil }
    return requester.name
  }

  /// The claims that the letter is about, and what sending it now would add to the case.
  private func claims(
    of matter: LetterMatter
  ) throws(LetterRefusal) -> (claims: [Claim], proposed: [ProposedEvent]) {
    switch matter {
    case .restrictionLifting:
      let restricted = file.claims.filter { $0.right == .restriction && $0.isGranted }
      guard !restricted.isEmpty else { throw .noRestriction }
      return (restricted, [])
    case .recipientNotice:
      let notified = file.claims.filter { $0.right.concernsRecipients && $0.isGranted }
      guard !notified.isEmpty else { throw .nothingToNotify }
      guard requester.name != nil || requester.email != nil else { throw .subjectUnknown }
      return (notified, [])
    case .acknowledgement, .identityQuestion, .clarification, .extensionNotice, .answer,
      .partRefusal, .refusal:
      let proposed = try proposed(by: matter)
      let named = Set(proposed.compactMap(\.claim))
      let about = named.isEmpty ? file.openClaims : file.claims.filter { named.contains($0.id) }
      return (about, proposed)
    }
  }

  private func proposed(by matter: LetterMatter) throws(LetterRefusal) -> [ProposedEvent] {
    guard let act = matter.act else { return [] }
    do {
      let terms = ActTerms(officer: officer, approval: profile.approval)
      return try file.deciding(act, occurred: now, now: now, under: terms)
    } catch {
      throw .notAllowed(error)
    }
  }
}

extension Claim {
  /// Whether something of what it asks for was granted.
  var isGranted: Bool {
    switch progress.decision {
    case .granted, .partlyGranted: true
    case .refused, .notIdentifiable, .nothingHeld, nil: false
    }
  }
}

extension ClaimedRight {
  /// Whether recipients are told of what was done (Article 19).
  public var concernsRecipients: Bool {
    switch self {
    case .rectification, .erasure, .restriction: true
    case .access, .portability, .objection, .automatedDecision, .consentWithdrawal: false
    }
  }
}
