import Assessments
import TimeLimits

/// Writes a record as a file of the PIA software.
///
/// The software checks nothing but that `pia` is there and then trusts the rest: all four lists are
/// given, numbers are numbers, references of evaluations are texts, measures have numbers.
struct PIAWriter {
  let record: Assessment
  let layout: CNILLayout
  let imported: ImportedWorksheet?

  init(_ record: Assessment) {
    self.record = record
    let parts = RecordParts(record, Wording(WorksheetLanguage(of: record.language)))
    layout = CNILLayout(parts)
    imported = parts.imported
  }

  var file: Node {
    .object([
      "pia": sheet,
      "answers": .list(answers.enumerated().map { Self.node($1, id: $0 + 1) }),
      "measures": .list(measures.map(Self.node)),
      "evaluations": .list(evaluations.enumerated().map { Self.node($1, id: $0 + 1) }),
      "comments": .list(comments.enumerated().map { Self.node($1, id: $0 + 1) }),
    ])
  }

  private var comments: [PIAComment] { imported?.worksheet.comments ?? [] }

  private static func node(_ answer: PIAAnswer, id: Int) -> Node {
    .object([
      "pia_id": .number(1), "reference_to": .number(answer.question),
      "data": .object([
        "text": .text(answer.text?.html), "gauge": .number(answer.level),
        "list": .list(answer.tags.map { .text($0) }),
      ]),
      "created_at": .text(answer.created?.description),
      "updated_at": .text(answer.updated?.description),
      "id": .number(id),
    ])
  }

  private static func node(_ measure: PIAMeasure) -> Node {
    .object([
      "id": .number(measure.number), "pia_id": .number(1), "title": .text(measure.title),
      "content": .text(measure.content?.html ?? ""),
      "placeholder": .text(measure.placeholder ?? "measures.default_placeholder"),
      "created_at": .text(measure.created?.description),
      "updated_at": .text(measure.updated?.description),
    ])
  }

  private static func node(_ evaluation: PIAEvaluation, id: Int) -> Node {
    .object([
      "pia_id": .number(1), "reference_to": .text(evaluation.part.description),
      "status": .number(PIAEvaluationVerdict.allCases.firstIndex(of: evaluation.verdict)),
      "global_status": .number(PIAEvaluationProgress.allCases.firstIndex(of: evaluation.progress)),
      "evaluation_comment": .text(evaluation.comment?.html),
      "action_plan_comment": .text(evaluation.actionPlan?.html),
      "evaluation_date": .text(evaluation.evaluated?.description),
      "gauges": .object([
        "x": .number(evaluation.severity ?? 0), "y": .number(evaluation.likelihood ?? 0),
      ]),
      "estimated_implementation_date": .text(evaluation.due?.description),
      "person_in_charge": .text(evaluation.owner),
      "created_at": .text(evaluation.created?.description),
      "updated_at": .text(evaluation.updated?.description),
      "id": .number(id),
    ])
  }

  private static func node(_ comment: PIAComment, id: Int) -> Node {
    let (number, isOnMeasure): (Int, YesOrNo) =
      switch comment.subject {
      case .question(let number): (number, .no)
      case .measure(let number): (number, .yes)
      }
    return .object([
      "description": .text(comment.text), "pia_id": .number(1), "reference_to": .number(number),
      "for_measure": .truth(isOnMeasure), "created_at": .text(comment.created?.description),
      "updated_at": .text(comment.updated?.description), "id": .number(id),
    ])
  }
}
