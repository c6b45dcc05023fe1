import Register

/// What is said of facts of a breach that are not known.
enum MissingFacts {
  /// They follow in a later phase: Article 33(4).
  case follow
  /// The breach is closed without them.
  case remain

  /// What stands in their place.
  func cell(_ t: Wording) -> Cell {
    switch self {
    case .follow: Cell(fixed: t["Not known yet; it follows (Art. 33(4))"])
    case .remain: Cell(fixed: t["Not known"])
    }
  }
}

extension Breach {
  var missingFacts: MissingFacts { closure == nil ? .follow : .remain }
}

extension ProcessorBreach {
  var missingFacts: MissingFacts { closure == nil ? .follow : .remain }
}

extension BreachDescription {
  /// What is broken, whose and which data: Article 33(3)(a) and, for the record, the facts of 33(5).
  func facts(_ t: Wording, _ missing: MissingFacts) -> [(String, Cell?)] {
    [
      (t["(a) Nature"], Cell(fixed: nature.map { t[$0.word] }.joined(separator: ", "))),
      (t["(a) Data subjects"], possible(subjects, t, missing)),
      (t["(a) Number of data subjects"], about(subjectCount, t, missing)),
      (t["(a) Records"], possible(records, t, missing)),
      (t["(a) Number of records"], about(recordCount, t, missing)),
    ]
  }

  /// The fields of Article 33(3); of what is not known it is said whether it follows.
  func table(_ t: Wording, _ missing: MissingFacts) -> Table {
    t.facts(
      t["What Art. 33(3) asks for"],
      facts(t, missing) + [
        (t["(b) Contact point"], known(contactName, t, missing)),
        (t["(b) Contact details"], known(contact, t, missing)),
        (t["(c) Likely consequences"], known(consequences, t, missing)),
        (t["(d) Measures"], measured(t, missing)),
      ]
    )
  }

  /// The measures, one a line.
  func measured(_ t: Wording, _ missing: MissingFacts) -> Cell {
    measures.isEmpty ? missing.cell(t) : Cell(lines: measures)
  }

  /// What was written, or that it is not known.
  func known(_ text: String?, _ t: Wording, _ missing: MissingFacts) -> Cell {
    text.map { Cell($0) } ?? missing.cell(t)
  }

  /// What was written, why it cannot be known, or that it is not known.
  private func possible(_ text: String?, _ t: Wording, _ missing: MissingFacts) -> Cell {
    known(text ?? impossible, t, missing)
  }

  private func about(_ number: Int?, _ t: Wording, _ missing: MissingFacts) -> Cell {
    number.map { Cell(fixed: t("about {1}", "\($0)")) } ?? known(impossible, t, missing)
  }
}

extension BreachNature {
  var word: String {
    switch self {
    case .confidentiality: "confidentiality"
    case .integrity: "integrity"
    case .availability: "availability"
    }
  }
}
