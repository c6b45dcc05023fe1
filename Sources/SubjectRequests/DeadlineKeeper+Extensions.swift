import TimeLimits

extension DeadlineKeeper {
  /// Makes sure that the law of each claim provides for an extension that is about to be recorded.
  ///
  /// A notice of another kind would change no date, and the officer would rely on it. Where no rule
  /// is known nothing can be said against it.
  ///
  /// - Parameters:
  ///   - proposed: what follows from an act.
  ///   - file: the case in which it is done.
  /// - Throws: ``ActRefusal/extensionNotProvided(_:)``.
  public func admit(_ proposed: [ProposedEvent], to file: CaseFile) throws(ActRefusal) {
    for event in proposed {
      guard case .extended(let time, _, _) = event.happening,
        let claim = event.claim.flatMap({ file[$0] }),
        let facts = try? ClockFacts(of: claim, in: file, zone: zone),
        let rule = extendedRule(of: claim, facts)
      else { continue }
      do throws(FactsError) {
        try rule.admit(time.length)
      } catch {
        throw .extensionNotProvided(ExtensionRefusal(of: claim.right.right, time, under: rule))
      }
    }
  }

  /// The case without the notices of extension that had no effect: of another kind than the law
  /// provides for, or too late.
  ///
  /// The law allows one extension, and a notice without effect is none: another may be told.
  public func leavingIdleNoticesOut(_ file: CaseFile) -> CaseFile {
    var file = file
    for claim in file.claims where claim.extended != nil && isIdle(claim, in: file) {
      file.forgetExtension(of: claim.id)
    }
    return file
  }

  /// The claim as its clocks are settled: a notice of a kind that the law knows nothing of ends none.
  func settling(_ claim: Claim, _ facts: ClockFacts) -> Claim {
    guard let told = claim.extended, let rule = extendedRule(of: claim, facts),
      !rule.provides(for: told.time.length)
    else { return claim }
    var claim = claim
    claim.extended = nil
    return claim
  }

  private func isIdle(_ claim: Claim, in file: CaseFile) -> Bool {
    guard case .known(_, let calendar) = place,
      let facts = try? ClockFacts(of: claim, in: file, zone: zone),
      let rule = extendedRule(of: claim, facts)
    else { return false }
    return computer.outlook(rule: rule, facts: facts, calendar: calendar, options: options)
      .alarms.contains { $0 == .extensionLate || $0 == .extensionNotProvided }
  }

  /// The rule of the answer, whose period an extension lengthens.
  private func extendedRule(of claim: Claim, _ facts: ClockFacts) -> Rule? {
    let rules = eras?.rules(of: claim.right, on: facts.receivedDay) ?? []
    return rules.first { $0.clock == .response } ?? rules.first { $0.clock == .responseOrNotice }
  }
}

extension CaseFile {
  fileprivate mutating func forgetExtension(of id: Identifier<Claim>) {
    guard let index = claims.firstIndex(where: { $0.id == id }) else { return }
    claims[index].extended = nil
  }
}
