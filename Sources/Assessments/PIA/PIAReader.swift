/// Reads the parts of a worksheet, and remembers what it could not take along.
struct PIAReader {
  /// What keeps the file from being read.
  var problems: [ReadingProblem] = []
  var notCarried: [ReadingProblem] = []

  mutating func worksheet(_ node: Node) -> PIAWorksheet {
    let file = PIAField(node: node, place: "")
    report(unknownIn: file, known: ["pia", "answers", "measures", "evaluations", "comments"])
    var worksheet = PIAWorksheet(sheet: PIASheet(name: ""))
    if let field = file["pia"] { worksheet.sheet = sheet(field) }
    for field in elements(of: file["measures"]) {
      add(measure(field), from: field, to: &worksheet)
    }
    for field in elements(of: file["answers"]) { add(answer(field), from: field, to: &worksheet) }
    for field in elements(of: file["evaluations"]) {
      add(evaluation(field), from: field, to: &worksheet)
    }
    for field in elements(of: file["comments"]) {
      add(comment(field), from: field, to: &worksheet)
    }
    return worksheet
  }

  private mutating func add(
    _ answer: PIAAnswer?,
    from field: PIAField,
    to worksheet: inout PIAWorksheet
  ) {
    guard let answer else { return }
    guard !worksheet.answers.contains(where: { $0.question == answer.question }) else {
      leave(field, "question \(answer.question) is answered twice; the first answer is kept")
      return
    }
    worksheet.answers.append(answer)
  }

  private mutating func add(
    _ measure: PIAMeasure?,
    from field: PIAField,
    to worksheet: inout PIAWorksheet
  ) {
    guard var measure else { return }
    if worksheet.measures.contains(where: { $0.number == measure.number }) {
      let free = (worksheet.measures.map(\.number).max() ?? 0) + 1
      leave(field, "its number \(measure.number) is taken; it is kept as \(free)")
      measure.number = free
    }
    worksheet.measures.append(measure)
  }

  private mutating func add(
    _ evaluation: PIAEvaluation?,
    from field: PIAField,
    to worksheet: inout PIAWorksheet
  ) {
    guard let evaluation else { return }
    if case .measure(let number) = evaluation.part, !worksheet.hasMeasure(number) {
      leave(field, "it evaluates measure \(number), which the file does not hold")
      return
    }
    guard worksheet[evaluation.part] == nil else {
      leave(field, "\(evaluation.part) is evaluated twice; the first evaluation is kept")
      return
    }
    worksheet.evaluations.append(evaluation)
  }

  private mutating func add(
    _ comment: PIAComment?,
    from field: PIAField,
    to worksheet: inout PIAWorksheet
  ) {
    guard let comment else { return }
    if case .measure(let number) = comment.subject, !worksheet.hasMeasure(number) {
      leave(field, "it is on measure \(number), which the file does not hold")
      return
    }
    worksheet.comments.append(comment)
  }

  private mutating func elements(of field: PIAField?) -> [PIAField] {
    guard let field, !field.isEmpty else { return [] }
    guard let elements = field.elements else {
      problems.append(field.problem("expected a list, found \(field.node.kind)"))
      return []
    }
    return elements.filter { element in
      if case .mapping = element.node.content { return true }
      leave(element, "expected an object, found \(element.node.kind)")
      return false
    }
  }

  /// Notes that a value is left behind, and why.
  mutating func leave(_ field: PIAField, _ reason: String) {
    notCarried.append(field.problem(reason))
  }

  /// Notes the keys that hold something and that nobody reads.
  mutating func report(unknownIn field: PIAField, known: Set<String>) {
    for key in field.keys where !known.contains(key) {
      guard let value = field[key], !value.isEmpty else { continue }
      leave(value, "not part of a PIA that the software imports")
    }
  }
}

extension PIAWorksheet {
  func hasMeasure(_ number: Int) -> Bool { measures.contains { $0.number == number } }
}
