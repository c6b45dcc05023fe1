import Assessments

extension RecordParts {
  /// What the author of an imported worksheet wrote on a question, for the section that treats it.
  ///
  /// The overview is not among it: the record's summary holds it.
  func narrative(_ question: PIAQuestion) -> [Worksheet.Block] {
    guard question != .overview, let text = imported?.worksheet[question]?.text else { return [] }
    return text.blocks
  }

  /// Answers to questions that a template added to the worksheet.
  var addedAnswers: [Worksheet.Block] {
    let answers = (imported?.worksheet.answers ?? []).filter {
      PIAQuestion(rawValue: $0.question) == nil
    }
    return answers.flatMap { answer in
      [.paragraph(heading(ofAdded: answer.question))]
        + (answer.text?.blocks ?? [])
        + (answer.tags.isEmpty ? [] : [.list(answer.tags.map { RichText(authored: $0) })])
    }
  }

  /// The number of a question, and how the template words it.
  private func heading(ofAdded question: Int) -> RichText {
    let number = RichText.Run.strong(t("Question {1}", "\(question)"))
    guard let title = imported?.worksheet.sheet.template?.questions?.title(of: question) else {
      return RichText([number])
    }
    return RichText([number, .plain(": "), .authored(title)])
  }
}
