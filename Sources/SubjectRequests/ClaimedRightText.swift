extension ClaimedRight {
  /// Reads a right as it is written on the command line and in files.
  ///
  /// `access`, `objection`, or `objection-direct-marketing` for the one under Article 21(2).
  public init?(word: String) {
    switch word {
    case "objection-21-1": self = .objection(.particularSituation)
    case "objection-direct-marketing": self = .objection(.directMarketing)
    case "objection-research": self = .objection(.research)
    default:
      guard let right = Right(rawValue: word) else { return nil }
      self.init(right)
    }
  }

  /// The word for it where no other claim must be told apart: that under Article 21(1) is the
  /// `objection`.
  public var word: String {
    switch self {
    case .objection(.directMarketing): "objection-direct-marketing"
    case .objection(.research): "objection-research"
    default: right.rawValue
    }
  }

  /// The word that means it and no other claim of the same right.
  public var ownWord: String {
    self == .objection(.particularSituation) ? "objection-21-1" : word
  }

  /// All words that ``init(word:)`` reads.
  public static let words =
    Right.allCases.map(\.rawValue) + [
      "objection-21-1", "objection-direct-marketing", "objection-research",
    ]
}
