import SubjectRequests
import TimeLimits

/// A clock of a claim as it is drawn.
struct CaseClock {
  let right: ClaimedRight
  let clock: ClockKind
  let start: CalendarDate
  /// When it ended, or the day of the picture.
  let end: CalendarDate
  let ending: Ending
  let due: Due?
  let questions: [AskedQuestion]
  let extended: (day: CalendarDate, time: FurtherTime)?

  /// How the drawn clock ends.
  enum Ending {
    case done(String)
    case running
    case standing
  }

  /// The last day in time, and whether it was kept.
  struct Due {
    let day: CalendarDate
    let isLate: Bool
  }

  /// What was asked of the person, for as long as it was not answered.
  struct AskedQuestion {
    let subject: String
    let days: ClosedRange<CalendarDate>
    let isAnswered: Bool
    /// Only what is asked without undue delay can stop a clock.
    let timeliness: Happening.Timeliness
  }

  init(_ claim: Claim, _ deadline: ClaimDeadline, in timeline: CaseTimeline) {
    right = claim.right
    clock = deadline.clock
    start = deadline.start(of: claim, in: timeline)
    // What is to be done at once ends with the act, not with the answer that tells of it.
    let isOfAct = deadline.clock == .actAtOnce || deadline.clock == .act
    let acted = isOfAct ? claim.acted : nil
    let done = acted ?? claim.ending ?? timeline.file.standing.closedAt
    end = max(start, done.map(timeline.day) ?? timeline.asOf)
    switch deadline.status {
    case .running, .countryMissing, .subdivisionMissing, .ruleMissing, .noFixedPeriod:
      ending = .running
    case .suspended: ending = .standing
    case .met, .late, .moot: ending = .done(deadline.status.rawValue)
    }
    due =
      if case .due(_, let day, _, _) = deadline.dates {
        Due(
          day: day,
          isLate: deadline.status == .late || (deadline.status == .running && day < timeline.asOf)
        )
      } else {
        nil
      }
    questions = Self.questions(claim, in: timeline, until: end)
    extended = claim.extended.map { (timeline.day($0.told), $0.time) }
  }

  private static func questions(
    _ claim: Claim,
    in timeline: CaseTimeline,
    until end: CalendarDate
  ) -> [AskedQuestion] {
    let identity = timeline.file.identityQuestions.map { ("identity", $0) }
    let meaning = claim.clarifications.map { ("clarification", $0) }
    var asked = (identity + meaning).map { subject, question in
      let first = timeline.day(question.asked)
      return AskedQuestion(
        subject: subject,
        days: first...max(first, question.answered.map(timeline.day) ?? end),
        isAnswered: question.answered != nil,
        timeliness: question.timeliness
      )
    }
    if let fee = claim.fee {
      let first = timeline.day(fee.asked)
      asked.append(
        AskedQuestion(
          subject: "fee",
          days: first...max(first, fee.paid.map(timeline.day) ?? end),
          isAnswered: fee.paid != nil,
          timeliness: .timely
        )
      )
    }
    return asked
  }
}

extension ClaimDeadline {
  /// The day that the law counts from, which a processor's receipt may move to before the
  /// controller's.
  fileprivate func start(of claim: Claim, in timeline: CaseTimeline) -> CalendarDate {
    guard case .computed(_, let options, _) = basis, options.processorReceipt == .earliest,
      claim.received == timeline.file.request.received, let forwarding = timeline.file.forwarding
    else { return received }
    return min(received, timeline.day(forwarding.received))
  }
}

extension Claim {
  /// When nothing more was owed on it.
  fileprivate var ending: Instant? {
    switch progress {
    case .answered(_, let instant), .withdrawn(let instant), .splitOff(_, let instant),
      .joined(_, let instant):
      instant
    case .open, .feeProposed, .feeAsked, .proposed, .decided: nil
    }
  }
}
