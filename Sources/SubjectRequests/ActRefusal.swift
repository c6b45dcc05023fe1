public import Texts
public import TimeLimits

/// Why an act was not allowed, by the law or by where the case stands.
public enum ActRefusal: Sendable, Hashable {
  case defectiveRefusal(missing: [RefusalPart])
  case groundDoesNotFit(RefusalGround, ClaimedRight)
  /// The claim is granted or refused in whole.
  case hasNoParts(ClaimedRight)
  /// The ground alone limits a part of the claim.
  case groundRefusesAPart(RefusalGround, ClaimedRight)
  case extensionOutOfRange(FurtherTime)
  case extensionNotProvided(ExtensionRefusal)
  case extensionWithoutGround
  case extensionUntilThePast(CalendarDate)
  case alreadyExtended
  case extensionWithoutReasons
  case notExtendable(Right)
  case questionWithoutReason
  case noQuestionOpen
  case questionAlreadyOpen
  case claimNotOpen(ClaimStanding, EventKind)
  case nothingOpen(EventKind)
  case claimNotDecided(Right)
  /// No claim is meant by a word; those that the request holds.
  case noSuchClaim(String, holds: [ClaimedRight])
  case severalClaims([ClaimedRight])
  case claimsStillOpen([ClaimedRight])
  case requestClosed
  case requestNotClosed
  case beforeReceipt(EventKind, received: Instant)
  case inTheFuture(EventKind)
  /// It would have occurred before the fact that it follows.
  case outOfOrder(EventKind, follows: EventKind, at: Instant)
  case emptyText(EventKind)
  /// A text of a field cannot be kept or shown.
  case unfitText(String, TextFlaw)
  case proposalWaits(Right)
  case feePaidAlready(Right)
  /// Nothing goes out on a decision that waits for its approval.
  case notApproved(Right, proposedBy: Handle)
  case nothingProposed
  case approvedByProposer(Handle)
  case groundAllowsNoFee(RefusalGround)
  /// The answer promises a copy of what the tasks found, and nothing says how it is given.
  case copyMissing(Right, tasks: [Int])
  case nobodyAskedForACopy
  /// The answer would tell of action taken, and nothing says that it was.
  case nothingDone(ClaimedRight)
  /// The consents to these purposes, `activity/purpose`, stand in the register.
  case consentStands(Reference, purposes: [String])
  case noFeeAsked
  case forwardedAlready
  case processorReceivedLater(than: Instant)
  case personNotReminded
  /// Nobody told the person since the reminder that the case ends.
  case personNotTold(reminded: Instant)
  /// The person has had only some days to reply to the reminder.
  case reminderTooRecent(Instant, days: Int)
  /// Article 11(2) covers Articles 15 to 20.
  case identificationDoesNotMatter(Right)
  /// Article 11(2) is relied on without saying why the person cannot be identified.
  case notDemonstrated
  case documentNotAskedFor
  /// Nothing is granted or told at the word of a stranger.
  case person(PersonDoubt)
  /// A document that the person sent is not checked yet.
  case documentUnchecked(since: Instant)
  /// The person wrote after the last reminder, so it is not so that nobody answered.
  case personWrote(Instant)
  /// What was not granted is not done.
  case notGranted(ClaimStanding)
  /// A decision takes the place of another only where that is said.
  case decidedBefore(ClaimedRight, Decision.Outcome, at: Instant)
  case documentHeldAlready
  case channel(ChannelRefusal)
  case claims(ClaimRefusal)
  case task(TaskRefusal)
  case restriction(RestrictionRefusal)
  case recipient(RecipientRefusal)
  case mandate(MandateRefusal)
  case retention(RetentionRefusal)

  /// What Article 12(4) asks of a refusal.
  public enum RefusalPart: String, Sendable, Hashable, CaseIterable {
    case ground = "a ground"
    case reasons = "the reasons in words"
    case supervisoryAuthority = "the supervisory authority to complain to"
    case judicialRemedy = "the judicial remedy"
  }
}
