public import TimeLimits

extension ActRefusal: CitingRefusal {
  /// The sentence of the law, or of the state of the case, that says why.
  public func words(under law: SpokenLaw, _ moment: (Instant) -> String) -> String {
    law.sentence(words(moment))
  }

  private func words(_ moment: (Instant) -> String) -> String {
    switch self {
    case .defectiveRefusal(let missing):
      "a refusal, or a fee, must name \(missing.map(\.rawValue).joined(separator: ", ")) "
        + "(Art. 12(4), 12(5))"
    case .groundDoesNotFit(let ground, let right):
      "Art. \(ground.rawValue) is no ground to refuse \(right.ownWord) (Art. \(right.article)); "
        + Self.grounds(against: right)
    case .hasNoParts(let right):
      "no part of \(right.ownWord) (Art. \(right.article)) is left: the processing ends in whole "
        + "(Art. 21(3), 7(3)); grant it, or refuse it"
    case .groundRefusesAPart(let ground, let right):
      "Art. \(ground.rawValue) limits the copy alone, and the information on \(right.ownWord) "
        + "(Art. 15(1), 15(2)) is owed all the same: decide partly-granted, or name another ground"
    case .extensionOutOfRange(let time):
      "an extension \(time.words) is not possible: one or two further months (Art. extension), or under "
        + "another law 1 to 366 days"
    case .extensionNotProvided(let refusal): refusal.description
    case .extensionWithoutGround:
      "an extension by months needs its ground: the complexity or the number of the requests "
        + "(Art. extension)"
    case .alreadyExtended:
      "an extension was told before, and has effect; Art. extension allows one"
    case .extensionUntilThePast(let day):
      "a time limit is extended until a day to come, and \(day) is none"
    case .extensionWithoutReasons:
      "the person must be told the reasons for the delay (Art. extension): give them"
    case .notExtendable(let right):
      "\(right.rawValue) here is to be obeyed at once (Art. 7(3), 21(3)): nothing about it is complex "
        + "enough for more time to tell so than the month (Art. extension)"
    case .questionWithoutReason:
      "say why: only reasonable doubts or real need justify a question (Art. 12(6), recital 63)"
    case .noQuestionOpen: "no question is open that this could answer"
    case .questionAlreadyOpen: "the same question was asked and is not answered yet"
    case .claimNotOpen(let standing, let kind): "\(kind.rawValue): \(standing.words(moment))"
    case .nothingOpen(let kind): "\(kind.rawValue): no claim of the request is open"
    case .claimNotDecided(let right):
      "the claim to \(right.rawValue) cannot be answered before it is decided"
    case .noSuchClaim(let word, let held):
      "the request holds no claim to \(word), but to \(Self.list(held))"
    case .severalClaims(let rights):
      "the request holds several claims; name one: \(Self.list(rights))"
    case .claimsStillOpen(let rights):
      "claims are still open: \(Self.list(rights)); answer or withdraw them first"
    case .requestClosed: "the request is closed; reopen it first"
    case .requestNotClosed: "the request is not closed"
    case .beforeReceipt(let kind, let received):
      "\(kind.rawValue) cannot have occurred before receipt at \(moment(received))"
    case .inTheFuture(let kind): "\(kind.rawValue) cannot occur in the future"
    case .outOfOrder(let kind, let earlier, let instant):
      "\(kind.rawValue) cannot have occurred before \(earlier.rawValue) at \(moment(instant))"
    case .emptyText(let kind): "\(kind.rawValue): the text is empty"
    case .unfitText(let field, let flaw): "\(field): \(flaw)"
    case .proposalWaits(let right):
      "the decision on \(right.rawValue) waits for another person's approval; return it first"
    case .feePaidAlready(let right):
      "the fee for \(right.rawValue) was asked for and paid; one is asked for once (Art. 12(5))"
    case .notApproved(let right, let proposer):
      """
      the decision on \(right.rawValue) that \(proposer) proposed waits for another person's approval \
      (four eyes): nothing goes out before
      """
    case .nothingProposed: "no decision waits for approval"
    case .approvedByProposer(let handle):
      "\(handle) proposed it; another person must approve (four eyes)"
    case .groundAllowsNoFee(let ground):
      """
      Art. \(ground.rawValue) is no ground for a fee: only a request that is manifestly unfounded \
      or excessive may cost something (Art. 12(5))
      """
    case .copyMissing(let right, let tasks):
      """
      task\(tasks.count == 1 ? "" : "s") \(tasks.map(String.init).joined(separator: ", ")) found data, \
      and the answer to \(right.rawValue) promises a copy (Art. 15(3), 20(1)): make the access \
      package, or say with habeas request give-copy how the copy is given or why none is
      """
    case .nothingDone(let right):
      """
      the answer to \(right.ownWord) tells of action taken (Art. 12(3)), and nothing says that it \
      was: \(right.recordingOfAction)
      """
    case .consentStands(let reference, let purposes):
      """
      the consent to \(purposes.joined(separator: ", ")) stands in the register, so nothing has \
      stopped (Art. 7(3)): 'habeas consent withdraw --request \(reference) --all', or --purpose for \
      what the letter means, takes it back and acts on the claim at once
      """
    case .nobodyAskedForACopy: "the request asks for no copy of the data (Art. 15(3), 20(1))"
    case .noFeeAsked: "no fee was asked for that is not paid yet"
    case .forwardedAlready: "the receipt by a processor is recorded already"
    case .processorReceivedLater(let received):
      "the processor cannot have received it after the controller at \(moment(received))"
    case .personNotReminded:
      "remind the person of the open question first: no case is closed silently (Art. 12(4))"
    case .personNotTold(let reminded):
      """
      the person was reminded at \(moment(reminded)) and not told since that the case ends: whoever \
      takes no action says why, and where to complain (Art. 12(4)); write to the person and give \
      --told, --authority and --remedy, or refuse on Art. 12(6) and answer that
      """
    case .reminderTooRecent(let reminded, let days):
      """
      the reminder of \(moment(reminded)) has been out for \(days) day\(days == 1 ? "" : "s"): give the \
      person \(CaseFile.daysToReply) days to reply, or refuse on Art. 12(6) and answer that
      """
    case .identificationDoesNotMatter(let right):
      """
      Art. 11(2) takes away the rights of Art. 15 to 20 only; \(right.rawValue) does not depend on \
      identification by the controller
      """
    case .notDemonstrated:
      """
      the controller must demonstrate that it cannot identify the person, and tell them \
      (Art. 11(2)): give the reasons in words
      """
    case .documentNotAskedFor:
      "no identity is being asked for: a document is kept for an open check alone (Art. 5(1)(c))"
    case .person(let doubt): doubt.words(moment)
    case .documentUnchecked(let since):
      """
      the person answered: the document of \(moment(since)) is to be checked first, with 'habeas \
      request confirm-identity' or reject-identity (Art. 12(6))
      """
    case .personWrote(let instant):
      """
      the person wrote again at \(moment(instant)), after the last reminder: read that letter, and \
      remind the person once more of what it leaves open
      """
    case .notGranted(let standing):
      """
      \(standing.words(moment)); what was not granted is not recorded as done: decide anew with \
      'habeas request decide', or record what was done before as a note
      """
    case .decidedBefore(let right, let outcome, let instant):
      """
      the claim to \(right.ownWord) was decided at \(moment(instant)) (\(outcome.rawValue)), by whom \
      'habeas request history' shows; until that is told, another decision takes its place where you \
      say --replace, or --seen with the number of events you saw
      """
    case .documentHeldAlready: "an identity document is held already; check it first"
    case .channel(let refusal): refusal.words(moment)
    case .claims(let refusal): refusal.description
    case .task(let refusal): refusal.description
    case .restriction(let refusal): refusal.description
    case .recipient(let refusal): refusal.description
    case .mandate(let refusal): refusal.description
    case .retention(let refusal): refusal.description
    }
  }

  private static func grounds(against right: ClaimedRight) -> String {
    let words = RefusalGround.allCases.filter { $0.claims.contains(right) }.map(\.rawValue)
    return words.isEmpty
      ? "nothing is: it is as easy to withdraw as to give consent (Art. 7(3)); where none was given, "
        + "decide nothing-held"
      : "there are \(words.joined(separator: ", "))"
  }

  private static func list(_ rights: [ClaimedRight]) -> String {
    rights.map(\.ownWord).joined(separator: ", ")
  }
}
