import Register

extension BreachDescription {
  /// What is broken, whose and which data: Article 33(3)(a) and, for the record, the facts of 33(5).
  func facts(_ t: Wording) -> [(String, Cell?)] {
    [
      (t["(a) Nature"], Cell(fixed: nature.map { t[$0.word] }.joined(separator: ", "))),
      (t["(a) Data subjects"], possible(subjects, t)),
      (t["(a) Number of data subjects"], about(subjectCount, t)),
      (t["(a) Records"], possible(records, t)),
      (t["(a) Number of records"], about(recordCount, t)),
    ]
  }

  /// The fields of Article 33(3); what is not known is said to follow.
  func table(_ t: Wording) -> Table {
    t.facts(
      t["What Art. 33(3) asks for"],
      facts(t) + [
        (t["(b) Contact point"], known(contactName, t)),
        (t["(b) Contact details"], known(contact, t)),
        (t["(c) Likely consequences"], known(consequences, t)),
        (t["(d) Measures"], measured(t)),
      ]
    )
  }

  /// The measures, one a line.
  func measured(_ t: Wording) -> Cell {
    measures.isEmpty ? Self.later(t) : Cell(lines: measures)
  }

  /// What was written, or that it follows.
  func known(_ text: String?, _ t: Wording) -> Cell { text.map { Cell($0) } ?? Self.later(t) }

  /// What was written, why it cannot be known, or that it follows.
  private func possible(_ text: String?, _ t: Wording) -> Cell { known(text ?? impossible, t) }

  private func about(_ number: Int?, _ t: Wording) -> Cell {
    number.map { Cell(fixed: t("about {1}", "\($0)")) } ?? known(impossible, t)
  }

  /// What stands where something is not known.
  static func later(_ t: Wording) -> Cell {
    Cell(fixed: t["Not known yet; it follows (Art. 33(4))"])
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
