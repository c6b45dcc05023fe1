/// What the controller has to do next in a case.
public enum NextStep: Sendable, Hashable {
  case checkMandate(Mandate.Kind)
  /// The person was asked; the answer, or a reminder, is awaited.
  case awaitIdentity
  case checkDocument
  case awaitClarification([ClaimedRight])
  case awaitFee(ClaimedRight)
  case approve(ClaimedRight, proposedBy: Handle)
  case approveFee(ClaimedRight, proposedBy: Handle)
  case decide([ClaimedRight])
  case finishTasks([Int])
  /// Deferred erasures whose day or event has come.
  case finishFired([Int])
  /// The copy of the data that the answer promises is made, or it is said why there is none.
  case giveCopy([ClaimedRight])
  case answer([ClaimedRight])
  case tellRecipients([Int])
  case discloseRecipients
  /// The person was told: the restriction can be lifted.
  case liftRestriction
  case close
}

extension CaseFile {
  /// What is to be done next, in the order in which it stands in the way of what follows.
  public var nextSteps: [NextStep] {
    var steps: [NextStep] = []
    if case .open = standing { steps += stepsToKnowThePerson + stepsOfOpenCase }
    let fired = claims.flatMap(\.waitingTasks).filter { $0.state.deferral == nil }.map(\.number)
    if !fired.isEmpty { steps.append(.finishFired(fired)) }
    let recipients = claims.flatMap(\.recipientsToTell).map(\.number)
    if !recipients.isEmpty { steps.append(.tellRecipients(recipients)) }
    if case .asked = recipientInquiry { steps.append(.discloseRecipients) }
    if claims.contains(where: \.isToBeFreed) { steps.append(.liftRestriction) }
    if steps.isEmpty, case .open = standing { steps.append(.close) }
    return steps
  }

  private var stepsToKnowThePerson: [NextStep] {
    var steps: [NextStep] = []
    if case .unchecked = mandate?.check, let kind = mandate?.kind {
      steps.append(.checkMandate(kind))
    }
    if case .held = identityDocument {
      steps.append(.checkDocument)
    } else if identityQuestions.isWaiting {
      steps.append(.awaitIdentity)
    }
    return steps
  }

  private var stepsOfOpenCase: [NextStep] {
    var steps: [NextStep] = []
    let unclear = openClaims.filter(\.clarifications.isWaiting).map(\.right)
    if !unclear.isEmpty { steps.append(.awaitClarification(unclear)) }
    for claim in openClaims {
      if let fee = claim.fee, fee.paid == nil { steps.append(.awaitFee(claim.right)) }
      if let proposal = claim.feeProposal {
        steps.append(.approveFee(claim.right, proposedBy: proposal.by))
      }
      if case .proposed(_, _, let proposer) = claim.progress {
        steps.append(.approve(claim.right, proposedBy: proposer))
      }
    }
    let undecided = openClaims.filter { $0.progress == .open && $0.feeProposal == nil }.map(\.right)
    if !undecided.isEmpty { steps.append(.decide(undecided)) }
    let tasks = openClaims.flatMap(\.openTasks).map(\.number)
    if !tasks.isEmpty { steps.append(.finishTasks(tasks)) }
    let decided = openClaims.filter { $0.progress.decision != nil && $0.openTasks.isEmpty }
    let copyless = decided.filter {
      $0.progress.decision?.isGrant == true && !tasksWithoutCopy(of: $0).isEmpty
    }
    if !copyless.isEmpty { steps.append(.giveCopy(copyless.map(\.right))) }
    if !decided.isEmpty { steps.append(.answer(decided.map(\.right))) }
    return steps
  }
}

extension Claim {
  fileprivate var isToBeFreed: Bool {
    if case .liftingTold = restriction?.state { true } else { false }
  }
}
