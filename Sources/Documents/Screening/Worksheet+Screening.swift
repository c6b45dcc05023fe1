public import Assessments
public import TimeLimits

extension Worksheet {
  /// The threshold test as a document of its own, which accounts for an assessment that is not made
  /// as well as for one that is.
  ///
  /// - Parameters:
  ///   - test: what is known of the processing.
  ///   - author: who made the test.
  ///   - day: when.
  ///   - language: that of headings and fixed texts.
  public init(
    _ test: ThresholdTest,
    by author: String,
    on day: CalendarDate,
    in language: WorksheetLanguage = .english
  ) {
    let t = Wording(language)
    self.init(
      title: t("Threshold test: {1}", test.processing),
      subtitle: t("Made by {1} on {2}", author, "\(day)"),
      template: "threshold-test/2",
      language: language.rawValue,
      contentLanguage: language.rawValue,
      author: author,
      dated: day,
      sections: ScreeningLayout(test: test, t: t).sections,
      paging: .continuous
    )
  }
}

extension Worksheet {
  /// What a threshold test comes to, in a sentence.
  public static func outcome(
    of test: ThresholdTest,
    in language: WorksheetLanguage
  ) -> String {
    ScreeningLayout(test: test, t: Wording(language)).sentence
  }

  /// The reasoning of a threshold test, a sentence a step.
  public static func reasons(
    of test: ThresholdTest,
    in language: WorksheetLanguage
  ) -> [String] {
    let layout = ScreeningLayout(test: test, t: Wording(language))
    return test.result.reasons.map(layout.words)
  }
}

/// Lays a threshold test out: what it comes to, why, and what was asked.
struct ScreeningLayout {
  let test: ThresholdTest
  let t: Wording

  var sections: [Worksheet.Section] {
    [
      .init("1", t["Outcome"], level: 1, outcome),
      .init("2", t["Reasons for the assessment"], level: 1, [.table(grounds)]),
      .init("3", t["National lists"], level: 1, lists + items),
      .init("4", t["Exemptions"], level: 1, [exemptions]),
    ]
  }

  /// What it comes to.
  var sentence: String {
    switch test.result.outcome {
    case .required: t["An assessment is required before the processing begins."]
    case .recommended: t["An assessment is recommended."]
    case .notRequired: t["An assessment is not required."]
    case .covered: t["An assessment of similar processing covers this one."]
    case .open: t["Whether an assessment is required is not known yet."]
    }
  }

  private var outcome: [Worksheet.Block] {
    let result = test.result
    let note: String? =
      switch result.outcome {
      case .notRequired: t["Keep this document: it accounts for the assessment that is not made."]
      case .covered: t["Keep this document with that assessment."]
      case .open: t["Answer what is open, each with a reason, and make the test again."]
      case .required, .recommended: nil
      }
    return [
      .paragraph(RichText([.strong(sentence)])),
      .list(result.reasons.map { RichText(words($0)) }),
    ] + (note.map { [.fixed($0)] } ?? [])
  }

  func words(_ reason: ThresholdReason) -> String {
    switch reason {
    case .mandatory(let ground): t("The law asks for it: {1}.", t[ground.words])
    case .listed(let item): t("The list of {1} names it: {2}.", item.list.authority, item.code)
    case .severalCriteria(let count):
      t("{1} of the nine criteria of WP 248 rev.01 apply; two suffice in most cases.", "\(count)")
    case .oneCriterion: t["One of the nine criteria of WP 248 rev.01 applies."]
    case .otherGround(let ground): t("It is called for: {1}.", t[ground.words])
    case .nothingFound: t["No ground was found."]
    case .unanswered(let grounds): t("Nobody has answered: {1}.", listed(grounds))
    case .exempt(let exemption): t("It is exempt: {1}.", t[exemption.words])
    case .coveredBy(let assessment): t("The assessment that covers it: {1}.", assessment)
    case .exemptionFails(let exemption):
      t("The exemption does not reach what the Regulation itself names: {1}.", t[exemption.words])
    case .listStands(let exemption):
      t("The authority's own list of Art. 35(4) stands against it: {1}.", t[exemption.words])
    case .nationalLawStands(let exemption):
      t("National law asks for an assessment all the same: {1}.", t[exemption.words])
    case .exemptionWaits(let exemption, let grounds):
      t("{1} holds only once these are answered: {2}.", t[exemption.words], listed(grounds))
    }
  }

  private func listed(_ grounds: [ScreeningGround]) -> String {
    grounds.map { t[$0.words] }.joined(separator: "; ")
  }

  private var grounds: Table {
    Table(
      t["Reasons for the assessment"],
      [.init(t["Applies"], 3), .init(t["Reason"], 6), .init(t["How it applies, or why not"], 8)],
      ScreeningGround.allCases.map { ground in
        .init([Cell(fixed: answer(to: ground)), Cell(fixed: t[ground.words]), why(ground)])
      }
    )
  }

  private func answer(to ground: ScreeningGround) -> String {
    switch test.answer(to: ground) {
    case .yes: "☒ \(t["yes"])"
    case .no: "☐ \(t["no"])"
    case .open: ground.isAskedFor ? "– \(t["not answered"])" : "–"
    }
  }

  private func why(_ ground: ScreeningGround) -> Cell {
    let said = (test.grounds + test.denied).filter { $0.ground == ground }.map(\.explanation)
    let items = ground == .nationalList ? test.items.map(\.item.code) : []
    return Cell(lines: said + items)
  }

  private var exemptions: Worksheet.Block {
    Table(
      t["Exemptions"],
      [.init(t["Exemption"], 4), .init(t["Justification"], 6)],
      test.exemptions.map {
        .init([Cell(fixed: t[$0.exemption.words]), Cell($0.explanation)])
      }
    ).block(ifEmpty: t["No exemption is claimed."])
  }
}

extension ScreeningExemption {
  var words: String {
    switch self {
    case .authorityList: "List of the authority, Art. 35(5)"
    case .assessedLaw: "The law itself was assessed, Art. 35(10)"
    case .similarProcessing: "An assessment of similar processing covers it, Art. 35(1)"
    }
  }
}
