extension Claim.Progress {
  /// The word for it in SQL, on the command line and in the API.
  public var word: String {
    switch self {
    case .open: "open"
    case .feeProposed: "fee-proposed"
    case .feeAsked: "fee-asked"
    case .proposed: "proposed"
    case .decided: "decided"
    case .answered: "answered"
    case .withdrawn: "withdrawn"
    case .splitOff: "split-off"
    case .joined: "joined"
    }
  }
}

extension Claim.Progress {
  /// The words of what still waits for something of the controller, for statements that count it.
  public static let openWords = ["open", "fee-proposed", "fee-asked", "proposed", "decided"]
}
