import Casework
import SubjectRequests

extension ActOutcome {
  /// What whoever acts should know, though nothing stands against it.
  ///
  /// While there are doubts about the identity (Article 12(6)), acting at the word of a stranger may be
  /// a personal data breach.
  func cautionLines(under law: SpokenLaw) -> [String] {
    let granted = events.compactMap { event -> ClaimedRight? in
      switch event.happening {
      case .acted: event.claim.flatMap { file[$0]?.right }
      case .decided(let decision) where decision.isGrant,
        .proposed(let decision) where decision.isGrant:
        event.claim.flatMap { file[$0]?.right }
      default: nil
      }
    }
    guard !granted.isEmpty else { return [] }
    let rights = granted.map(\.ownWord).joined(separator: ", ")
    var cautions: [String] = []
    if case .asked = file.identity {
      cautions.append(
        """
        the identity is asked for and not confirmed (Art. 12(6)): to act on \(rights) at the word of \
        a stranger is a breach; 'habeas request confirm-identity' or reject-identity first, unless \
        the doubts have gone
        """
      )
    }
    if let mandate = file.mandate, case .unchecked = mandate.check {
      cautions.append(
        """
        the mandate of the \(mandate.kind.rawValue) is not checked (Art. 12(6)): to act on \(rights) \
        at the word of whoever may not is a breach; 'habeas request check-mandate' first
        """
      )
    }
    return cautions.map { law.sentence($0) }
  }
}
