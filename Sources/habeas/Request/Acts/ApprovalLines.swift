import Casework
import SubjectRequests

extension ActOutcome {
  /// What an act proposed, that it does not hold yet, and who may approve it.
  var approvalLines: [String] {
    events.compactMap { event in
      guard let claim = event.claim.flatMap({ file[$0] }) else { return nil }
      let what: String? =
        switch event.happening {
        case .proposed(let decision):
          "the decision on \(claim.right.ownWord), \(decision.outcome.rawValue),"
        case .feeProposed(let demand): "the fee of \(demand.amount) for \(claim.right.ownWord)"
        default: nil
        }
      return what.map {
        """
        \($0) is proposed and does not hold yet: another person than \(event.by) approves it with \
        'habeas request approve \(file.request.reference) --right \(claim.right.ownWord) --as NAME', or \
        takes it back with 'habeas request return'; nothing goes out before
        """
      }
    }
  }
}
