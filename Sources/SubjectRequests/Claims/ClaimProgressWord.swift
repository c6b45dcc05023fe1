extension Claim.Progress {
  /// The word for it in SQL, on the command line and in the API.
  public var word: String {
    switch self {
    case .open: "open"
    case .proposed: "proposed"
    case .decided: "decided"
    case .answered: "answered"
    case .withdrawn: "withdrawn"
    case .splitOff: "split-off"
    case .joined: "joined"
    }
  }
}
