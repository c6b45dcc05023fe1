public import TimeLimits

/// What the controller has to do next in a case.
public enum NextStep: Sendable, Hashable {
  /// It came by no official channel, and has reached none yet.
  case passOn
  case checkMandate(Mandate.Kind)
  /// The person was asked; the answer, or a reminder, is awaited.
  case awaitIdentity
  case checkDocument
  /// A check failed: nothing is granted before that is put right.
  case settleDoubt(PersonDoubt)
  case awaitClarification([ClaimedRight])
  case awaitFee(ClaimedRight)
  case approve(ClaimedRight, proposedBy: Handle)
  case approveFee(ClaimedRight, proposedBy: Handle)
  case decide([ClaimedRight])
  case finishTasks([Int])
  /// Deferred erasures whose day or event has come.
  case finishFired([Int])
  /// What was granted, or is obeyed at once, is done, and it is recorded.
  case carryOut(ClaimedRight)
  /// The copy of the data that the answer promises is made, or it is said why there is none.
  case giveCopy([ClaimedRight])
  case answer([ClaimedRight])
  /// It is said to whom the data was disclosed, or that it was disclosed to nobody (Article 19).
  case nameRecipients([ClaimedRight])
  case tellRecipients([Int])
  case discloseRecipients
  /// A restriction holds that nobody asks for any more, or that was not granted: the person is told
  /// that it will be lifted.
  case tellOfLifting(ClaimedRight)
  /// The person was told: the restriction can be lifted.
  case liftRestriction(on: CalendarDate?)
  /// The erasures that were deferred at the answer and turned out impossible: the person is told.
  case tellImpossible([Int])
  /// The case was reopened: what was answered may be decided anew.
  case decideAnew([ClaimedRight])
  case close
}

extension CaseFile {
  /// What is to be done next, in the order in which it stands in the way of what follows.
  public var nextSteps: [NextStep] {
    var steps: [NextStep] = []
    if case .open = standing {
      steps += stepsToKnowThePerson + stepsOfOpenCase
      let unnamed = claims.filter(\.lacksRecipients).map(\.right)
      if !unnamed.isEmpty { steps.append(.nameRecipients(unnamed)) }
    }
    let fired = claims.flatMap(\.waitingTasks).filter { $0.state.deferral == nil }.map(\.number)
    if !fired.isEmpty { steps.append(.finishFired(fired)) }
    let recipients = claims.flatMap(\.recipientsDue).map(\.number)
    if !recipients.isEmpty { steps.append(.tellRecipients(recipients)) }
    if case .asked = recipientInquiry { steps.append(.discloseRecipients) }
    steps += claims.filter(\.isRestrictedInVain).map { .tellOfLifting($0.right) }
    for case .liftingTold(_, let day) in claims.compactMap(\.restriction?.state) {
      steps.append(.liftRestriction(on: day))
    }
    let impossible = claims.flatMap(\.tasksFoundImpossibleLater).map(\.number)
    if !impossible.isEmpty { steps.append(.tellImpossible(impossible)) }
    guard steps.isEmpty, case .open = standing else { return steps }
    let reopened = claims.filter { $0.reopened != nil }.map(\.right)
    return (reopened.isEmpty ? [] : [.decideAnew(reopened)]) + [.close]
  }

  private var stepsToKnowThePerson: [NextStep] {
    var steps: [NextStep] = []
    if let misdirection, misdirection.redirected == nil, !openClaims.isEmpty {
      steps.append(.passOn)
    }
    if case .unchecked = mandate?.check, let kind = mandate?.kind {
      steps.append(.checkMandate(kind))
    }
    if let failedCheck, !openClaims.isEmpty { steps.append(.settleDoubt(failedCheck)) }
    if case .held = identityDocument {
      steps.append(.checkDocument)
    } else if identityQuestions.isWaiting, !openClaims.isEmpty {
      steps.append(.awaitIdentity)
    }
    return steps
  }

  private var stepsOfOpenCase: [NextStep] {
    var steps: [NextStep] = []
    let unclear = openClaims.filter(\.clarifications.isWaiting).map(\.right)
    if !unclear.isEmpty { steps.append(.awaitClarification(unclear)) }
    for claim in openClaims {
      switch claim.progress {
      case .feeAsked: steps.append(.awaitFee(claim.right))
      case .feeProposed(_, _, let proposer):
        steps.append(.approveFee(claim.right, proposedBy: proposer))
      case .proposed(_, _, let proposer):
        steps.append(.approve(claim.right, proposedBy: proposer))
      default: break
      }
    }
    let atOnce = openClaims.filter { !$0.right.hasTimeLimit && $0.acted == nil }
    steps += atOnce.map { .carryOut($0.right) }
    let undecided = openClaims.filter { $0.progress == .open || $0.isContradicted }.map(\.right)
    if !undecided.isEmpty { steps.append(.decide(undecided)) }
    let tasks = openClaims.flatMap(\.openTasks).map(\.number)
    if !tasks.isEmpty { steps.append(.finishTasks(tasks)) }
    let decided = openClaims.filter {
      $0.progress.decision != nil && $0.openTasks.isEmpty && !$0.isContradicted
    }
    let undone = claimsToCarryOut.filter {
      $0.openTasks.isEmpty && $0.right.hasTimeLimit && failedCheck == nil
    }
    steps += undone.filter { !$0.right.right.asksForACopy }.map { .carryOut($0.right) }
    let copyless = undone.filter(\.right.right.asksForACopy).map(\.right)
    if !copyless.isEmpty { steps.append(.giveCopy(copyless)) }
    let told = decided.filter { claim in
      claim.progress.decision?.isGrant != true || doubt(telling: claim.right) == nil
    }
    if !told.isEmpty { steps.append(.answer(told.map(\.right))) }
    return steps
  }
}

extension Claim {
  /// Whether a restriction is in force though the claim was withdrawn, or nothing of it is granted.
  fileprivate var isRestrictedInVain: Bool {
    guard case .inForce = restriction?.state else { return false }
    if case .withdrawn = progress { return true }
    return progress.decision.map { !$0.isGrant } ?? false
  }

  /// Tasks that could not be done after all, which the person does not know.
  fileprivate var tasksFoundImpossibleLater: [CaseTask] {
    guard case .answered(let decision, let told) = progress, decision.isGrant else { return [] }
    return tasks.filter { task in
      guard case .done(.impossible, _, let instant, _) = task.state else { return false }
      return instant > told
    }
  }
}
