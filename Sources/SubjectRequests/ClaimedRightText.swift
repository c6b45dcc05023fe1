extension ClaimedRight {
  /// Reads a right as it is written on the command line and in files.
  ///
  /// `access`, `objection`, or `objection-direct-marketing` for the one under Article 21(2).
  public init?(word: String) {
    switch word {
    case "objection-direct-marketing": self = .objection(.directMarketing)
    case "objection-research": self = .objection(.research)
    default:
      guard let right = Right(rawValue: word) else { return nil }
      self.init(right)
    }
  }

  /// The word that ``init(word:)`` reads.
  public var word: String {
    switch self {
    case .objection(.directMarketing): "objection-direct-marketing"
    case .objection(.research): "objection-research"
    default: right.rawValue
    }
  }

  /// All words that ``init(word:)`` reads.
  public static let words =
    Right.allCases.map(\.rawValue) + ["objection-direct-marketing", "objection-research"]
}
