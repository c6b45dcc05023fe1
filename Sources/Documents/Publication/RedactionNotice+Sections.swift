import Assessments

extension RecordParts {
  /// Version and author, and for a redacted version of what it is one.
  func subtitle(by author: String) -> String {
    let whole = t("Version {1}, by {2}", record.document.version, author)
    return record.redaction.map { "\(whole). \(mark($0))" } ?? whole
  }

  /// That it is a redacted version, and of which, in a line.
  func mark(_ redaction: RedactionNotice) -> String {
    t("Redacted version of version {1}", "\(redaction.version)")
  }

  /// What a redacted version says of itself, before everything else.
  var redactionNotice: [Worksheet.Section] {
    guard let redaction = record.redaction else { return [] }
    let table = Table(
      t["Parts that are not public"],
      [.init(t["Part"], 5), .init(t["Reason"], 3), .init(t["Entries"], 2)],
      redaction.withheld.map {
        .init([
          Cell(fixed: $0.place), Cell(fixed: t[$0.reason.words]), Cell(fixed: "\($0.count)"),
        ])
      }
    )
    return [
      .init(
        "R",
        t["Redacted version"],
        level: 1,
        [
          .fixed(
            t(
              "This is the redacted version of version {1}, whose content has the keyed hash {2}.",
              "\(redaction.version)",
              redaction.hash
            )
          ), table.block(ifEmpty: t["Nothing is left out but where entries came from."]),
        ]
      )
    ]
  }

  /// What of the whole assessment is not for the public.
  var confidentialParts: [Worksheet.Block] {
    guard !record.confidential.isEmpty else { return [] }
    let table = Table(
      t["Parts that are not public"],
      [.init(t["Part"], 4), .init(t["Reason"], 3), .init(t["Note"], 5)],
      record.confidential.map {
        .init([Cell(fixed: $0.place), Cell(fixed: t[$0.reason.words]), Cell($0.note)])
      }
    )
    return [.table(table)]
  }
}
