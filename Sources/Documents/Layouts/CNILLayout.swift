import Assessments
import TimeLimits

/// The items and questions of the PIA software of the French authority, under their numbers.
///
/// The wording of the questions is ours.
struct CNILLayout {
  let parts: RecordParts
  let record: Assessment
  let t: Wording

  init(_ parts: RecordParts) {
    self.parts = parts
    record = parts.record
    t = parts.t
  }

  var sections: [Worksheet.Section] {
    let chapters = chapters
    return chapters + [parts.notShown(by: chapters) { CNILLayout($0).chapters }]
  }

  private var chapters: [Worksheet.Section] {
    chapter("1", "Context")
      + item("1.1", "Overview", [.overview, .responsibilities, .standards], .overview)
      + item(
        "1.2",
        "Data, processes and supporting assets",
        [.data, .lifeCycle, .assets],
        .dataAndAssets
      )
      + chapter("2", "Fundamental principles")
      + item(
        "2.1",
        "Proportionality and necessity",
        [.purposes, .lawfulBasis, .minimisation, .accuracy, .retention]
      )
      + item(
        "2.2",
        "Rights of data subjects",
        [
          .information, .consent, .accessAndPortability, .rectificationAndErasure,
          .restrictionAndObjection, .processors, .transfers,
        ]
      )
      + chapter("3", "Risks")
      + [.init("3.1", t["Existing and planned measures"], level: 2, measures)]
      + PIAEvent.allCases.map(risk)
      + [.init("3.5", t["Risk overview"], level: 2, overview)] + validation
  }

  /// What an imported worksheet holds beyond answers, as a chapter; none for other records.
  var importedParts: [Worksheet.Section] {
    guard let pia = record.pia else { return [] }
    let evaluations = pia.evaluations.flatMap { evaluation($0.part) }
    let remarks = pia.comments.map(\.subject).reduce(into: [PIACommentSubject]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return [
      .init(
        "10",
        t["The imported worksheet"],
        level: 1,
        sheet + loose + parts.addedAnswers + evaluations + remarks.flatMap(self.remarks)
      )
    ]
  }

  /// Measures that risks name by titles which none of the measures bears.
  var loose: [Worksheet.Block] {
    guard let pia = record.pia else { return [] }
    let titles = Set(pia.measures.map(\.title))
    let tags = PIAEvent.allCases.flatMap { $0.question(.measures).flatMap { pia[$0] }?.tags ?? [] }
      .filter { !titles.contains($0) }
    return tags.isEmpty
      ? []
      : [
        .fixed(t["Measures that risks name and that are not described"]),
        .list(tags.map { RichText(authored: $0) }),
      ]
  }

  private func chapter(_ number: String, _ heading: String) -> [Worksheet.Section] {
    [.init(number, t[heading], level: 1)]
  }

  private func item(
    _ number: String,
    _ heading: String,
    _ questions: [PIAQuestion],
    _ part: PIAPart? = nil
  ) -> [Worksheet.Section] {
    [.init(number, t[heading], level: 2, part.map(evaluation) ?? [])]
      + questions.map { question in
        .init(
          "\(question.rawValue)".map(String.init).joined(separator: "."),
          t[question.words],
          level: 3,
          answer(to: question) + (part == nil ? evaluation(.question(question)) : [])
            + remarks(on: .question(number: question.rawValue))
        )
      }
  }

  /// The remarks that were made on a part.
  func remarks(on subject: PIACommentSubject) -> [Worksheet.Block] {
    let remarks = (record.pia?.comments ?? []).filter { $0.subject == subject }
    return remarks.flatMap { remark in
      [.paragraph(RichText([.strong(t["Remark"])]))]
        + RichText.paragraphs(of: remark.text).map(Worksheet.Block.paragraph)
    }
  }

  /// The item of a part, and of a measure its title too.
  private func name(of part: PIAPart) -> String {
    guard case .measure(let number) = part,
      let measure = record.pia?.measures.first(where: { $0.number == number })
    else { return part.description }
    return "\(part), \(measure.title)"
  }

  /// What an evaluator said of a part.
  func evaluation(_ part: PIAPart) -> [Worksheet.Block] {
    guard let evaluation = record.pia?[part] else { return [] }
    let due = evaluation.due.map { Cell(fixed: String($0.description.prefix(10))) }
    return [
      .table(
        parts.facts(
          t("Evaluation of {1}", name(of: part)),
          [
            (t["Verdict"], .fixed(t[evaluation.verdict.words])),
            (t["Comment"], evaluation.comment.map { Cell($0.plain) }),
            (t["Action plan"], evaluation.actionPlan.map { Cell($0.plain) }),
            (t["Owner"], .said(evaluation.owner)), (t["Due"], due),
          ]
        )
      )
    ]
  }
}
