import SubjectRequests
import TimeLimits

extension CasePage {
  /// A claim: where it stands, and what hangs on it.
  struct ClaimEntry {
    let title: String
    let progress: String
    let details: [String]

    /// The same as text, what hangs on it indented.
    var lines: [String] { ["\(title): \(progress)"] + details.map { "  \($0)" } }
  }

  /// The claims in their order.
  var claims: [ClaimEntry] {
    file.claims.map { claim in
      ClaimEntry(
        title: law.name(claim.right),
        progress: progress(claim),
        details: details(claim)
      )
    }
  }

  private func details(_ claim: Claim) -> [String] {
    var lines: [String] = []
    if claim.received != file.request.received {
      lines.append("exercised \(at(claim.received))")
    }
    // What the person was told before a reopened case was decided anew.
    let earlier = claim.progress.isOpen ? claim.answers[...] : claim.answers.dropLast()
    lines += earlier.map { "first \($0.decision.outcome.rawValue), answered \(at($0.at))" }
    if let extended = claim.extended {
      let late = isLate(.extensionNotice, of: claim) ? ", too late: it has no effect" : ""
      lines.append("extended \(extended.time.words), told \(at(extended.told))\(late)")
    }
    if let refusal = claim.progress.decision?.refusal {
      let grounds = refusal.grounds.map { law.name($0) }.joined(separator: ", ")
      lines.append("on \(grounds): \(refusal.reasons)")
      lines.append("complaint to \(refusal.authority); remedy: \(refusal.remedy)")
    }
    if let fee = claim.fee, claim.progress.feeAsked == nil {
      let paid = fee.paid.map { "paid \(at($0))" } ?? "not paid yet"
      lines.append("fee of \(fee.demand.amount) asked \(at(fee.asked)), \(paid)")
    }
    if let restriction = claim.restriction { lines.append(words(of: restriction)) }
    if let acted = claim.acted { lines.append("done \(at(acted))") }
    return lines
  }

  private func progress(_ claim: Claim) -> String {
    switch claim.progress {
    case .open:
      file.standing.status == .closed
        ? "not answered: the person did not reply"
        : claim.clarifications.last.map(question) ?? "open"
    case .feeProposed(let demand, let instant, let proposer):
      "a fee of \(demand.amount) proposed by \(proposer) \(at(instant)), waits for approval"
    case .feeAsked(let demand, let instant):
      "waits for the fee of \(demand.amount) asked \(at(instant))\(clock(claim))"
    case .proposed(let decision, let instant, let proposer):
      "\(decision.outcome.rawValue) proposed by \(proposer) \(at(instant)), waits for approval"
    case .decided(let decision, let instant):
      "\(decision.outcome.rawValue) \(at(instant)), not answered yet"
    case .answered(let decision, let instant):
      "\(decision.outcome.rawValue), answered \(at(instant))"
    case .withdrawn(let instant): "withdrawn \(at(instant))"
    case .splitOff(let reference, let instant): "split off to \(reference) \(at(instant))"
    case .joined(let reference, let instant): "joined to \(reference) \(at(instant))"
    }
  }

  private func isLate(_ clock: ClockKind, of claim: Claim) -> Bool {
    deadlines.contains { $0.claim == claim.id && $0.clock == clock && $0.status == .late }
  }

  /// What the law makes of the wait, as the clock of the answer shows it.
  private func clock(_ claim: Claim) -> String {
    let answer = deadlines.first { $0.claim == claim.id && ClockKind.answers.contains($0.clock) }
    return switch answer?.dates {
    case .suspended(let since): "; the clock stands since \(since)"
    case .due(_, let day, _, _): "; the clock runs on, due \(day)"
    case .some(.none), nil: ""
    }
  }

  private func question(_ question: CaseQuestion) -> String {
    question.answered == nil ? "open, clarification asked \(at(question.asked))" : "open"
  }

  private func words(of restriction: Restriction) -> String {
    let ground = law.citation(restriction.ground.rawValue)
    let state =
      switch restriction.state {
      case .inForce: "in force"
      case .liftingTold(let instant, let day):
        "in force\(day.map { " until \($0)" } ?? ""), lifting told \(at(instant))"
      case .lifted(_, let instant): "lifted \(at(instant))"
      }
    return "restricted \(at(restriction.since)) on \(ground), \(state): \(restriction.scope)"
  }
}
