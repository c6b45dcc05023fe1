extension Lint.Rule {
  static let references: [Self] = [
    Self(
      "record-inconsistent",
      .error,
      cites: "File format",
      remedy:
        "Point to an entry that exists, give each entry its own label, and stay on the scales."
    ) { assessment in
      assessment.problems().map { .init($0.place, "\($0.message)") }
    },
    Self(
      "recipient-unused",
      .advice,
      cites: "Art. 35(7)(a)",
      remedy: "Add it to the data items it receives, or take it out."
    ) { assessment in
      let used = Set(
        assessment.dataItems.flatMap(\.recipients) + assessment.transfers.map(\.recipient)
      )
      return assessment.recipients.filter { !used.contains($0.id) }.map {
        .init("recipients[\($0.id)]", "\"\($0.name)\" receives nothing.")
      }
    },
    Self(
      "additional-measure-without-risk",
      .warning,
      cites: "EDPB template 4.2.a",
      remedy: "Add it to the measures of the risk that it lessens."
    ) { assessment in
      let used = Set(assessment.risks.flatMap(\.measures))
      return assessment.additionalMeasures.filter { !used.contains($0.id) }.map {
        .init("additionalMeasures[\($0.id)]", "\"\($0.title)\" lessens no risk.")
      }
    },
  ]
}
