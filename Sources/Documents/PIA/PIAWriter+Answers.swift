import Assessments
import TimeLimits

extension PIAWriter {
  /// The 36 answers, and those to questions that a template added.
  var answers: [PIAAnswer] {
    PIAQuestion.allCases.map(answer)
      + (imported?.worksheet.answers ?? []).filter { PIAQuestion(rawValue: $0.question) == nil }
  }

  private func answer(to question: PIAQuestion) -> PIAAnswer {
    if let imported, imported.holds(question), let answer = imported.worksheet[question] {
      return answer
    }
    switch question.kind {
    case .text:
      if let text = imported?.worksheet[question]?.text, let more = layout.beside(question) {
        // The author's text stays as it was formatted.
        return PIAAnswer(
          question: question.rawValue,
          text: more.isEmpty ? text : PIAText(cleaning: text.html + "\n" + more.piaText.html)
        )
      }
      let blocks = layout.composed(question)
      // What nobody answered stays unanswered there too.
      guard blocks.contains(where: \.hasAuthor) else {
        return PIAAnswer(question: question.rawValue)
      }
      return PIAAnswer(
        question: question.rawValue,
        text: blocks.filter(\.saysSomething).piaText
      )
    case .tags, .level:
      guard let event = PIAEvent(rawValue: question.rawValue / 10 % 10),
        let kind = PIARiskQuestion(rawValue: question.rawValue % 10)
      else { return PIAAnswer(question: question.rawValue) }
      return answer(to: question, kind, event)
    }
  }

  private func answer(
    to question: PIAQuestion,
    _ kind: PIARiskQuestion,
    _ event: PIAEvent
  ) -> PIAAnswer {
    let risks = risks(of: event)
    var answer = PIAAnswer(question: question.rawValue)
    switch kind {
    case .impacts: answer.tags = distinct(risks.flatMap(\.impacts))
    case .threats: answer.tags = distinct(risks.flatMap(\.threats))
    case .sources: answer.tags = distinct(risks.flatMap(\.sources).map(\.name))
    case .measures:
      let labels = Set(risks.flatMap(\.measures))
      answer.tags = distinct(all.filter { labels.contains($0.id) }.map(\.title))
    case .severity:
      answer.level = highest(risks, \.inherent).map { severity(of: $0) }
      answer.text = justification(risks, \.inherent, on: record.method.severity, \.severity)
    case .likelihood:
      answer.level = highest(risks, \.inherent).map { likelihood(of: $0) }
      answer.text = justification(risks, \.inherent, on: record.method.likelihood, \.likelihood)
    }
    return answer
  }

  func risks(of event: PIAEvent) -> [Risk] { record.risks.filter { $0.origin == event.origin } }

  private var all: [Measure] { record.measures + record.additionalMeasures }

  private func distinct(_ tags: [String]) -> [String] {
    tags.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The worst rating of several risks, which stand for one in the software.
  func highest(_ risks: [Risk], _ rating: KeyPath<Risk, RiskRating?>) -> RiskRating? {
    risks.compactMap { $0[keyPath: rating] }.max { rank($0) < rank($1) }
  }

  private func rank(_ rating: RiskRating) -> Int {
    let level = record.method.level(of: rating).flatMap {
      record.method.acceptance.rank(of: $0.name)
    }
    return (level ?? 0) * 100 + rating.severity * 10 + rating.likelihood
  }

  private func justification(
    _ risks: [Risk],
    _ rating: KeyPath<Risk, RiskRating?>,
    on scale: Scale,
    _ number: KeyPath<RiskRating, Int>
  ) -> PIAText? {
    let texts = risks.compactMap { $0[keyPath: rating] }.map { rating in
      ([own(rating[keyPath: number], of: scale), rating.justification] + rating.modulatingFactors)
        .compactMap(\.self).joined(separator: "\n\n")
    }
    return texts.isEmpty ? nil : PIAText(plain: texts.joined(separator: "\n\n"))
  }

  /// A level by its number and name, where the scale has not the software's four.
  func own(_ level: Int, of scale: Scale) -> String? {
    guard scale.levels.count != 4, let name = scale[level]?.name else { return nil }
    return "\(level)/\(scale.levels.count): \(name)"
  }

  /// A level of our scale on the software's, which has four: ends meet ends.
  func severity(of rating: RiskRating) -> Int {
    Self.mapped(rating.severity, from: record.method.severity)
  }

  func likelihood(of rating: RiskRating) -> Int {
    Self.mapped(rating.likelihood, from: record.method.likelihood)
  }

  static func mapped(_ level: Int, from scale: Scale) -> Int {
    let count = max(2, scale.levels.count)
    // Rounded up, so that no risk looks smaller than it is.
    return min(4, max(1, 1 + (3 * (level - 1) + count - 2) / (count - 1)))
  }
}
