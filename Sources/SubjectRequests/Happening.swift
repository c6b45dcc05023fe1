public import TimeLimits

/// A fact about a request or one of its claims.
///
/// Text in a case is personal data and is stored encrypted; the rest is stored in the clear.
public enum Happening: Sendable, Hashable {
  /// The request reached the controller; the claims are named by their own events.
  case received
  /// A right is exercised in the request.
  case claimed(ClaimedRight)
  /// The letter exercised another right than was noted, for this reason.
  case corrected(to: ClaimedRight, reason: String)
  /// The claim goes on as a request of its own.
  case splitOff(to: Reference, reason: String)
  /// The request was a claim of another one, from which it was split off.
  case splitFrom(Reference, reason: String)
  /// The claim repeats one of an earlier request and is answered there.
  case joined(to: Reference, reason: String)
  /// A processor received the request at an instant and forwarded it.
  case forwarded(by: String, received: Instant)
  /// The request bears this date, which may lie before its receipt.
  case dated(CalendarDate)
  /// It came by no official channel of the controller, for this reason.
  case misdirected(UnofficialChannel, reason: String)
  /// What came by no official channel reached one.
  case redirected
  /// The one who writes acts for the data subject; the evidence is what shows it.
  case mandated(Mandate.Kind, evidence: String)
  case mandateChecked(Mandate.Finding, reasons: String?)
  case acknowledged
  /// Information to confirm the identity was asked for (Article 12(6)), on this ground.
  case identityAsked(ground: String, Timeliness)
  /// An identity document came in, and is kept for the check alone.
  case documentReceived
  case documentDeleted
  case identityConfirmed
  /// The identity was checked and could not be confirmed.
  case identityRejected(reasons: String)
  /// The person was asked to say what is meant (recital 63), for this reason.
  case clarificationAsked(reason: String, Timeliness)
  case clarified
  /// The person was reminded of what was asked.
  case questionReminded
  /// One person wants a fee to be asked for; another must approve.
  case feeProposed(FeeDemand)
  /// A fee was asked for (Article 12(5)(a)).
  case feeAsked(FeeDemand)
  case feePaid
  /// The time limit was extended, and the person told why (Article 12(3)); the ground is nil where no
  /// law asks for one.
  case extended(FurtherTime, on: ExtensionGround?, reasons: String)
  /// Something happened to the task of a number.
  case task(Int, TaskHappening)
  case restriction(RestrictionHappening)
  /// One person decided; another must approve.
  case proposed(Decision)
  /// Another person approved what was proposed: it is decided, or the fee asked for.
  case approved(proposedBy: Handle)
  /// What was proposed is taken back.
  case returned(reasons: String)
  case decided(Decision)
  /// What was asked for has been done: erased, corrected, stopped.
  case acted
  /// The person was told the decision and the action taken, which this shows.
  case answered(ActionEvidence)
  case withdrawn
  /// Something happened about the recipient of a number (Article 19).
  case recipient(Int, RecipientHappening)
  /// The data that the claim is about was disclosed to nobody (Article 19).
  case noRecipients
  /// The person asked who the recipients are.
  case recipientsAsked
  case recipientsDisclosed
  /// How the copy of the data is given, or why none is (Article 15(3)).
  case copy(CopyOfData)
  /// A later letter repeated the request; the first clock stays (EDPB 01/2022 para 29).
  ///
  /// The reference is that of the request which the letter was logged as first, where it was.
  case reminded(by: Reference?)
  case assigned(to: Handle)
  case noted(text: String)
  case closed(ClosingReason)
  case reopened(reason: String)
  /// The case is kept beyond its period, or no longer is.
  case hold(HoldHappening)
  /// The personal data of the case was erased.
  case erased(EraseCase.Ground)

  /// Whether a question was put without undue delay: only then it stops a clock.
  public typealias Timeliness = Fact.Timeliness

  /// Why a case ends.
  public enum ClosingReason: Sendable, Hashable {
    /// Every claim was answered or withdrawn.
    case completed
    /// The person did not answer the questions; reminders were sent, and the person was told that
    /// nothing is done (Article 12(4)). What was told is nil where it was closed before that was kept.
    case unanswered(reasons: String, ClosingNotice?)
  }
}
