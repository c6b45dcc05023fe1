public import SubjectRequests

extension LetterWriter {
  /// What the law has a letter say and its words no longer do, since they were edited.
  ///
  /// Blanks, line ends and the marks of lists do not matter.
  /// - Parameters:
  ///   - wording: the words of the letter.
  ///   - facts: what it is to say.
  /// - Returns: what is missing, in the order of `LetterEssential`.
  public func missing(in wording: LetterWording, of facts: LetterFacts) -> [LetterEssential] {
    let said = wording.text.asOneLine
    let missing = essentials(of: facts).filter { !said.contains($0.text.asOneLine) }.map(\.part)
    return LetterEssential.allCases.filter(missing.contains)
  }

  private func essentials(of facts: LetterFacts) -> [Saying] {
    switch facts.content {
    case .decisions(let decided):
      return decided.flatMap { claim in
        claim.essentials { facts.remedy($0, in: words.language) }
      }
    case .extensionNotice(_, let reasons, let due):
      let days = due.map { [Saying(.lastDay, day($0))] } ?? []
      return [Saying(.reasons, reasons)] + days
    case .restrictionLifting(_, _, let end, _): return [Saying(.liftedOn, day(end))]
    case .closingNotice(_, let reasons, let recourse):
      return [
        Saying(.reasons, reasons), Saying(.authority, recourse.authority),
        Saying(.remedy, facts.remedy(recourse.remedy, in: words.language)),
      ]
    case .acknowledgement, .question, .recipientNotice, .recipientList: return []
    }
  }
}

/// What a letter must say, and as what.
private struct Saying {
  let part: LetterEssential
  let text: String

  init(_ part: LetterEssential, _ text: String) {
    self.part = part
    self.text = text
  }
}

extension LetterFacts.DecidedClaim {
  fileprivate func essentials(telling remedy: (String) -> String) -> [Saying] {
    var reasons = impossibilities.map(\.reasons) + deferrals.map(\.reasons)
    if let finding = decision.nonIdentification { reasons.append(finding.reasons) }
    let told = reasons.map { Saying(.reasons, $0) }
    guard let refusal = decision.refusal else { return told }
    return told + [
      Saying(.reasons, refusal.reasons), Saying(.authority, refusal.authority),
      Saying(.remedy, remedy(refusal.remedy)),
    ]
  }
}

extension String {
  fileprivate var asOneLine: String {
    split(whereSeparator: \.isWhitespace).filter { $0 != "-" }.joined(separator: " ")
  }
}
