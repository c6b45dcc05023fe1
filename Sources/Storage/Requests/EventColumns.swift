import Postgres
import SubjectRequests
import TimeLimits

/// A ``Happening`` laid out in the columns of `event`, its words still in the clear.
struct EventColumns: Equatable {
  var kind: EventKind
  var right: Right?
  var article: String?
  var timeliness: Happening.Timeliness?
  var months: Int?
  var outcome: Decision.Outcome?
  var grounds: [String]?
  var authority: String?
  var remedy: String?
  var assignee: Handle?
  var closing: Closing?
  /// Which task or recipient of the request it is about; by how many days a time limit is extended.
  var number: Int?
  /// Which of its kind it is, by a word of a closed vocabulary.
  var detail: String?
  /// The request that a claim went over to or came from, or that repeats this one.
  var otherReference: Reference?
  /// The processor's receipt, or the notice before a restriction was lifted or a case closed
  /// unanswered.
  var otherMoment: Instant?
  /// The date that a request bears, the day that fires a deferred erasure, the last one of a hold or of an extension, or the one on
  /// which a restriction ends.
  var firesOn: CalendarDate?
  var feeHundredths: Int?
  var feeCurrency: String?
  var proposedBy: Handle?
  /// Personal data: sealed before it is stored.
  var words: String?

  /// The words of the column `closing`.
  enum Closing: String, PostgresRepresentable {
    case completed
    case unanswered
  }

  /// Lays a fact out.
  ///
  /// - Parameters:
  ///   - happening: the fact.
  ///   - claimed: what the claim exercises that it is about: grounds are checked against it.
  init(_ happening: Happening, on claimed: ClaimedRight? = nil) {
    kind = happening.kind
    take(happening)
    if grounds != nil, let claimed { take(claimed) }
  }

  private mutating func take(_ happening: Happening) {
    switch happening {
    case .received, .acknowledged, .documentReceived, .documentDeleted, .identityConfirmed,
      .clarified, .questionReminded, .feePaid, .acted, .withdrawn, .noRecipients, .recipientsAsked,
      .recipientsDisclosed, .redirected:
      break
    case .reminded(let reference): otherReference = reference
    case .claimed(let claimed): take(claimed)
    case .corrected(let claimed, let reason):
      take(claimed)
      words = reason
    case .splitOff(let reference, let reason), .splitFrom(let reference, let reason),
      .joined(let reference, let reason):
      otherReference = reference
      words = reason
    case .forwarded(let processor, let received):
      otherMoment = received
      words = processor
    case .dated(let day): firesOn = day
    case .misdirected(let channel, let reason):
      detail = channel.rawValue
      words = reason
    case .mandated(let mandate, let evidence):
      detail = mandate.rawValue
      words = evidence
    case .mandateChecked(let finding, let reasons):
      detail = finding.rawValue
      words = reasons
    case .identityAsked(let text, let timeliness), .clarificationAsked(let text, let timeliness):
      words = text
      self.timeliness = timeliness
    case .feeProposed(let demand), .feeAsked(let demand): take(demand)
    case .extended(let time, let ground, let reasons):
      take(time)
      detail = ground?.rawValue
      words = reasons
    case .task(let number, let happening): take(number, happening)
    case .restriction(let happening): take(happening)
    case .recipient(let number, let happening): take(number, happening)
    case .proposed(let decision), .decided(let decision): take(decision)
    case .approved(let proposer): proposedBy = proposer
    case .answered(let evidence): detail = evidence == .unrecorded ? nil : evidence.rawValue
    case .copy(let copy): take(copy)
    case .hold(let happening): take(happening)
    case .erased(let ground): detail = ground.rawValue
    case .assigned(let handle): assignee = handle
    case .identityRejected(let text), .returned(let text), .noted(let text), .reopened(let text):
      words = text
    case .closed(.completed): closing = .completed
    case .closed(.unanswered(let reasons, let notice)):
      closing = .unanswered
      words = reasons
      authority = notice?.recourse.authority
      remedy = notice?.recourse.remedy
      otherMoment = notice?.told
    }
  }

  private mutating func take(_ time: FurtherTime) {
    switch time {
    case .months(let amount): months = amount
    case .days(let amount): number = amount
    case .until(let day): firesOn = day
    }
  }

  private mutating func take(_ happening: HoldHappening) {
    switch happening {
    case .placed(let ground, let until, let reason):
      detail = ground.rawValue
      if case .day(let day) = until { firesOn = day }
      words = reason
    case .released(let reason): words = reason
    }
  }

  private mutating func take(_ copy: CopyOfData) {
    detail = copy.word.rawValue
    switch copy {
    case .package(let number): self.number = number
    case .otherwise(let way): words = way
    case .withheld(let reasons): words = reasons
    }
  }

  private mutating func take(_ claimed: ClaimedRight) {
    right = claimed.right
    article = claimed.article
  }

  private mutating func take(_ demand: FeeDemand) {
    feeHundredths = demand.amount.hundredths
    feeCurrency = demand.amount.currency
    take(demand.justification)
  }

  private mutating func take(_ decision: Decision) {
    outcome = decision.outcome
    if let refusal = decision.refusal { take(refusal) }
    if let finding = decision.nonIdentification { words = finding.reasons }
  }

  private mutating func take(_ refusal: Refusal) {
    grounds = refusal.grounds.map(\.rawValue)
    authority = refusal.authority
    remedy = refusal.remedy
    words = refusal.reasons
  }
}
