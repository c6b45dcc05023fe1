public import TimeLimits

/// Why an act was not allowed, by the law or by where the case stands.
public enum ActRefusal: Error, Sendable, Hashable {
  case defectiveRefusal(missing: [RefusalPart])
  case groundDoesNotFit(RefusalGround, Right)
  case extensionOutOfRange(FurtherTime)
  case extensionWithoutGround
  case alreadyExtended
  case extensionWithoutReasons
  case notExtendable(Right)
  case questionWithoutReason
  case noQuestionOpen
  case questionAlreadyOpen
  case claimNotOpen(Right, EventKind)
  case nothingOpen(EventKind)
  case claimNotDecided(Right)
  case noSuchClaim(Right)
  case severalClaims([Right])
  case claimsStillOpen([Right])
  case requestClosed
  case requestNotClosed
  case beforeReceipt(EventKind, received: Instant)
  case inTheFuture(EventKind)
  /// It would have occurred before the fact that it follows.
  case outOfOrder(EventKind, follows: EventKind, at: Instant)
  case emptyText(EventKind)
  case proposalWaits(Right)
  case feeWaits(Right, proposedBy: Handle)
  /// Nothing goes out on a decision that waits for its approval.
  case notApproved(Right, proposedBy: Handle)
  case nothingProposed
  case approvedByProposer(Handle)
  case groundAllowsNoFee(RefusalGround)
  /// The answer promises a copy of what the tasks found, and nothing says how it is given.
  case copyMissing(Right, tasks: [Int])
  case nobodyAskedForACopy
  case noFeeAsked
  case forwardedAlready
  case processorReceivedLater(than: Instant)
  case personNotReminded
  /// Article 11(2) covers Articles 15 to 20.
  case identificationDoesNotMatter(Right)
  /// Article 11(2) is relied on without saying why the person cannot be identified.
  case notDemonstrated
  case documentNotAskedFor
  case documentHeldAlready
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
