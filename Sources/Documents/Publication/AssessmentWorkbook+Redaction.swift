import Assessments

extension AssessmentWorkbook {
  /// What a redacted version says of itself, on a sheet before the others.
  var redactionNotice: [Sheet] {
    guard let redaction = record.redaction else { return [] }
    let mark = [Content.text(parts.mark(redaction)), .text(redaction.hash), .number(nil)]
    return [
      Sheet(
        name: t["Redacted version"],
        columns: [
          .init(heading: t["Part"], width: 40), .init(heading: t["Reason"], width: 24),
          .init(heading: t["Entries"], width: 12),
        ],
        rows: [mark]
          + redaction.withheld.map {
            [.text($0.place), .text(t[$0.reason.words]), .number($0.count)]
          }
      )
    ]
  }
}
