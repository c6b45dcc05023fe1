public import Register
public import TimeLimits

/// Why no communication to the persons concerned can be written.
public enum CommunicationRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// The record says why they need not be told.
  case notRequired(CommunicationExemption)
  /// What Article 34(2) asks for is not known yet.
  case notKnown([String])

  public var description: String {
    switch self {
    case .notRequired(let ground):
      "persons need not be told, as the record says: Article \(ground.rawValue)"
    case .notKnown(let fields):
      """
      not known yet, and asked for by Article 34(2): \(fields.joined(separator: ", ")); add it with \
      breach set
      """
    }
  }
}

extension Breach {
  /// The communication to the persons concerned: what happened, in plain language, and at least
  /// what Article 33(3)(b), (c) and (d) ask for.
  ///
  /// - Parameters:
  ///   - controller: who writes.
  ///   - day: the day of the letter.
  /// - Returns: the document.
  /// - Throws: ``CommunicationRefusal``.
  public func communicationLetter(
    of controller: String,
    dated day: CalendarDate
  ) throws(CommunicationRefusal) -> Worksheet {
    if case .notRequired(let ground, _) = communication { throw .notRequired(ground) }
    let asked = ["contact", "consequences", "measures"]
    let missing = unknown.filter(asked.contains)
    guard missing.isEmpty, let contact = description.contact,
      let consequences = description.consequences
    else { throw .notKnown(missing) }
    return Worksheet(
      register: "What happened to your personal data",
      subtitle: "\(controller), \(day), Article 34 GDPR",
      controller: controller,
      dated: day,
      chapters: [
        [
          .init("1", "What happened", level: 1, [.fixed(name), .fixed(natureInWords)]),
          .init("2", "What this may mean for you", level: 1, [.fixed(consequences)]),
          .init(
            "3",
            "What we do about it, and what you can do",
            level: 1,
            [.list(description.measures.map { RichText($0) })]
          ),
          .init("4", "Whom you can ask", level: 1, [.fixed(contact)]),
        ]
      ]
    )
  }

  private var natureInWords: String {
    let parts = BreachNature.allCases.filter(description.nature.contains).map(\.sentence)
    let data = description.records.map { " It concerns: \($0)." } ?? ""
    return parts.joined(separator: " ") + data
  }
}

extension BreachNature {
  /// What it means, as a person reads it.
  fileprivate var sentence: String {
    switch self {
    case .confidentiality: "Others may have seen your data."
    case .integrity: "Your data may have been changed."
    case .availability: "Your data was lost or could not be used."
    }
  }
}
