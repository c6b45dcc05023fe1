internal import SubjectRequests

/// What the schemes find in a sentence.
struct Said {
  private(set) var claims: [ClaimedRight] = []
  private(set) var queries: [ClaimedRight] = []
  private(set) var hints: [ClaimedRight] = []

  init(_ match: inout SentenceMatch, schemes: Schemes) {
    for (phrase, meaning) in zip(schemes.phrases, schemes.meanings) {
      switch meaning {
      case .claim(let claimed): Self.add(claimed, to: &claims, if: phrase, in: &match)
      case .query(let claimed): Self.add(claimed, to: &queries, if: phrase, in: &match)
      case .hint(let claimed): Self.add(claimed, to: &hints, if: phrase, in: &match)
      case .title, .doubt: continue
      }
    }
  }

  private static func add(
    _ claimed: ClaimedRight,
    to list: inout [ClaimedRight],
    if phrase: Phrase,
    in match: inout SentenceMatch
  ) {
    if !list.contains(claimed), match.says(phrase) { list.append(claimed) }
  }
}
