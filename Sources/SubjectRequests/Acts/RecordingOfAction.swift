extension ClaimedRight {
  /// Which command records that what was granted has been done, in words for whoever must do it.
  public var recordingOfAction: String {
    switch self {
    case .access, .portability:
      "make the access package, or say with 'habeas request give-copy' how the copy is given or why "
        + "none is"
    case .restriction: "record the restriction with 'habeas request restrict'"
    case .erasure:
      "record the erasure with 'habeas request act --right erasure', or for each system with "
        + "'habeas request task set --action erase' and 'habeas request task done'"
    case .rectification:
      "record the correction with 'habeas request act --right rectification', or for each system "
        + "with 'habeas request task set --action correct' and 'habeas request task done'"
    case .objection:
      "record with 'habeas request act --right \(ownWord)' that the processing has stopped"
    case .automatedDecision:
      "record with 'habeas request act --right automated-decision' that a person has looked at the "
        + "decision again"
    case .consentWithdrawal:
      "take the consents back with 'habeas consent withdraw --request', or record with 'habeas "
        + "request act --right consent-withdrawal' that none is left"
    }
  }
}
