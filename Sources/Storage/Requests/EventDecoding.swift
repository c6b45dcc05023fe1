import Postgres
import SubjectRequests

extension EventColumns {
  /// The columns of `event` in the clear, as a statement reads them.
  static let inTheClear: SQL = """
    sequence, claim_id, kind, occurred_at, recorded_at, by_handle, "right", article, timeliness,
    months, outcome, grounds, authority, remedy, assignee, closing, number, detail, other_reference,
    other_moment, fires_on, fee_hundredths, fee_currency, proposed_by
    """

  /// Reads the columns of one row of `event`; the words come opened from the caller.
  init(_ row: Row, words: String?) throws {
    kind = try row.decode("kind")
    right = try row.decodeIfPresent("right")
    article = try row.decodeIfPresent("article")
    timeliness = try row.decodeIfPresent("timeliness")
    months = try row.decodeIfPresent("months")
    outcome = try row.decodeIfPresent("outcome")
    grounds = try row.decodeIfPresent("grounds")
    authority = try row.decodeIfPresent("authority")
    remedy = try row.decodeIfPresent("remedy")
    assignee = try row.decodeIfPresent("assignee")
    closing = try row.decodeIfPresent("closing")
    number = try row.decodeIfPresent("number")
    detail = try row.decodeIfPresent("detail")
    otherReference = try row.decodeIfPresent("other_reference")
    otherMoment = try row.decodeIfPresent("other_moment")
    firesOn = try row.decodeIfPresent("fires_on")
    feeHundredths = try row.decodeIfPresent("fee_hundredths")
    feeCurrency = try row.decodeIfPresent("fee_currency")
    proposedBy = try row.decodeIfPresent("proposed_by")
    self.words = words
  }

  /// The fact that the columns tell.
  ///
  /// - Throws: ``StorageError/unreadableEvent(_:)`` where the checks of the table were circumvented.
  func happening() throws -> Happening {
    switch kind {
    case .received: .received
    case .claimed: .claimed(try claimed())
    case .corrected: .corrected(to: try claimed(), reason: try text())
    case .splitOff: .splitOff(to: try present(otherReference), reason: try text())
    case .splitFrom: .splitFrom(try present(otherReference), reason: try text())
    case .joined: .joined(to: try present(otherReference), reason: try text())
    case .forwarded: .forwarded(by: try text(), received: try present(otherMoment))
    case .dated: .dated(try present(firesOn))
    case .misdirected: .misdirected(try word(), reason: try text())
    case .redirected: .redirected
    case .mandated: .mandated(try word(), evidence: try text())
    case .mandateChecked: .mandateChecked(try word(), reasons: words)
    case .acknowledged: .acknowledged
    case .identityAsked: .identityAsked(ground: try text(), try present(timeliness))
    case .documentReceived: .documentReceived
    case .documentDeleted: .documentDeleted
    case .identityConfirmed: .identityConfirmed
    case .identityRejected: .identityRejected(reasons: try text())
    case .clarificationAsked: .clarificationAsked(reason: try text(), try present(timeliness))
    case .clarified: .clarified
    case .questionReminded: .questionReminded
    case .feeProposed: .feeProposed(try demand())
    case .feeAsked: .feeAsked(try demand())
    case .feePaid: .feePaid
    case .extended:
      .extended(
        try furtherTime(),
        on: try detail.map { _ in try word() },
        reasons: try text()
      )
    case .taskSet, .taskDone, .taskDeferred, .taskFired: try taskHappening()
    case .restricted, .liftingTold, .restrictionLifted: try restrictionHappening()
    case .proposed: .proposed(try decision())
    case .approved: .approved(proposedBy: try present(proposedBy))
    case .returned: .returned(reasons: try text())
    case .decided: .decided(try decision())
    case .acted: .acted
    case .answered: .answered(try detail.map { _ in try word() } ?? .unrecorded)
    case .withdrawn: .withdrawn
    case .recipientNamed, .recipientTold, .recipientAcknowledged, .recipientExcused:
      try recipientHappening()
    case .noRecipients: .noRecipients
    case .recipientsAsked: .recipientsAsked
    case .recipientsDisclosed: .recipientsDisclosed
    case .copyRecorded: .copy(try copy())
    case .reminded: .reminded(by: otherReference)
    case .assigned: .assigned(to: try present(assignee))
    case .noted: .noted(text: try text())
    case .closed: .closed(try closingReason())
    case .reopened: .reopened(reason: try text())
    case .held:
      .hold(
        .placed(try word(), firesOn.map(CaseHold.Until.day) ?? .released, reason: try text())
      )
    case .holdReleased: .hold(.released(reason: try text()))
    case .erased: .erased(try word())
    }
  }

  private func furtherTime() throws -> FurtherTime {
    if let months { return .months(months) }
    if let number { return .days(number) }
    return .until(try present(firesOn))
  }

  private func copy() throws -> CopyOfData {
    switch try word() as CopyOfData.Word {
    case .package: .package(try present(number))
    case .otherwise: .otherwise(try text())
    case .withheld: .withheld(reasons: try text())
    }
  }

  private func claimed() throws -> ClaimedRight {
    let scope = ClaimedRight.ObjectionScope(rawValue: try present(article))
    return ClaimedRight(try present(right), scope: scope ?? .particularSituation)
  }

  private func decision() throws -> Decision {
    switch try present(outcome) {
    case .granted: .granted
    case .partlyGranted: .partlyGranted(try refusal())
    case .refused: .refused(try refusal())
    case .notIdentifiable: .notIdentifiable(try NonIdentification(reasons: text()))
    case .nothingHeld: .nothingHeld
    }
  }

  private func closingReason() throws -> Happening.ClosingReason {
    switch try present(closing) {
    case .completed: .completed
    case .unanswered: .unanswered(reasons: try text(), try closingNotice())
    }
  }

  /// What the person was told; nil where it was closed before that was kept.
  private func closingNotice() throws -> ClosingNotice? {
    guard let authority, let remedy, let otherMoment else { return nil }
    return ClosingNotice(try Recourse(authority: authority, remedy: remedy), told: otherMoment)
  }

  private func demand() throws -> FeeDemand {
    let amount = MoneyAmount(
      hundredths: try present(feeHundredths),
      currency: try present(feeCurrency)
    )
    return try FeeDemand(amount: try present(amount), justification: try refusal())
  }

  private func refusal() throws -> Refusal {
    try Refusal(
      grounds: try present(grounds).compactMap(RefusalGround.init(rawValue:)),
      reasons: try text(),
      authority: try present(authority),
      remedy: try present(remedy)
    )
  }

  func text() throws -> String { try present(words) }

  func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw StorageError.unreadableEvent(kind) }
    return value
  }
}
