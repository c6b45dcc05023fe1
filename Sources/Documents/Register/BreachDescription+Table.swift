import Register

extension BreachDescription {
  /// What stands where something is not known.
  static let later = "Not known yet; it follows (Article 33(4))"

  /// The fields of Article 33(3).
  var table: Table {
    func count(_ number: Int?) -> String { number.map { "about \($0)" } ?? Self.later }
    return .facts(
      "What Article 33(3) asks for",
      [
        ("(a) Nature", nature.map(\.rawValue).joined(separator: ", ")),
        ("(a) Data subjects", subjects ?? Self.later), ("(a) Their number", count(subjectCount)),
        ("(a) Records", records ?? Self.later), ("(a) Their number", count(recordCount)),
        ("(b) Contact", contact ?? Self.later),
        ("(c) Likely consequences", consequences ?? Self.later),
        ("(d) Measures", measures.isEmpty ? Self.later : measures.joined(separator: "; ")),
      ]
    )
  }
}
