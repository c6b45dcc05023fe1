import SubjectRequests
import TimeLimits

/// One right exercised in a request, as `--json` prints it.
struct ClaimJSON: Encodable {
  /// From 1, in the order of the request: two claims of one right differ by it.
  let number: Int
  let right: Right
  /// The right by the word of `--right`, which tells objections apart.
  let word: String
  let article: String
  let progress: String
  let outcome: Decision.Outcome?
  let grounds: [RefusalGround]
  /// The reasons in words: of a refusal, or why the person cannot be identified.
  let reasons: String?
  /// Where a refusal sends complaints.
  let authority: String?
  let remedy: String?
  let received: Instant
  /// When the decision that holds was made, and by whom; null while there is none.
  let decided: MomentJSON?
  let answered: MomentJSON?
  let acted: MomentJSON?
  let withdrawn: MomentJSON?
  let extended: ExtensionJSON?
  let clarifications: [QuestionJSON]
  let fee: FeeJSON?
  /// The state of a restriction, in a word.
  let restriction: String?
  let restricted: ImposedRestrictionJSON?
  /// When it was said that the data was disclosed to nobody (Article 19).
  private(set) var disclosedToNobody: Instant?

  init(_ claim: Claim, number: Int, _ events: [CaseEvent]) {
    self.number = number
    right = claim.right.right
    word = claim.right.word
    article = claim.right.article
    progress = claim.progress.word
    let decision = claim.progress.decision
    outcome = decision?.outcome
    grounds = decision?.refusal?.grounds ?? []
    reasons = decision?.refusal?.reasons ?? decision?.nonIdentification?.reasons
    authority = decision?.refusal?.authority
    remedy = decision?.refusal?.remedy
    received = claim.received
    let own = events.filter { $0.claim == claim.id }
    func last(_ kinds: EventKind...) -> MomentJSON? {
      own.last { kinds.contains($0.happening.kind) }.map(MomentJSON.init)
    }
    decided = decision == nil ? nil : last(.decided, .approved) ?? claim.progress.decided
    answered = last(.answered) ?? claim.progress.answered
    acted = claim.acted.map { last(.acted) ?? MomentJSON(at: $0) }
    withdrawn = last(.withdrawn)
    extended = claim.extended.map { ExtensionJSON($0, own) }
    clarifications = claim.clarifications.map(QuestionJSON.init)
    fee = claim.fee.map(FeeJSON.init) ?? FeeJSON(proposed: claim.progress)
    restriction = claim.restriction?.state.word
    restricted = claim.restriction.map(ImposedRestrictionJSON.init)
    if case .toNobody(let instant) = claim.disclosure { disclosedToNobody = instant }
  }
}

/// When something occurred, and who recorded it.
struct MomentJSON: Encodable {
  let at: Instant
  /// Null where the history was not read for it.
  let by: Handle?

  init(at instant: Instant) {
    at = instant
    by = nil
  }

  init(_ event: CaseEvent) {
    at = event.occurred
    by = event.by
  }
}

extension Claim.Progress {
  fileprivate var decided: MomentJSON? {
    if case .decided(_, let instant) = self { MomentJSON(at: instant) } else { nil }
  }

  fileprivate var answered: MomentJSON? {
    if case .answered(_, let instant) = self { MomentJSON(at: instant) } else { nil }
  }
}

/// An extension that was told to the person (Article 12(3)).
struct ExtensionJSON: Encodable {
  var months: Int?
  var days: Int?
  var until: CalendarDate?
  let ground: ExtensionGround?
  let told: Instant
  let reasons: String?

  init(_ extended: Claim.Extension, _ events: [CaseEvent]) {
    let said = events.compactMap { event -> (ExtensionGround?, String)? in
      if case .extended(_, let ground, let reasons) = event.happening {
        (ground, reasons)
      } else {
        nil
      }
    }.last
    ground = said?.0
    reasons = said?.1
    told = extended.told
    switch extended.time {
    case .months(let amount): months = amount
    case .days(let amount): days = amount
    case .until(let day): until = day
    }
  }
}

/// Something asked of the person.
struct QuestionJSON: Encodable {
  let asked: Instant
  let answered: Instant?

  init(_ question: CaseQuestion) {
    asked = question.asked
    answered = question.answered
  }
}

/// A fee that was asked for, or waits for approval (Article 12(5)(a)).
struct FeeJSON: Encodable {
  let amount: String
  let grounds: [RefusalGround]
  let reasons: String
  let asked: Instant?
  let paid: Instant?
  let proposedBy: Handle?

  init(_ fee: Fee) {
    amount = fee.demand.amount.description
    grounds = fee.demand.justification.grounds
    reasons = fee.demand.justification.reasons
    (asked, paid, proposedBy) = (fee.asked, fee.paid, nil)
  }

  /// A fee that waits for another person's approval; nil where none does.
  init?(proposed progress: Claim.Progress) {
    guard case .feeProposed(let demand, _, let proposer) = progress else { return nil }
    amount = demand.amount.description
    grounds = demand.justification.grounds
    reasons = demand.justification.reasons
    (asked, paid, proposedBy) = (nil, nil, proposer)
  }
}

/// A restriction of processing (Article 18).
struct ImposedRestrictionJSON: Encodable {
  let ground: RestrictionGround
  let scope: String
  let since: Instant
  var liftingTold: Instant?
  /// The day until which the person was told that it holds, where one was named.
  var toldUntil: CalendarDate?
  var lifted: Instant?

  init(_ restriction: Restriction) {
    ground = restriction.ground
    scope = restriction.scope
    since = restriction.since
    switch restriction.state {
    case .inForce: break
    case .liftingTold(let told, let day): (liftingTold, toldUntil) = (told, day)
    case .lifted(let told, let instant): (liftingTold, lifted) = (told, instant)
    }
  }
}
