import TimeLimits

/// What has become of the clocks of a claim, by what was done.
struct ClockSettlement {
  let claim: Claim
  let file: CaseFile
  let zone: Zone

  init(claim: Claim, in file: CaseFile, zone: Zone) {
    self.claim = claim
    self.file = file
    self.zone = zone
  }

  func settle(
    _ clock: ClockKind,
    _ state: Deadline.State
  ) -> (status: DeadlineStatus, dates: ClaimDeadline.Dates) {
    let dates = dates(state)
    switch end(of: clock) {
    case .none: return (running(state), dates)
    case .moot: return (.moot, ended(dates))
    case .overtaken(let instant): return (isInTime(instant, dates) ? .moot : .late, ended(dates))
    case .done(let instant): return (isInTime(instant, dates) ? .met : .late, ended(dates))
    }
  }

  /// What has ended is no longer suspended.
  private func ended(_ dates: ClaimDeadline.Dates) -> ClaimDeadline.Dates {
    guard case .suspended = dates else { return dates }
    return .none
  }

  /// How a clock came to its end.
  private enum End {
    case none
    case moot
    /// Nothing was left to do from an instant on: what was overdue by then stays late.
    case overtaken(Instant)
    case done(Instant)
  }

  private func end(of clock: ClockKind) -> End {
    switch claim.progress {
    case .withdrawn(let instant): return ended(clock, at: instant)
    // The time limit runs on in the other request, from its receipt or an earlier one.
    case .splitOff, .joined: return .moot
    case .open, .feeProposed, .feeAsked, .proposed, .decided, .answered: break
    }
    if answer == nil, case .closed(let instant, .unanswered(_, let notice)) = file.standing {
      // Who is told why nothing is done is told as one who is refused (Article 12(4)).
      return notice.flatMap { clock == .refusal ? .done($0.told) : nil }
        ?? ended(clock, at: instant)
    }
    switch clock {
    case .extensionNotice:
      if let extended = claim.extended { return .done(extended.told) }
      return answer == nil ? .none : .moot
    case .refusal:
      // Nobody refuses what is granted, and the decision stands until it is told or replaced.
      guard let answer else { return claim.progress.decision == .granted ? .moot : .none }
      return answer.decision.refusal == nil ? .moot : .done(answer.at)
    case .actAtOnce, .act:
      guard let done = claim.acted ?? answer?.at else { return .none }
      return .done(done)
    case .noticeBeforeLifting:
      switch claim.restriction?.state {
      case .liftingTold(let told, _), .lifted(let told, _): return .done(told)
      // It lasts beyond the answer, and so does the duty.
      case .inForce: return .none
      case nil: return answer == nil ? .none : .moot
      }
    case .acknowledgement:
      guard let done = file.acknowledged ?? answer?.at else { return .none }
      return .done(done)
    default:
      return answer.map { .done($0.at) } ?? .none
    }
  }

  /// What becomes of a clock where nothing is left to do: a duty that was fulfilled, or overdue, by
  /// then remains so.
  private func ended(_ clock: ClockKind, at instant: Instant) -> End {
    guard ClockKind.duties.contains(clock) else { return .moot }
    let done =
      switch clock {
      case .actAtOnce, .act: claim.acted ?? answer?.at
      case .acknowledgement: file.acknowledged ?? answer?.at
      default: answer?.at
      }
    return done.map(End.done) ?? .overtaken(instant)
  }

  /// The first answer: one that supplements it later ends no clock again.
  private var answer: Claim.GivenAnswer? { claim.answers.first }

  private func running(_ state: Deadline.State) -> DeadlineStatus {
    switch state {
    case .running, .atOnce: .running
    case .suspended: .suspended
    case .noFixedPeriod: .noFixedPeriod
    }
  }

  private func dates(_ state: Deadline.State) -> ClaimDeadline.Dates {
    switch state {
    case .running(let target, let due, let dueUnrolled, let endsAt):
      return .due(target: target, due: due, dueUnrolled: dueUnrolled, endsAt: endsAt)
    case .suspended(let since, _): return .suspended(since: since)
    case .atOnce(let from):
      // At once has no number; what is done on the day of receipt is taken to be done at once.
      let day = CalendarDate(from, in: zone)
      return .due(target: day, due: day, dueUnrolled: day, endsAt: zone.endOfDay(day))
    case .noFixedPeriod: return .none
    }
  }

  /// Who answers while a question is open ends the wait.
  ///
  /// The clock stood until then, and only a question within the period makes it stand, so the answer
  /// is in time by every reading. No period runs against a request that reached no official channel.
  private func isInTime(_ instant: Instant, _ dates: ClaimDeadline.Dates) -> Bool {
    guard case .due(_, _, _, let endsAt) = dates else { return true }
    return instant < endsAt
  }
}
