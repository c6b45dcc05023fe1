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
      template: "threshold-test/1",
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
      .init("3", t["National lists"], level: 1, items),
      .init("4", t["Exemptions"], level: 1, [exemptions]),
    ]
  }

  private var outcome: [Worksheet.Block] {
    let result = test.result
    let sentence =
      switch result.outcome {
      case .required: t["An assessment is required before the processing begins."]
      case .recommended: t["An assessment is recommended."]
      case .notRequired: t["An assessment is not required."]
      }
    let note: [Worksheet.Block] =
      result.outcome == .notRequired
      ? [.fixed(t["Keep this document: it accounts for the assessment that is not made."])] : []
    return [
      .paragraph(RichText([.strong(sentence)])),
      .list(result.reasons.map { RichText(words($0)) }),
    ] + note
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
    case .exempt(let exemption): t("It is exempt: {1}.", t[exemption.words])
    case .exemptionFails(let exemption):
      t("The exemption does not reach what the Regulation itself names: {1}.", t[exemption.words])
    case .nationalLawStands(let exemption):
      t("National law asks for an assessment all the same: {1}.", t[exemption.words])
    }
  }

  private var grounds: Table {
    Table(
      t["Reasons for the assessment"],
      [.init(t["Applies"], 1), .init(t["Reason"], 5), .init(t["How it applies"], 6)],
      ScreeningGround.allCases.map { ground in
        let found = test.grounds.filter { $0.ground == ground }
        return .init([
          Cell(fixed: found.isEmpty ? "☐ \(t["no"])" : "☒ \(t["yes"])"),
          Cell(fixed: t[ground.words]),
          Cell(lines: found.map(\.explanation)),
        ])
      }
    )
  }

  private var items: [Worksheet.Block] {
    let table = Table(
      t["Items of national lists that apply"],
      [
        .init(t["No."], 1), .init(t["Item of the list"], 4), .init(t["How it applies"], 4),
        .init(t["Source"], 4),
      ],
      test.items.map { found in
        let list = found.item.list
        return .init([
          Cell(fixed: found.item.code), Cell(fixed: found.item.name), Cell(found.explanation),
          Cell(
            [
              RichText("\(list.authority), \(list.instrument), \(list.adopted)"),
              RichText(t("Read at {1} on {2}.", list.source, "\(list.checked)")),
            ] + caution(list)
          ),
        ])
      }
    )
    return [table.block(ifEmpty: t["No item of a national list was found to apply."]), note]
  }

  /// What is to be known of a list that was not read in the authority's own publication.
  private func caution(_ list: NationalList) -> [RichText] {
    switch list.status {
    case .primary: []
    case .secondary:
      [
        RichText(
          t["Not read in the authority's own publication: check it there before relying on it."]
        )
      ]
    }
  }

  private var note: Worksheet.Block {
    .fixed(t["Not every list, nor every item of a list, is known here; consult the authority's."])
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
