import TimeLimits

/// From what of a case a letter was drafted, so that it is noticed on sending what has changed.
///
/// It holds personal data, and is kept as the letter is.
public struct LetterBasis: Sendable, Hashable, Codable {
  private let parts: [String: String]

  /// What a letter is drafted from, in words for a person.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case controller = "the name of the controller"
    case person = "the name of the person or the recipient"
    case claims = "the claims it is about"
    case lastDay = "the last day for the answer"
    case decisions = "the decisions it tells"
    case authority = "the supervisory authority"
    case statute = "the law it is under"
    case recipients = "who the recipients are, and who was told"
  }

  init(_ facts: LetterFacts, about claims: [Claim]) {
    var parts: [Part: String] = [
      .controller: facts.controller,
      .person: [facts.addressee, facts.onBehalfOf].compactMap(\.self).joined(separator: "\n"),
      .statute: facts.statute.rawValue,
      .claims: (claims.map { facts.kind.saysOf($0) } + facts.apart.map { "apart \($0.right.word)" })
        .joined(separator: "\n"),
    ]
    switch facts.content {
    case .question: break
    case .acknowledgement(let day, _): parts[.lastDay] = day.says
    case .extensionNotice(_, _, let due): parts[.lastDay] = due?.description ?? ""
    case .decisions(let decided):
      parts[.decisions] = decided.map(\.says).joined(separator: "\n")
    case .restrictionLifting(_, _, _, let authority): parts[.authority] = authority ?? ""
    case .recipientNotice(_, let recipient, let subject):
      parts[.person] = [recipient, subject.name ?? "", subject.email ?? ""].joined(separator: "\n")
    case .recipientList(let told): parts[.recipients] = told.map(\.says).joined(separator: "\n")
    case .closingNotice(let question, _, _):
      parts[.lastDay] = "\(question.asked) \(question.reminded)"
    }
    self.parts = Dictionary(uniqueKeysWithValues: parts.map { ("\($0)", $1) })
  }

  public init(from decoder: any Decoder) throws {
    parts = try decoder.singleValueContainer().decode([String: String].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(parts)
  }

  /// What is otherwise than it was, in the order of ``Part``.
  public func changes(since earlier: LetterBasis) -> [Part] {
    Part.allCases.filter { parts["\($0)"] != earlier.parts["\($0)"] }
  }
}

extension LetterKind {
  /// A claim as the letter depends on it: a question is put only where nothing is decided yet.
  fileprivate func saysOf(_ claim: Claim) -> String {
    switch self {
    case .identityQuestion, .clarification:
      "\(claim.right.word) \(claim.progress.decision == nil ? "undecided" : "decided")"
    default: claim.right.word
    }
  }
}

extension LetterFacts.AnswerDay {
  fileprivate var says: String {
    switch self {
    case .on(let day): day.description
    case .withinOneMonth: "month"
    case .none: "none"
    case .over(let day): "over \(day)"
    }
  }
}

extension LetterFacts.DecidedClaim {
  fileprivate var says: String {
    let refusal = decision.refusal
    let said =
      [right.word, decision.outcome.rawValue]
      + (refusal?.grounds.map(\.rawValue) ?? [])
      + [refusal?.reasons, refusal?.authority, refusal?.remedy].map { $0 ?? "" }
      + [decision.nonIdentification?.reasons ?? "", fulfilment.says]
      + deferrals.map { "\($0.ground.rawValue) \($0.until.says) \($0.reasons)" }
      + impossibilities.map { "\($0.action.rawValue) \($0.system) \($0.reasons)" }
    return said.joined(separator: "\n")
  }
}

extension Fulfilment {
  fileprivate var says: String {
    switch self {
    case .done: "done"
    case .erased(let retention): "erased, kept for \(retention)"
    case .copy(let copy): "\(copy.word.rawValue) \(copy.words)"
    case .nothingFound: "nothing found"
    case .deferred: "deferred"
    }
  }
}

extension LetterFacts.ToldRecipients {
  fileprivate var says: String {
    ([right.word] + recipients.map { "\($0.name) \($0.standing)" }).joined(separator: "\n")
  }
}

extension Deferral.Until {
  fileprivate var says: String {
    switch self {
    case .day(let day): day.description
    case .event: "event"
    }
  }
}
