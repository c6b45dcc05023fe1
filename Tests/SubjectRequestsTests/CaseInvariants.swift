import SubjectRequests
import Testing
import TimeLimits

/// What must hold of every case, whatever was done to it.
struct CaseInvariants {
  let file: CaseFile
  let events: [CaseEvent]

  func check() throws {
    #expect(events.map(\.sequence) == Array(1...events.count))
    #expect(file.eventCount == events.count)
    #expect(events.allSatisfy { $0.occurred >= file.request.received })
    #expect(events.allSatisfy { $0.occurred <= $0.recorded })
    for claim in file.claims { try check(claim) }
    checkClosing()
    checkStrangers()
  }

  /// Nothing was done or granted while a check had failed, and nothing granted told before a check
  /// that was asked for.
  private func checkStrangers() {
    var before = CaseFile(file.request, events: [])
    for event in events {
      if let claim = event.claim.flatMap({ before[$0] }), claim.right.hasTimeLimit {
        switch event.happening {
        case .acted: #expect(before.failedCheck == nil)
        case .decided(let decision) where decision.isGrant: #expect(before.failedCheck == nil)
        case .answered where claim.progress.decision?.isGrant == true:
          #expect(before.doubt(telling: claim.right) == nil)
        default: break
        }
      }
      before.append(event)
    }
  }

  private func history(_ claim: Claim) -> [CaseEvent] { events.filter { $0.claim == claim.id } }

  private func check(_ claim: Claim) throws {
    let happenings = history(claim).map(\.happening)
    let kinds = happenings.map(\.kind)
    #expect(kinds.first == .claimed)
    #expect(kinds.filter { $0 == .claimed }.count == 1)
    #expect(claim.answers.count == kinds.count { $0 == .answered })
    #expect(claim.answers.isEmpty || kinds.contains { $0 == .decided || $0 == .approved })
    if case .feeProposed = claim.progress { #expect(claim.fee == nil) }
    if case .feeAsked(let demand, let asked) = claim.progress {
      #expect(claim.fee?.demand == demand && claim.fee?.asked == asked && claim.fee?.paid == nil)
    }
    try checkDecision(claim)
    checkWork(claim)
    if let refusal = claim.progress.decision?.refusal {
      #expect(!refusal.grounds.isEmpty)
      #expect(refusal.grounds.allSatisfy { $0.claims.contains(claim.right) })
      for text in [refusal.reasons, refusal.authority, refusal.remedy] {
        #expect(text.contains { !$0.isWhitespace })
      }
    }
    if let extended = claim.extended {
      #expect(claim.right.hasTimeLimit)
      switch extended.time {
      case .months(let amount): #expect((1...2).contains(amount))
      case .days(let amount): #expect((1...366).contains(amount))
      case .until: break
      }
    }
    for question in claim.clarifications.dropLast() { #expect(question.answered != nil) }
    for question in claim.clarifications + file.identityQuestions {
      #expect(question.answered.map { $0 >= question.asked } ?? true)
    }
  }

  private func checkDecision(_ claim: Claim) throws {
    guard let decision = claim.progress.decision else { return }
    var history = history(claim)
    if case .answered = claim.progress {
      // What was proposed since the answer was taken back.
      let last = try #require(history.lastIndex { $0.happening.kind == .answered })
      history = Array(history[...last])
    }
    let decided = try #require(
      history.last { event in
        let proposal = history.last {
          $0.sequence < event.sequence && $0.happening.kind == .proposed
        }
        return event.happening == .decided(decision)
          || event.happening.kind == .approved && proposal?.happening == .proposed(decision)
      }
    )
    if decided.happening.kind == .approved {
      let proposed = try #require(history.last { $0.happening == .proposed(decision) })
      #expect(decided.happening == .approved(proposedBy: proposed.by))
      #expect(decided.by != proposed.by)
      #expect(proposed.occurred <= decided.occurred)
    }
    if case .answered(_, let instant) = claim.progress {
      #expect(decided.occurred <= instant)
      try checkEvidence(decision, history.last)
      #expect(claim.openTasks.isEmpty)
    }
    if decision == .nothingHeld {
      #expect(!claim.tasks.contains { $0.state.result == .found })
    }
  }

  /// Nobody is told of action that was not taken.
  private func checkEvidence(_ decision: Decision, _ answer: CaseEvent?) throws {
    guard case .answered(let evidence) = try #require(answer).happening else { return }
    #expect((evidence == .nothingGranted) == !decision.isGrant)
    #expect(evidence != .unrecorded)
  }

  private func checkWork(_ claim: Claim) {
    if let restriction = claim.restriction {
      #expect(claim.right == .restriction)
      if case .lifted(let told, let at) = restriction.state {
        #expect(restriction.since <= told)
        #expect(told <= at)
      }
    }
    for task in claim.tasks where task.state.deferral != nil { #expect(task.action == .erase) }
    if !claim.recipients.isEmpty { #expect(claim.right.right.concernsRecipients) }
    if let fee = claim.fee, let paid = fee.paid { #expect(paid >= fee.asked) }
    #expect(claim.received >= file.request.received)
  }

  /// Nothing is left open in a closed case, save what the person was asked and did not answer.
  private func checkClosing() {
    guard case .closed(let instant, let reason) = file.standing else { return }
    #expect(instant >= file.request.received)
    switch reason {
    case .completed: #expect(file.openClaims.isEmpty)
    case .unanswered:
      let waitsForIdentity = file.identityQuestions.last.map { $0.answered == nil } ?? false
      for claim in file.openClaims {
        let waits = claim.clarifications.last.map { $0.answered == nil } ?? false
        #expect(waitsForIdentity || waits)
      }
    }
  }
}
