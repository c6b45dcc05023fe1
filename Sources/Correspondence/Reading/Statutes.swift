internal import SubjectRequests

/// Statutes that give the same rights under other numbers.
struct Statutes {
  /// By statute, then by section.
  private let sections: [String: [Int: Right]]

  /// Reads `statutes.yaml`: for each statute lines of a section and a right.
  ///
  /// - Throws: `PhraseBookError` where the file is wrong.
  init() throws(PhraseBookError) {
    var sections: [String: [Int: Right]] = [:]
    for (statute, lines) in try LanguageFile.lists("statutes.yaml") {
      sections[statute] = [:]
      for line in lines {
        let halves = line.split(separator: " ")
        guard halves.count == 2, let section = Int(halves[0]),
          let right = Right(rawValue: String(halves[1]))
        else { throw .shape(file: "statutes.yaml") }
        sections[statute]?[section] = right
      }
    }
    self.sections = sections
  }

  /// The names of the classes of phrases that name a statute.
  var classes: [String] { sections.keys.sorted() }

  /// The classes that name a statute which gives rights to persons whose data are processed.
  var protecting: [String] { sections.filter { !$0.value.isEmpty }.keys.sorted() }

  /// The right that a provision gives, where that is certain.
  func right(of citation: Citation) -> ClaimedRight? {
    switch citation.statute {
    case .regulation, .unnamed: return Self.regulation(citation)
    case .other(let name): return sections[name]?[citation.article].map { ClaimedRight($0) }
    }
  }

  /// The provisions of the Regulation by which a right is exercised.
  ///
  /// Their other paragraphs are exceptions and duties of the controller.
  private static func regulation(_ citation: Citation) -> ClaimedRight? {
    switch (citation.article, citation.paragraph) {
    case (7, 3): .consentWithdrawal
    case (15, nil), (15, 1), (15, 2), (15, 3): .access
    case (16, _): .rectification
    case (17, nil), (17, 1): .erasure
    case (18, nil), (18, 1): .restriction
    case (20, nil), (20, 1), (20, 2): .portability
    case (21, nil), (21, 1): .objection(.particularSituation)
    case (21, 2), (21, 3): .objection(.directMarketing)
    case (21, 6): .objection(.research)
    case (22, nil), (22, 3): .automatedDecision
    default: nil
    }
  }
}
