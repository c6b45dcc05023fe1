import Assessments
import TimeLimits

extension CNILLayout {
  /// The answer to a question that is answered in a text: that of the worksheet it was imported
  /// from where nothing changed since, else what the record holds.
  func answer(to question: PIAQuestion) -> [Worksheet.Block] {
    if let text = parts.imported?.text(of: question) { return text.blocks }
    return composed(question)
  }

  func composed(_ question: PIAQuestion) -> [Worksheet.Block] {
    let imported = parts.narrative(question)
    let entries = fromRecord(question) + parts.serving(question.areas)
    return imported.isEmpty ? entries : imported + entries.filter(\.saysSomething)
  }

  /// What the record says beside the words of an imported answer that it still holds; nil where it
  /// holds none.
  func beside(_ question: PIAQuestion) -> [Worksheet.Block]? {
    guard let imported = parts.imported, imported.worksheet[question]?.text != nil else {
      return nil
    }
    guard question == .overview else {
      return (fromRecord(question) + parts.serving(question.areas)).filter(\.hasAuthor)
    }
    return imported.same(\.processing.summary) ? natureAndPlan.filter(\.hasAuthor) : nil
  }

  /// The overview but for the summary.
  private var natureAndPlan: [Worksheet.Block] {
    [parts.natureScopeContext, .table(parts.planningFacts)] + elsewhere
  }

  private func fromRecord(_ question: PIAQuestion) -> [Worksheet.Block] {
    switch question {
    case .overview:
      Worksheet.Block.text(record.processing.summary, else: t["Not stated"]) + natureAndPlan
    case .responsibilities: parts.controllers + parts.processors
    case .standards: [parts.codes] + parts.standards
    case .data: [parts.items, parts.subjects, parts.recipients]
    case .lifeCycle: [parts.phases] + parts.dataFlow
    case .assets: [parts.assets]
    case .purposes:
      [parts.purposes, parts.secondaryUses] + parts.necessityBlocks + parts.proportionalityBlocks
    case .lawfulBasis:
      [parts.bases] + record.purposes.compactMap(parts.balancing) + [parts.specialCategories]
    case .minimisation: [parts.needs]
    case .accuracy: [parts.quality]
    case .retention: [parts.retentions]
    case .consent: record.purposes.compactMap(parts.consent)
    case .transfers: [parts.transfers] + transferAnswer
    default: []
    }
  }

  /// Whether data leaves the Union, as somebody answered it.
  private var transferAnswer: [Worksheet.Block] {
    guard let answer = record.processing.thirdCountryTransfer else { return [] }
    return [.paragraph(parts.labelledText(t[answer.answer.words], answer.explanation))]
  }

  /// Risks of the processing as designed and of other events than the three that the software knows,
  /// for which it has no place of its own.
  private var elsewhere: [Worksheet.Block] {
    let events = PIAEvent.allCases.map(\.origin)
    return record.risks.filter { !events.contains($0.origin) }
      .map(tableWithVerdict)
  }

  /// The measures, with what an evaluator said of each.
  var measures: [Worksheet.Block] {
    [parts.list(record.measures + record.additionalMeasures, t["Measures"])]
      + (record.pia?.measures ?? []).flatMap { measure in
        evaluation(.measure(number: measure.number))
          + remarks(on: .measure(number: measure.number))
      }
  }
}

extension PIAQuestion {
  /// The areas whose measures answer the question.
  var areas: [MeasureArea] {
    switch self {
    case .minimisation: [.minimisation]
    case .accuracy: [.accuracy]
    case .retention: [.storageLimitation]
    case .information: [.information, .transparency]
    case .consent: [.consent]
    case .accessAndPortability: [.accessAndPortability]
    case .rectificationAndErasure: [.rectificationAndErasure]
    case .restrictionAndObjection: [.restrictionAndObjection, .automatedDecisions]
    case .processors: [.processors]
    case .transfers: [.transfers]
    default: []
    }
  }

  /// What is asked, in our own words and in English.
  var words: String {
    switch self {
    case .overview: "What is processed, why, and in which context"
    case .responsibilities: "Who is responsible: controller, joint controllers, processors"
    case .standards: "Which standards and codes of conduct apply"
    case .data: "Which data, for how long, who receives it and has access"
    case .lifeCycle: "The life of the data from collection to deletion"
    case .assets: "What the data rests on: systems, networks, people, paper"
    case .purposes: "Purposes: specified, explicit, legitimate"
    case .lawfulBasis: "Lawful basis"
    case .minimisation: "Data minimisation: adequate, relevant, limited"
    case .accuracy: "Accuracy of the data"
    case .retention: "Retention, and why so long"
    case .information: "How data subjects are informed"
    case .consent: "How consent is obtained, where it is needed"
    case .accessAndPortability: "How access and portability are exercised"
    case .rectificationAndErasure: "How rectification and erasure are exercised"
    case .restrictionAndObjection: "How restriction and objection are exercised"
    case .processors: "Processors: duties and contracts"
    case .transfers: "Transfers outside the European Union"
    default: "Risks"
    }
  }
}
