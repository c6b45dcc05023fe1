public import Records

/// What Article 33(3) asks to be told of a breach, beside its nature.
public enum BreachField: String, Vocabulary {
  case subjects, subjectCount, records, recordCount
  case contactName, contact
  case consequences
  case measures

  public static let noun = "a field of a description of a breach"

  /// What is told where possible: Article 33(3)(a).
  fileprivate var isToldWherePossible: Bool {
    switch self {
    case .subjects, .subjectCount, .records, .recordCount: true
    case .contactName, .contact, .consequences, .measures: false
    }
  }
}

extension BreachDescription {
  /// The fields of Article 33(3) that are not known yet; what cannot be known is none of them.
  public var unknown: [BreachField] {
    let known: [(BreachField, Bool)] = [
      (.subjects, subjects != nil), (.subjectCount, subjectCount != nil),
      (.records, records != nil), (.recordCount, recordCount != nil),
      (.contactName, contactName != nil), (.contact, contact != nil),
      (.consequences, consequences != nil), (.measures, !measures.isEmpty),
    ]
    return known.filter { !$0.1 }.map(\.0)
      .filter { impossible == nil || !$0.isToldWherePossible }
  }
}

extension LabelChecks {
  /// Whoever was told everything was told all that Article 33(3) asks for.
  mutating func completeness(_ unknown: [BreachField], _ place: String) {
    for field in unknown {
      let elsewise =
        field.isToldWherePossible ? ", or say in \(place).impossible why it cannot be" : ""
      check(
        false,
        "\(place).\(field.rawValue)",
        """
        not known, though what was told is called complete (Article 33(3)): add it\(elsewise); until \
        then the phase is initial or additional
        """
      )
    }
  }
}
