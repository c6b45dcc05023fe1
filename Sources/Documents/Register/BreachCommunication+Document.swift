public import Register
import SubjectRequests
import TimeLimits

/// Why no communication to the persons concerned can be written.
public enum CommunicationRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  /// The record says why they need not be told.
  case notRequired(CommunicationExemption)
  /// What Article 34(2) asks for is not known yet.
  case notKnown([String])
  /// The words of letters cannot be read.
  case letters(LetterTemplateError)

  public var description: String {
    switch self {
    case .notRequired(let ground):
      "persons need not be told, as the record says: Article \(ground.rawValue)"
    case .notKnown(let fields):
      """
      not known yet, and asked for by Article 34(2): \(fields.joined(separator: ", ")); add it with \
      breach set
      """
    case .letters(let error): error.description
    }
  }
}

extension Breach {
  /// The communication to the persons concerned: what happened and when, in plain language, and at
  /// least what Article 33(3)(b), (c) and (d) ask for.
  ///
  /// The name of the record stays inside; what happened is told by the record's account.
  ///
  /// - Parameter printing: who writes, and how it is printed.
  /// - Returns: the document.
  /// - Throws: ``CommunicationRefusal``.
  public func communicationLetter(
    _ printing: RegisterPrinting
  ) throws(CommunicationRefusal) -> Worksheet {
    if case .notRequired(let ground, _) = communication { throw .notRequired(ground) }
    let missing = missingForPersons
    guard missing.isEmpty, let account, let contact = description.contact,
      let consequences = description.consequences
    else { throw .notKnown(missing) }
    let t = printing.t
    let days: LetterWords
    do throws(LetterTemplateError) {
      days = try LetterWords(
        LetterLanguage(rawValue: printing.language.rawValue) ?? .english,
        citing: .gdpr
      )
    } catch {
      throw .letters(error)
    }
    let day = days.day(CalendarDate(began ?? aware, in: printing.zone))
    let when = began == nil ? t("We know of it since {1}.", day) : t("It happened on {1}.", day)
    return Worksheet(
      register: t["What happened to your personal data"],
      subtitle: t("{1}, {2}, Article 34 GDPR", printing.controller, days.day(printing.dated)),
      printing,
      chapters: [
        [
          .init(
            "1",
            t["What happened"],
            level: 1,
            RichText.paragraphs(of: account).map(Worksheet.Block.paragraph)
              + [.fixed(when)] + nature(t)
          ),
          .init(
            "2",
            t["What this may mean for you"],
            level: 1,
            Worksheet.Block.text(consequences, else: "")
          ),
          .init(
            "3",
            t["What we do about it, and what you can do"],
            level: 1,
            [.list(description.measures.map { RichText(authored: $0) })]
          ),
          .init(
            "4",
            t["Whom you can ask"],
            level: 1,
            [
              .paragraph(
                RichText(
                  authored: [description.contactName, contact].compactMap(\.self)
                    .joined(separator: ", ")
                )
              )
            ]
          ),
        ]
      ]
    )
  }

  /// The fields without which persons cannot be told: Article 34(2).
  private var missingForPersons: [String] {
    let asked: Set<BreachField> = [.contact, .consequences, .measures]
    return (account == nil ? ["account"] : [])
      + unknown.filter(asked.contains).map(\.rawValue)
  }

  private func nature(_ t: Wording) -> [Worksheet.Block] {
    let sentences = BreachNature.allCases.filter(description.nature.contains).map { t[$0.sentence] }
    let data = description.records.map { records in
      Worksheet.Block.paragraph(.labelled(t["It concerns"], records))
    }
    return [.fixed(sentences.joined(separator: " "))] + [data].compactMap(\.self)
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
