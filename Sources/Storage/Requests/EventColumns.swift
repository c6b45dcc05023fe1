import Postgres
import SubjectRequests

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
  /// Personal data: sealed before it is stored.
  var words: String?

  /// The words of the column `closing`.
  enum Closing: String, PostgresRepresentable {
    case completed
    case unanswered
  }

  init(_ happening: Happening) {
    kind = happening.kind
    switch happening {
    case .received, .acknowledged, .identityConfirmed, .clarified, .acted, .answered, .withdrawn,
      .reminded:
      break
    case .claimed(let claimed):
      right = claimed.right
      article = claimed.article
    case .identityAsked(let text, let timeliness), .clarificationAsked(let text, let timeliness):
      words = text
      self.timeliness = timeliness
    case .extended(let months, let reasons):
      self.months = months
      words = reasons
    case .decided(let decision): take(decision)
    case .assigned(let handle): assignee = handle
    case .noted(let text), .reopened(let text): words = text
    case .closed(.completed): closing = .completed
    case .closed(.unanswered(let reasons)):
      closing = .unanswered
      words = reasons
    }
  }

  private mutating func take(_ decision: Decision) {
    outcome = decision.outcome
    guard let refusal = decision.refusal else { return }
    grounds = refusal.grounds.map(\.rawValue)
    authority = refusal.authority
    remedy = refusal.remedy
    words = refusal.reasons
  }
}
