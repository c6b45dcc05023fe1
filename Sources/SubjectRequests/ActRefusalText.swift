extension ActRefusal: CustomStringConvertible {
  /// The sentence of the law, or of the state of the case, that says why.
  public var description: String {
    switch self {
    case .defectiveRefusal(let missing):
      "a refusal must name \(missing.map(\.rawValue).joined(separator: ", ")) (Art. 12(4))"
    case .groundDoesNotFit(let ground, let right):
      "Art. \(ground.rawValue) is no ground to refuse \(right.rawValue)"
    case .extensionOutOfRange(let months):
      "an extension by \(months) months is not possible: one or two further months (Art. 12(3))"
    case .alreadyExtended:
      "the time limit was extended before; Art. 12(3) allows one extension"
    case .extensionWithoutReasons:
      "the person must be told the reasons for the delay (Art. 12(3)): give them"
    case .notExtendable(let right):
      "\(right.rawValue) here is to be obeyed at once; there is no time limit to extend"
    case .questionWithoutReason:
      "say why: only reasonable doubts or real need justify a question (Art. 12(6), recital 63)"
    case .noQuestionOpen: "no question is open that this could answer"
    case .questionAlreadyOpen: "the same question was asked and is not answered yet"
    case .claimNotOpen(let right, let kind):
      "\(kind.rawValue): the claim to \(right.rawValue) is not open"
    case .nothingOpen(let kind): "\(kind.rawValue): no claim of the request is open"
    case .claimNotDecided(let right):
      "the claim to \(right.rawValue) cannot be answered before it is decided"
    case .noSuchClaim(let right): "the request holds no claim to \(right.rawValue)"
    case .severalClaims(let rights):
      "the request holds several claims; name one: \(Self.list(rights))"
    case .claimsStillOpen(let rights):
      "claims are still open: \(Self.list(rights)); answer or withdraw them first"
    case .requestClosed: "the request is closed; reopen it first"
    case .requestNotClosed: "the request is not closed"
    case .beforeReceipt(let kind, let received):
      "\(kind.rawValue) cannot have occurred before receipt at \(received)"
    case .inTheFuture(let kind): "\(kind.rawValue) cannot occur in the future"
    case .outOfOrder(let kind, let earlier, let instant):
      "\(kind.rawValue) cannot have occurred before \(earlier.rawValue) at \(instant)"
    case .emptyText(let kind): "\(kind.rawValue): the text is empty"
    }
  }

  private static func list(_ rights: [Right]) -> String {
    rights.map(\.rawValue).joined(separator: ", ")
  }
}
