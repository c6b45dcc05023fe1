import Assessments

/// Recognises the language of a worksheet by its small words.
enum RecognisedLanguage {
  /// The language whose small words are the most frequent; `und` where there are none.
  static func tag(of pia: PIAWorksheet) -> LanguageTag {
    let texts = pia.answers.compactMap(\.text?.plain) + pia.measures.map(\.title)
    var counts: [WorksheetLanguage: Int] = [:]
    for word in texts.joined(separator: " ").lowercased().split(whereSeparator: { !$0.isLetter }) {
      for (language, words) in smallWords where words.contains(word) {
        counts[language, default: 0] += 1
      }
    }
    let best = WorksheetLanguage.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
    let name = best.flatMap { counts[$0] == nil ? nil : $0.rawValue } ?? "und"
    return LanguageTag(name) ?? .undetermined
  }

  private static let smallWords: [WorksheetLanguage: Set<Substring>] = [
    .english: ["the", "and", "of", "is", "are", "for", "with", "by", "be", "this", "not", "their"],
    .dutch: ["de", "het", "een", "van", "voor", "worden", "niet", "zijn", "met", "wordt", "deze"],
    .german: ["der", "die", "und", "das", "ist", "nicht", "werden", "den", "wird", "für", "mit"],
    .french: ["le", "les", "des", "et", "est", "pour", "du", "une", "sont", "dans", "par", "pas"],
    .spanish: ["el", "los", "y", "para", "una", "del", "las", "por", "con", "no", "se", "es"],
    .italian: ["il", "e", "di", "che", "per", "gli", "della", "sono", "una", "dei", "con", "non"],
  ]
}
