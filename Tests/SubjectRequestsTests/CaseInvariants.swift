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
  }

  private func history(_ claim: Claim) -> [CaseEvent] { events.filter { $0.claim == claim.id } }

  private func check(_ claim: Claim) throws {
    let happenings = history(claim).map(\.happening)
    let kinds = happenings.map(\.kind)
    #expect(kinds.first == .claimed)
    #expect(kinds.filter { $0 == .claimed || $0 == .extended }.count <= 2)
    #expect(kinds.filter { $0 == .decided }.count <= 1)
    if case .answered(let decision, let instant) = claim.progress {
      let decided = try #require(history(claim).first { $0.happening == .decided(decision) })
      #expect(decided.occurred <= instant)
      #expect(kinds.last { $0 == .decided || $0 == .answered } == .answered)
    }
    if let refusal = claim.progress.decision?.refusal {
      #expect(!refusal.grounds.isEmpty)
      #expect(refusal.grounds.allSatisfy { $0.rights.contains(claim.right.right) })
      for text in [refusal.reasons, refusal.authority, refusal.remedy] {
        #expect(text.contains { !$0.isWhitespace })
      }
    }
    if let extended = claim.extended {
      #expect(claim.right.hasTimeLimit)
      #expect((1...2).contains(extended.months))
    }
    for question in claim.clarifications.dropLast() { #expect(question.answered != nil) }
    for question in claim.clarifications + file.identityQuestions {
      #expect(question.answered.map { $0 >= question.asked } ?? true)
    }
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
