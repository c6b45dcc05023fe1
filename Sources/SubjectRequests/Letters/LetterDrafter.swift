public import TimeLimits

/// Finds in a case what a letter says, or why it cannot be written.
public struct LetterDrafter: Sendable {
  let file: CaseFile
  /// Who writes, and is written to.
  let requester: Person
  /// The data subject, whom recipients are told of.
  let subject: Person
  let profile: ControllerProfile
  let keeper: DeadlineKeeper
  let zone: Zone
  let now: Instant
  let terms: ActTerms

  public init(
    _ file: CaseFile,
    requester: Person,
    subject: Person,
    profile: ControllerProfile,
    keeper: DeadlineKeeper,
    zone: Zone,
    now: Instant,
    terms: ActTerms
  ) {
    self.file = file
    self.requester = requester
    self.subject = subject
    self.profile = profile
    self.keeper = keeper
    self.zone = zone
    self.now = now
    self.terms = terms
  }

  /// What a letter of a matter says.
  ///
  /// - Returns: the facts, the matter bound to the claims that the letter names, and what of the case
  ///   it was drafted from.
  /// - Throws: ``LetterRefusal``.
  public func draft(
    _ matter: LetterMatter
  ) throws(LetterRefusal) -> (facts: LetterFacts, matter: LetterMatter, basis: LetterBasis) {
    try check(matter)
    let (claims, proposed) = try claims(of: matter)
    let rights = claims.map(\.right)
    let received = CalendarDate(file.request.received, in: zone)
    let facts = LetterFacts(
      kind: matter.kind,
      statute: try keeper.statute(of: rights, received: received),
      controller: profile.name,
      reference: file.request.reference,
      received: received,
      addressee: addressee(of: matter),
      claims: rights,
      content: try content(of: matter, claims, proposed)
    )
    return (facts, matter.about(rights), LetterBasis(facts, about: claims))
  }

  private func addressee(of matter: LetterMatter) -> String? {
    if case .recipientNotice = matter { return nil }
    return requester.name
  }

  /// The claims that the letter is about, and what sending it now would add to the case.
  private func claims(
    of matter: LetterMatter
  ) throws(LetterRefusal) -> (claims: [Claim], proposed: [ProposedEvent]) {
    if case .recipientNotice = matter, subject.name == nil, subject.email == nil {
      throw .subjectUnknown
    }
    let proposed: [ProposedEvent]
    do {
      // By which way it goes is known when it goes, and changes nothing of what it is about.
      let act = matter.act(by: .email)
      proposed = try file.deciding(act, occurred: now, now: now, under: terms)
    } catch {
      throw .notAllowed(error)
    }
    let named = Set(proposed.compactMap(\.claim))
    let about = named.isEmpty ? file.openClaims : file.claims.filter { named.contains($0.id) }
    guard !about.isEmpty else { throw .notAllowed(.nothingOpen(matter.act(by: .email).kind)) }
    return (about, proposed)
  }
}
