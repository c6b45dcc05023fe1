import Assessments
import TimeLimits

/// The seven steps of the template of the United Kingdom's Information Commissioner.
struct ICOLayout {
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
    return chapters + [parts.notShown(by: chapters) { ICOLayout($0).chapters }]
  }

  private var chapters: [Worksheet.Section] {
    [
      step("0", "Controller and officer", parts.controllers),
      step("1", "Step 1: why an assessment is needed", need),
      step("2", "Step 2: describe the processing", []),
      step("2.1", "Nature of the processing", nature),
      step("2.2", "Scope of the processing", scope),
      step("2.3", "Context of the processing", context),
      step("2.4", "Purposes of the processing", purposes),
      step("3", "Step 3: consultation", consultation),
      step("4", "Step 4: necessity and proportionality", necessity),
      step("5", "Step 5: identify and assess risks", [risks]),
      step("6", "Step 6: measures to reduce risks", [measures]),
      step("7", "Step 7: sign off and record outcomes", [.table(signOff)] + parts.decisionBlocks),
    ]
  }

  private func step(
    _ number: String,
    _ heading: String,
    _ blocks: [Worksheet.Block]
  ) -> Worksheet.Section {
    .init(number, t[heading], level: number.contains(".") ? 2 : 1, blocks)
  }

  private var need: [Worksheet.Block] {
    Worksheet.Block.text(record.processing.summary, else: t["Not stated"]) + parts.reasons
      + parts.narrative(.overview)
  }

  private var nature: [Worksheet.Block] {
    Worksheet.Block.text(record.processing.nature, else: t["Not stated"])
      + [parts.phases] + parts.dataFlow + [parts.recipients] + parts.narrative(.lifeCycle)
  }

  private var scope: [Worksheet.Block] {
    Worksheet.Block.text(record.processing.extent, else: t["Not stated"])
      + [parts.items, parts.subjects, parts.retentions] + parts.narrative(.data)
      + parts.narrative(.retention)
  }

  private var context: [Worksheet.Block] {
    Worksheet.Block.text(record.processing.context, else: t["Not stated"]) + [parts.codes]
      + parts.standards + parts.narrative(.standards)
  }

  private var purposes: [Worksheet.Block] {
    [parts.purposes, parts.secondaryUses] + parts.narrative(.purposes)
  }

  private var consultation: [Worksheet.Block] {
    [parts.views, parts.team] + parts.processors + parts.narrative(.responsibilities)
  }

  private var necessity: [Worksheet.Block] {
    [parts.bases] + record.purposes.compactMap(parts.balancing)
      + record.purposes.compactMap(parts.consent) + [parts.specialCategories]
      + parts.necessityBlocks + parts.proportionalityBlocks
      + [parts.needs, parts.quality]
      + parts.serving(MeasureArea.principles + MeasureArea.rights + MeasureArea.others)
      + [parts.transfers]
      + [
        .lawfulBasis, .minimisation, .accuracy, .information, .consent, .accessAndPortability,
        .rectificationAndErasure, .restrictionAndObjection, .processors, .transfers,
      ].flatMap { (question: PIAQuestion) in parts.narrative(question) }
  }
}
