import CSV
public import Records

/// Which rights go with which lawful basis, as the Data Privacy Vocabulary 2.3 maps them.
///
/// It warns a person who decides; it never decides.
public struct RightsMatrix: Sendable, Hashable {
  /// The articles of rights by the lawful basis from which they arise: `20`, `7-3`.
  private let rights: [LawfulBasis: Set<String>]

  /// The matrix inside the program.
  public static func builtIn() throws(RegisterDataError) -> RightsMatrix {
    let file = try RegisterFile("rights")
    let bases = Dictionary(
      uniqueKeysWithValues: LawfulBasis.allCases.map { ($0.term, $0) }
    )
    var rights: [LawfulBasis: Set<String>] = [:]
    for record in file.records {
      // Rows of narrower terms, such as explicit consent, say the same as those of their basis.
      guard let basis = record["legal_basis"].flatMap(Self.term).flatMap({ bases[$0] }) else {
        continue
      }
      guard let right = record["right"].flatMap(Self.term) else {
        throw .unusable(file: file.name, line: record.line, column: "right")
      }
      rights[basis, default: []].insert(String(right.dropFirst()))
    }
    guard rights.count == LawfulBasis.allCases.count else {
      throw .unreadable(file: file.name, reason: "a lawful basis is missing")
    }
    return RightsMatrix(rights: rights)
  }

  /// Whether a right arises from a lawful basis.
  ///
  /// - Parameters:
  ///   - article: the article of the right as it is cited: `20`, `21(1)`, `7(3)`.
  ///   - basis: the lawful basis.
  /// - Returns: false where the vocabulary does not map the right to the basis.
  public func arises(_ article: String, from basis: LawfulBasis) -> Bool {
    // Objection to direct marketing and to research does not hang on the basis.
    guard !["21(2)", "21(6)"].contains(article) else { return true }
    let parts = article.split(whereSeparator: { "()".contains($0) }).map(String.init)
    let exact = parts.joined(separator: "-")
    let known = rights[basis, default: []]
    return known.contains(exact) || parts.first.map(known.contains) == true
  }

  /// The part of an IRI behind its `#`.
  private static func term(_ iri: String) -> String? {
    iri.split(separator: "#", maxSplits: 1).dropFirst().first.map(String.init)
  }
}

extension LawfulBasis {
  /// The term of the vocabulary `eu-gdpr`: `A6-1-a`.
  public var term: String {
    "A" + rawValue.split(whereSeparator: { "()".contains($0) }).joined(separator: "-")
  }
}
