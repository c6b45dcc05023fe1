/// The law that a letter speaks of, of those that letters are written for.
public enum LetterStatute: String, Sendable, Hashable, CaseIterable {
  /// Regulation (EU) 2016/679.
  case gdpr
  /// Regulation (EU) 2018/1725, for the institutions of the Union.
  case institutions
  /// The UK GDPR for what was received before 5 February 2026.
  case ukGDPR2021
  /// The UK GDPR with Articles 12A and 22A to 22D, for what is received since.
  case ukGDPR12A
}

extension LetterStatute {
  /// Whether a claim is obeyed at once, without a time limit.
  ///
  /// Regulation (EU) 2018/1725 knows no right to object to direct marketing alone: under it that is an
  /// objection as any other (Article 23(1)), which is weighed and answered within the month.
  public func isObeyedAtOnce(_ right: ClaimedRight) -> Bool {
    switch (self, right) {
    case (.institutions, .objection(.directMarketing)): false
    default: !right.hasTimeLimit
    }
  }
}

/// A provision as a letter cites it.
public enum LetterCitation: Sendable, Hashable {
  /// A provision of the law that the letter speaks of, such as `17(3)(b)`.
  case article(String)
  case recital(String)
  /// The complaint to the Information Commissioner under section 165 of the Data Protection Act 2018.
  case complaintOf2018
}

extension LetterStatute {
  /// The provision that stands where one of the GDPR stands.
  ///
  /// - Parameter provision: a provision of the GDPR such as `17(3)(b)`, or one of three points that
  ///   laws settle in places of their own: `time` for the time limit of an answer, `extension` for
  ///   its extension, `quantity` for the question what a person means where much is processed.
  /// - Returns: what the letter cites.
  public func citation(of provision: String) -> LetterCitation {
    switch (self, provision) {
    case (.ukGDPR12A, "time"): .article("12A(1)")
    case (.ukGDPR12A, "extension"): .article("12A(3)")
    case (.ukGDPR12A, "quantity"): .article("12A(5)")
    case (.institutions, "quantity"): .recital("37")
    case (_, "quantity"): .recital("63")
    // Article 77 UK GDPR was omitted on 19 June 2026; the section has held since 2018.
    case (.ukGDPR2021, "77"), (.ukGDPR12A, "77"): .complaintOf2018
    case (.ukGDPR12A, "22(1)"), (.ukGDPR12A, "22(2)"): .article("22A")
    case (.ukGDPR12A, "22(3)"): .article("22C")
    case (_, "time"), (_, "extension"): citation(of: "12(3)")
    case (.institutions, _): .article(Self.institutions(provision))
    default: .article(provision)
    }
  }

  /// A provision of Regulation (EU) 2018/1725: that which says what one of the GDPR says.
  private static func institutions(_ provision: String) -> String {
    if let own = ownPlaces[provision] { return own }
    let article = provision.prefix { $0 != "(" }
    return (articles[String(article)] ?? String(article)) + provision.dropFirst(article.count)
  }

  /// The articles whose paragraphs are the same in both Regulations.
  private static let articles = [
    "6": "5", "9": "10", "10": "11", "11": "12", "12": "14", "15": "17", "16": "18", "17": "19",
    "18": "20", "19": "21", "20": "22", "21": "23", "22": "24", "23": "25", "45": "47", "46": "48",
    "49": "50", "77": "63", "79": "64",
  ]

  /// Points that stand elsewhere within their article.
  ///
  /// The institutions know no objection to direct marketing of its own.
  private static let ownPlaces = [
    "6(1)(a)": "5(1)(d)", "6(1)(b)": "5(1)(c)", "6(1)(c)": "5(1)(b)", "6(1)(d)": "5(1)(e)",
    "6(1)(e)": "5(1)(a)", "21(2)": "23(1)", "21(6)": "23(4)", "46(2)(b)": "48(2)(d)",
    "46(2)(c)": "48(2)(b)", "46(2)(d)": "48(2)(c)", "46(2)(e)": "48(2)(d)",
    "46(2)(f)": "48(2)(d)",
  ]
}

extension LetterStatute {
  /// Whether the law knows a ground: since Articles 22A to 22D no law of the United Kingdom takes the
  /// review of an automated decision away.
  func knows(_ ground: RefusalGround) -> Bool {
    self != .ukGDPR12A || ground != .automatedDecisionByLaw
  }

  /// Refuses to tell a refusal on a ground that the law does not know.
  ///
  /// - Throws: ``LetterRefusal/unknownGround(_:)``.
  func check(_ decided: [LetterFacts.DecidedClaim]) throws(LetterRefusal) {
    let grounds = decided.flatMap { $0.decision.refusal?.grounds ?? [] }
    if let ground = grounds.first(where: { !knows($0) }) { throw .unknownGround(ground) }
  }
}
