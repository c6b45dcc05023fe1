import Assessments
import TimeLimits

/// Version 1.0 of the template of the European Data Protection Board, as it went to consultation.
///
/// Its sections, tables and columns and no others; what has no place in it is listed at the end.
struct EDPBLayout {
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
    return chapters + [parts.notShown(by: chapters) { EDPBLayout($0).chapters }]
  }

  private var chapters: [Worksheet.Section] {
    identification + technicalSheet + description + lawfulness + measures + design + events
      + treatment + conclusion
  }

  private var identification: [Worksheet.Section] {
    [
      .init("0", t["Identification"], level: 1),
      .init("0.1", t["Controller"], level: 2, parts.controllers + narrative(.responsibilities)),
      .init("0.2", t["Processors and sub-processors"], level: 2, [processors]),
      .init(
        "0.3",
        t["Name of the processing"],
        level: 2,
        parts.answered([name], by: narrative(.overview))
      ),
      .init("0.4", t["Planning"], level: 2, [.table(parts.planningFacts)]),
    ]
  }

  private var processors: Worksheet.Block {
    Table(
      t["Processors and sub-processors"],
      [.init(t["No."], 1), .init(t["Processor"], 3), .init(t["Obligations and tasks"], 8)],
      record.parties.processors.map { processor in
        .init(
          anchor: RowKind.processor.anchor(processor.id.description),
          [
            Cell(fixed: "\(processor.id)"), Cell(processor.name),
            Cell(
              RichText.paragraphs(of: processor.tasks)
                + [RichText([.strong(t["Contract"])])]
                + parts.words(processor.contract).paragraphs
            ),
          ]
        )
      }
    ).block(ifEmpty: parts.none(of: "parties.processors", t["No processor is stated."]))
  }

  private var name: Worksheet.Block {
    .table(
      parts.facts(
        t["Name and history"],
        [
          (t["Name"], .said(record.processing.name)),
          (t["Entry in the record of processing"], .said(record.processing.registerEntry)),
          (t["Current version and history"], .said(record.processing.history)),
        ]
      )
    )
  }

  /// Section 0.5, with its list of reasons to tick.
  private var technicalSheet: [Worksheet.Section] {
    [
      .init(
        "0.5",
        t["Technical sheet"],
        level: 2,
        [parts.log, parts.team] + parts.standards + narrative(.standards)
          + [reasons, parts.scope, .table(parts.documentFacts)]
      )
    ]
  }

  private var reasons: Worksheet.Block {
    let found = record.screening?.grounds ?? []
    return .table(
      Table(
        t["Reasons for the assessment"],
        [.init(t["Applies"], 1), .init(t["Reason"], 5), .init(t["How it applies"], 6)],
        ScreeningGround.allCases.map { ground in
          let applying = found.filter { $0.ground == ground }
          return .init([
            Cell(fixed: applying.isEmpty ? "☐" : "☒ \(t["yes"])"), Cell(fixed: t[ground.words]),
            applying.isEmpty
              ? Cell(fixed: "–") : Cell(applying.map { RichText(authored: $0.explanation) }),
          ])
        }
      )
    )
  }

  func narrative(_ questions: PIAQuestion...) -> [Worksheet.Block] {
    questions.flatMap(parts.narrative)
  }
}
