extension PIAReader {
  mutating func answer(_ field: PIAField) -> PIAAnswer? {
    report(unknownIn: field, known: Self.technical.union(["reference_to", "data"]))
    guard let number = field["reference_to"]?.integer, (100...99_999).contains(number) else {
      leave(field, "reference_to names no question; a number such as 111")
      return nil
    }
    var answer = PIAAnswer(question: number)
    if let data = field["data"] {
      report(unknownIn: data, known: ["text", "gauge", "list"])
      answer.text = formatted(data["text"])
      answer.level = level(data["gauge"])
      answer.tags = tags(data["list"])
    }
    answer.created = moment(field["created_at"])
    answer.updated = moment(field["updated_at"])
    return answer
  }

  mutating func measure(_ field: PIAField) -> PIAMeasure? {
    report(unknownIn: field, known: Self.technical.union(["title", "content", "placeholder"]))
    guard let number = field["id"]?.integer, number > 0 else {
      leave(field, "id is no number, so that nothing can refer to the measure; a number from 1 on")
      return nil
    }
    var measure = PIAMeasure(number: number, title: plain(field["title"]) ?? "")
    measure.content = formatted(field["content"])
    measure.placeholder = plain(field["placeholder"])
    measure.created = moment(field["created_at"])
    measure.updated = moment(field["updated_at"])
    return measure
  }

  mutating func evaluation(_ field: PIAField) -> PIAEvaluation? {
    let own: Set<String> = [
      "reference_to", "status", "global_status", "action_plan_comment", "evaluation_comment",
      "evaluation_date", "gauges", "estimated_implementation_date", "person_in_charge",
    ]
    report(unknownIn: field, known: Self.technical.union(own))
    guard let part = field["reference_to"]?.words.flatMap(PIAPart.init) else {
      leave(field, "reference_to leads to no part of a PIA; one such as 1.1, 2.1.211 or 3.1.104")
      return nil
    }
    var evaluation = PIAEvaluation(part: part)
    evaluation.verdict =
      word(field["status"], PIAEvaluationVerdict.allCases, "a status of an evaluation") ?? .pending
    evaluation.progress =
      word(field["global_status"], PIAEvaluationProgress.allCases, "a progress of an evaluation")
      ?? .none
    evaluation.comment = formatted(field["evaluation_comment"])
    evaluation.actionPlan = formatted(field["action_plan_comment"])
    evaluation.severity = level(field["gauges"]?["x"])
    evaluation.likelihood = level(field["gauges"]?["y"])
    evaluation.evaluated = moment(field["evaluation_date"])
    evaluation.due = moment(field["estimated_implementation_date"])
    evaluation.owner = plain(field["person_in_charge"])
    evaluation.created = moment(field["created_at"])
    evaluation.updated = moment(field["updated_at"])
    return evaluation
  }

  mutating func comment(_ field: PIAField) -> PIAComment? {
    report(
      unknownIn: field,
      known: Self.technical.union(["description", "reference_to", "for_measure"])
    )
    guard let number = field["reference_to"]?.integer else {
      leave(field, "reference_to names neither a question nor a measure")
      return nil
    }
    guard let text = plain(field["description"]) else {
      leave(field, "a remark without words")
      return nil
    }
    let isOnMeasure = field["for_measure"]?.truth ?? false
    var comment = PIAComment(
      text: text,
      subject: isOnMeasure ? .measure(number: number) : .question(number: number)
    )
    comment.created = moment(field["created_at"])
    comment.updated = moment(field["updated_at"])
    return comment
  }

  /// Keys of every entry that only count rows of the software's database.
  private static let technical: Set<String> = [
    "id", "pia_id", "lock_version", "created_at", "updated_at",
  ]
}
