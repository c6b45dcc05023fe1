internal import SubjectRequests

/// Finds the rights that one sentence exercises.
struct SentenceReader {
  /// What one sentence yields.
  enum Yield {
    case claim(Finding)
    case hint(Finding)
  }

  let book: PhraseBook
  let statutes: Statutes
  let law: LetterLaw

  func findings(in match: inout SentenceMatch) -> [Yield] {
    if match.contains("mention") { return [] }
    let citations = CitationReader(numberOrder: book.numberOrder, statutes: statutes.classes)
      .citations(in: &match)
    let said = Said(&match, schemes: book.schemes)
    let cited = citations.filter { isCounted($0) }
    let worded = said.claims.isEmpty ? said.queries : said.claims
    let claims = settled(
      erasesNothingElse(worded, in: &match) ? worded.filter { $0 != .erasure } : worded,
      citing: cited,
      marketing: match.contains("marketing")
    )
    let hints = said.hints
    let quote = match.sentence.text
    var yields = claims.map {
      Yield.claim(Finding(claimed: $0, quote: quote, basis: .wording))
    }
    yields += hints.map { .hint(Finding(claimed: $0, quote: quote, basis: .wording)) }
    if match.says(Phrase(class: "ask")) {
      let invoked =
        claims.isEmpty && hints.isEmpty
        ? Set(cited.compactMap { statutes.right(of: $0) }) : listed(beside: claims, in: cited)
      yields += invoked.subtracting(claims).map {
        .claim(Finding(claimed: $0, quote: quote, basis: .citation))
      }
    }
    if claims.contains(.objection(.particularSituation)),
      cited.contains(where: { $0.article == 21 && $0.paragraph == 1 })
    {
      yields.append(.claim(Finding(claimed: .restriction, quote: quote, basis: .implied)))
    }
    return yields
  }

  /// The rights of a list of articles of which the words claim a part: «under Articles 15 and 17 I
  /// ask for access, and that …».
  private func listed(beside claims: [ClaimedRight], in cited: [Citation]) -> Set<ClaimedRight> {
    guard !claims.isEmpty else { return [] }
    return Dictionary(grouping: cited, by: \.list).values
      .map { Set($0.compactMap { statutes.right(of: $0) }) }
      .filter { $0.count > 1 && $0.isSuperset(of: claims) }
      .reduce(into: []) { $0.formUnion($1) }
  }

  private func isCounted(_ citation: Citation) -> Bool {
    if case .unnamed = citation.statute, case .others = law { return false }
    return true
  }

  /// Whether what is to be taken back is the consent alone: «I withdraw the consent to the use of my
  /// data», in languages where data are withdrawn with the same word.
  private func erasesNothingElse(
    _ claims: [ClaimedRight],
    in match: inout SentenceMatch
  ) -> Bool {
    guard claims.contains(.erasure), claims.contains(.consentWithdrawal) else { return false }
    let withdrawn = match.spans(of: "withdraw")
    let consents = match.spans(of: "consent").map(\.lowerBound)
    return ["erase", "erase-now", "erasure", "forgotten"].allSatisfy { name in
      match.spans(of: name).allSatisfy { erased in
        withdrawn.contains { withdrawal in
          let object = withdrawal.upperBound...(withdrawal.upperBound + Self.objectReach)
          return withdrawal.contains(erased.lowerBound) && consents.contains(where: object.contains)
        }
      }
    }
  }

  /// So many words may stand between «withdraw» and «consent».
  private static let objectReach = 4

  /// Settles claims of one sentence that exclude each other.
  private func settled(
    _ claims: [ClaimedRight],
    citing citations: [Citation],
    marketing: Bool
  ) -> [ClaimedRight] {
    var claims = claims
    let cited = Set(citations.compactMap { statutes.right(of: $0) })
    // «Send me my data in a machine-readable format» asks for one thing.
    if claims.contains(.portability), !cited.contains(.access) {
      claims.removeAll { $0 == .access }
    }
    // «To have my data transferred under Article 20» is worded as access is.
    if claims == [.access], cited == [.portability] { claims = [.portability] }
    if claims.contains(.objection(.particularSituation)),
      marketing || cited.contains(.objection(.directMarketing))
    {
      claims.removeAll { $0 == .objection(.particularSituation) }
      if !claims.contains(.objection(.directMarketing)) {
        claims.append(.objection(.directMarketing))
      }
    }
    return claims
  }
}
