/// Reads the citations of a sentence, in any of the ways in which articles are cited.
struct CitationReader {
  let numberOrder: PhraseBook.NumberOrder
  /// The classes that name statutes other than the Regulation.
  let statutes: [String]

  func citations(in match: inout SentenceMatch) -> [Citation] {
    let words = match.sentence.words
    let abbreviations = Set(match.spans(of: "abbreviated-article"))
    let marks = (match.spans(of: "article") + abbreviations)
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let paragraphs = Set(match.spans(of: "paragraph").map(\.lowerBound))
    var names = match.spans(of: "laws").map { ($0, Citation.Statute.regulation) }
    for statute in statutes {
      names += match.spans(of: statute).map { ($0, Citation.Statute.other(statute)) }
    }
    var citations: [Citation] = []
    for (position, mark) in marks.enumerated() {
      let next = position + 1 < marks.count ? marks[position + 1].lowerBound : words.count
      let previous = position > 0 ? marks[position - 1].upperBound : 0
      guard let first = firstNumber(of: mark, words) else { continue }
      var numbers = Numbers(article: first.number)
      var last = first.index
      for index in (max(mark.upperBound, first.index + 1))..<max(next, first.index + 1) {
        guard index < words.count, index - last <= 3 else { break }
        guard let number = words[index].number else { continue }
        // A year belongs to the name of the act.
        guard number < 1_000 else { break }
        let isBracketed = words[index].mark == "("
        let follows = (last + 1..<index).contains { paragraphs.contains($0) }
        numbers.add(number, isParagraph: isBracketed || follows)
        last = index
      }
      let statute = nearest(
        names,
        from: mark.lowerBound,
        to: last,
        within: previous..<next
      )
      // «It's 15» is no citation: an abbreviation counts beside the name of an act.
      if statute == .unnamed, abbreviations.contains(mark) { continue }
      citations += numbers.articles.map { article in
        Citation(
          statute: statute,
          article: article.number,
          paragraph: article.paragraph,
          list: position
        )
      }
    }
    return citations
  }

  private func firstNumber(of mark: Range<Int>, _ words: [Word]) -> (index: Int, number: Int)? {
    let after = mark.upperBound
    let before = mark.lowerBound - 1
    let number = after < words.count ? words[after].number : nil
    let preceding = before >= 0 ? words[before].number : nil
    if numberOrder == .numberFirst, let preceding { return (before, preceding) }
    if let number { return (after, number) }
    return preceding.map { (before, $0) }
  }

  /// The statute named soon after the numbers, or just before the word for article.
  private func nearest(
    _ names: [(Range<Int>, Citation.Statute)],
    from start: Int,
    to end: Int,
    within: Range<Int>
  ) -> Citation.Statute {
    let after = names.filter { $0.0.lowerBound > end && $0.0.lowerBound <= end + 7 }
      .filter { $0.0.lowerBound < within.upperBound }.min { $0.0.lowerBound < $1.0.lowerBound }
    if let after { return after.1 }
    let before = names.filter { $0.0.upperBound <= start && $0.0.upperBound + 3 >= start }
      .filter { $0.0.lowerBound >= within.lowerBound }.max { $0.0.upperBound < $1.0.upperBound }
    return before?.1 ?? .unnamed
  }

  /// The articles of one citation, each with its first paragraph.
  private struct Numbers {
    var articles: [(number: Int, paragraph: Int?)]

    init(article: Int) { articles = [(article, nil)] }

    mutating func add(_ number: Int, isParagraph: Bool) {
      let last = articles.count - 1
      if isParagraph {
        if articles[last].paragraph == nil { articles[last].paragraph = number }
      } else if (7...99).contains(number) {
        articles.append((number, nil))
      }
    }
  }
}
