import SubjectRequests
import TimeLimits

extension Story {
  /// The steps of the story for a case.
  ///
  /// - Throws: `ActRefusal` where a refusal lacks what Article 12(4) asks.
  func steps(for file: CaseFile) throws(ActRefusal) -> [StoryStep] {
    let received = file.request.received
    func after(_ days: Int, hours: Int = 0) -> Instant {
      received.adding(hours: 24 * days + hours)
    }
    let atOnce = file.claims.map(\.right).filter { !$0.hasTimeLimit }
    var steps: [StoryStep] = []
    if !atOnce.isEmpty {
      steps.append(StoryStep(ReportActed(.claimed(atOnce)), at: received.adding(seconds: 600)))
    }
    switch self {
    case .granted(let days):
      steps += decided(.granted, file.claims, at: after(days))
      steps += carriedOut(file.claims, at: after(days, hours: 1))
      steps += answered(granting: file.claims, at: after(days, hours: 2))
    case .nothingHeld(let days):
      steps += decided(.nothingHeld, file.claims, at: after(days))
      steps += answered(granting: [], at: after(days, hours: 2))
    case .identityAsked(let days, let confirmed):
      let ground = "the request came from an address that is not the one on file"
      steps.append(StoryStep(AskIdentity(ground: ground, timeliness: .timely), at: after(days)))
      if let confirmed {
        steps.append(StoryStep(ConfirmIdentity(), at: after(confirmed)))
        steps += decided(.granted, file.claims, at: after(confirmed + 12))
        steps += carriedOut(file.claims, at: after(confirmed + 12, hours: 1))
        steps += answered(granting: file.claims, at: after(confirmed + 12, hours: 2))
      }
    case .extended(let days, let months):
      let reasons = "the data are spread over three archives, one of them on paper"
      let acts = file.claims.map(\.right).filter(\.hasTimeLimit)
      steps.append(
        StoryStep(
          ExtendTimeLimit(.claimed(acts), .months(months), on: .complexity, reasons: reasons),
          at: after(days)
        )
      )
    case .refused(let days, let ground, let reasons):
      steps += try refused(file.claims, ground, reasons, at: after(days))
      let granted = file.claims.filter { !ground.claims.contains($0.right) }
      steps += carriedOut(granted, at: after(days, hours: 1))
      steps += answered(granting: granted, at: after(days, hours: 2))
    case .waiting(let name):
      if let assignee = Handle(name) {
        steps.append(StoryStep(Assign(to: assignee), at: after(1)))
      }
    }
    return steps
  }

  private func decided(_ decision: Decision, _ claims: [Claim], at: Instant) -> [StoryStep] {
    claims.map { StoryStep(Decide(.claimed([$0.right]), decision: decision), at: at) }
  }

  private func refused(
    _ claims: [Claim],
    _ ground: RefusalGround,
    _ reasons: String,
    at: Instant
  ) throws(ActRefusal) -> [StoryStep] {
    let refusal = try Refusal(
      grounds: [ground],
      reasons: reasons,
      authority: "Autoriteit Persoonsgegevens",
      remedy: "a petition to the district court (Article 79 GDPR)"
    )
    return claims.map { claim in
      let decision: Decision = ground.claims.contains(claim.right) ? .refused(refusal) : .granted
      return StoryStep(Decide(.claimed([claim.right]), decision: decision), at: at)
    }
  }

  /// What shows that the claims were carried out; what is obeyed at once was before.
  private func carriedOut(_ claims: [Claim], at: Instant) -> [StoryStep] {
    let acts: [any Act] = claims.filter(\.right.hasTimeLimit).map { claim in
      switch claim.right {
      case .access, .portability: RecordCopy(.otherwise("by registered post"))
      case .restriction: Restrict(.accuracyContested, scope: "what the letter names")
      default: ReportActed(.claimed([claim.right]))
      }
    }
    return acts.map { StoryStep($0, at: at) }
  }

  private func answered(granting claims: [Claim], at: Instant) -> [StoryStep] {
    let disclosed = claims.map(\.right.right).filter(\.concernsRecipients)
    return [StoryStep(Answer(.allOpen), at: at)]
      + disclosed.map { StoryStep(SayNoRecipients(of: $0), at: at.adding(seconds: 30)) }
      + [StoryStep(Close(.completed), at: at.adding(seconds: 60))]
  }
}
