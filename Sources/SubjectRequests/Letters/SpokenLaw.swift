public import TimeLimits

/// The law by whose provisions a case is spoken of to officers.
///
/// Sentences of the program name provisions as the GDPR numbers them; under other laws they are said
/// by the provisions that stand there in their place, or without any.
public enum SpokenLaw: Sendable, Hashable {
  case statute(LetterStatute)
  /// A law of which it is not known which of its provisions stand where those of the GDPR do.
  case other

  /// A provision of the GDPR such as `17(3)(b)` as it is cited, `Art. 17(3)(b)`.
  public func citation(_ provision: String) -> String {
    switch self {
    case .statute(let statute): Self.words(statute.citation(of: provision))
    case .other: "GDPR Art. \(provision)"
    }
  }

  /// The name of a claim with its provision: `access (Art. 15)`; alone where the law is another.
  public func name(_ right: ClaimedRight) -> String {
    switch self {
    case .statute: "\(right.word) (\(citation(right.article)))"
    case .other: right.word
    }
  }

  /// A ground of refusal with its provision: `Art. 17(3)(b)`, `Art. 12(5)-excessive`; by its meaning
  /// where the law is another.
  public func name(_ ground: RefusalGround) -> String {
    guard self != .other else { return ground.meaning }
    let parts = ground.rawValue.split(separator: "-", maxSplits: 1)
    let kind = parts.count == 2 ? "-\(parts[1])" : ""
    return citation(String(parts[0])) + kind
  }

  /// A sentence that cites the GDPR, as it is said under this law.
  ///
  /// `Art. extension`, and the other points of ``LetterStatute/citation(of:)``, stand for what laws
  /// settle in places of their own.
  /// Nothing that a person wrote may stand in it.
  public func sentence(_ text: String) -> String {
    switch self {
    case .statute(.gdpr):
      text.replacing("Art. extension", with: citation("extension"))
    case .statute(let statute):
      Self.cited(text) { Self.words(statute.citation(of: $0)) }
        .replacing("recital 63", with: Self.words(statute.citation(of: "quantity")))
    case .other:
      Self.cited(text.replacing(/\s\((?:Art\.|recital)\s[^()]*(?:\([^()]*\)[^()]*)*\)/, with: "")) {
        "GDPR \(Self.words(LetterStatute.gdpr.citation(of: String($0))))"
      }
    }
  }

  private static func words(_ citation: LetterCitation) -> String {
    switch citation {
    case .article(let provision): "Art. \(provision)"
    case .recital(let number): "recital \(number)"
    case .complaintOf2018: "s. 165 DPA 2018"
    }
  }

  /// Puts each provision of a list such as `Art. 12(6), 11(2)` into other words.
  private static func cited(_ text: String, _ words: (String) -> String) -> String {
    text.replacing(/Art\. (extension|\d+(?:\([0-9a-z]+\))*(?:, \d+(?:\([0-9a-z]+\))*)*)/) {
      match in
      match.1.split(separator: ", ").map { words(String($0)) }.joined(separator: ", ")
    }
  }
}

extension DeadlineKeeper {
  /// The law by which a case is spoken of.
  public func spokenLaw(of file: CaseFile) -> SpokenLaw {
    let received = file.request.receivedDay(in: zone)
    return spokenLaw(of: file.claims.map(\.right), received: received)
  }

  /// The law by which claims that are received on a day are spoken of.
  public func spokenLaw(of rights: [ClaimedRight], received: CalendarDate) -> SpokenLaw {
    do {
      return .statute(try statute(of: rights, received: received))
    } catch {
      return .other
    }
  }
}
