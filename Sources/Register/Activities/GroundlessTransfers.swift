import Records
import Territories
import TimeLimits

extension ProcessingActivity {
  /// Transfers that are none, and those that rest on a decision on adequacy which is not there, is over
  /// or covers a part: Articles 44 and 45.
  ///
  /// Decisions are known that the Commission took, on which controllers in the economic area rely.
  func groundless(
    _ transfers: [KnownTransfer],
    within space: LegalSpace,
    asOf day: CalendarDate
  ) -> [ActivityGap] {
    transfers.flatMap { transfer -> [ActivityGap] in
      let whose = transfer.origin.recipient.map { "\($0): " } ?? ""
      func gap(_ says: String, _ cites: String) -> ActivityGap {
        ActivityGap(place: place(of: transfer), says: whose + says, cites: cites)
      }
      guard space.isOutside(transfer.destination) else {
        let says = """
          \(transfer.destination) is within the law of the controller, so that nothing is \
          transferred; take the transfer out, or correct its destination
          """
        return [gap(says, "Article 44")]
      }
      guard space == .economicArea, transfer.instrument == .adequacyDecision else { return [] }
      return transfer.adequacyGaps(asOf: day).map { gap($0, "Article 45(3)") }
    }
  }

  /// Where in the entry a transfer stands, or should stand.
  private func place(of transfer: KnownTransfer) -> String {
    let own = transfers.first {
      $0.destination == transfer.destination && $0.recipient == transfer.recipient
    }
    guard transfer.origin == .entry, let own else { return "transfers" }
    return "transfers[\(own.id)].destination"
  }
}

extension KnownTransfer {
  /// What stands against a decision of the Commission, in sentences.
  fileprivate func adequacyGaps(asOf day: CalendarDate) -> [String] {
    guard let decision = AdequacyDecision.on(destination, for: .economicArea) else {
      let day = AdequacyDecision.listRead(for: .economicArea)
      let read = day.map { " (its list was read on \($0))" } ?? ""
      return [
        """
        the Commission has taken no decision on \(destination) that is known here\(read); rest the \
        transfer on a safeguard of Article 46 or a derogation of Article 49
        """
      ]
    }
    if let until = decision.until, until < day {
      return ["the decision on \(destination) ended on \(until); look whether it was prolonged"]
    }
    guard let scope = decision.scope, safeguards == nil else { return [] }
    return [
      """
      the decision on \(destination) covers only \(scope); say in its safeguards how the recipient is \
      covered
      """
    ]
  }
}
