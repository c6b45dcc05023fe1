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
    let received = file.request.receivedDay(in: zone)
    let statute = try keeper.statute(of: rights, received: received)
    let content = try self.content(of: matter, claims, proposed)
    if case .decisions(let decided) = content { try statute.check(decided) }
    let facts = LetterFacts(
      kind: matter.kind,
      statute: statute,
      controller: profile.name,
      reference: file.request.reference,
      received: received,
      addressee: addressee(of: matter),
      onBehalfOf: matter.kind != .recipientNotice && subject != requester ? subject.name : nil,
      claims: rights,
      apart: content.isOfDecisions ? apart(from: claims) : [],
      remedies: profile.remedies,
      content: content
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
    if case .recipientNotice(let notice) = matter { try check(notice) }
    let proposed: [ProposedEvent]
    do {
      // By which way it goes is known when it goes, and changes nothing of what it is about.
      proposed = try file.deciding(act(of: matter), occurred: now, now: now, under: terms)
    } catch {
      throw .notAllowed(error)
    }
    let named = Set(proposed.compactMap(\.claim))
    var about = named.isEmpty ? file.openClaims : file.claims.filter { named.contains($0.id) }
    if case .recipientList = matter {
      about = file.claims.filter(\.concernsRecipients)
      guard !about.isEmpty else { throw .notAllowed(.recipient(.nothingToTellOf)) }
    }
    guard !about.isEmpty else { throw .notAllowed(.nothingOpen(act(of: matter).kind)) }
    return (about, proposed)
  }

  /// What sending the letter now would do.
  private func act(of matter: LetterMatter) -> any Act { matter.act(by: .email, at: now) }

  /// Refuses a notice in which a recipient could not tell whose data or which of them are meant.
  private func check(_ notice: RecipientNotice) throws(LetterRefusal) {
    guard subject.name != nil || subject.email != nil else { throw .subjectUnknown }
    let claim = file.claims.first { $0.recipients.contains { $0.number == notice.number } }
    guard let claim, let decision = claim.progress.decision else { return }
    let isPart = decision.outcome == .partlyGranted
    if isPart, notice.stays?.isBlank ?? true { throw .missing(.stays) }
    if !isPart, notice.stays != nil { throw .nothingStays(claim.right.right) }
  }
}
