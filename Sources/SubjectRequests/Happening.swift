public import TimeLimits

/// A fact about a request or one of its claims.
///
/// Text in a case is personal data and is stored encrypted; the rest is stored in the clear.
public enum Happening: Sendable, Hashable {
  /// The request reached the controller; the claims are named by their own events.
  case received
  /// A right is exercised in the request.
  case claimed(ClaimedRight)
  case acknowledged
  /// Information to confirm the identity was asked for (Article 12(6)), on this ground.
  case identityAsked(ground: String, Timeliness)
  case identityConfirmed
  /// The person was asked to say what is meant (recital 63), for this reason.
  case clarificationAsked(reason: String, Timeliness)
  case clarified
  /// The time limit was extended by months, and the person told why (Article 12(3)).
  case extended(months: Int, reasons: String)
  case decided(Decision)
  /// What was asked for has been done: erased, corrected, stopped.
  case acted
  /// The person was told the decision and the action taken.
  case answered
  case withdrawn
  /// A later letter repeated the request; the first clock stays (EDPB 01/2022 para 29).
  case reminded
  case assigned(to: Handle)
  case noted(text: String)
  case closed(ClosingReason)
  case reopened(reason: String)

  /// Whether a question was put without undue delay: only then it stops a clock.
  public typealias Timeliness = Fact.Timeliness

  /// Why a case ends.
  public enum ClosingReason: Sendable, Hashable {
    /// Every claim was answered or withdrawn.
    case completed
    /// The person did not answer the questions; reminders were sent.
    case unanswered(reasons: String)
  }
}
