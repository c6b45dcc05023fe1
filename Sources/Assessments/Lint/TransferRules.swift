extension Lint.Rule {
  static let transfers: [Self] = [
    Self(
      "transfer-without-entry",
      .error,
      cites: "Art. 44",
      remedy: "Add each transfer with its recipient, country and instrument."
    ) { assessment in
      guard assessment.processing.thirdCountryTransfer?.answer == .yes,
        assessment.transfers.isEmpty
      else { return [] }
      return [.init("transfers", "Data goes to third countries, but no transfer is listed.")]
    },
    Self(
      "transfer-denied",
      .error,
      cites: "Art. 44",
      remedy: "Answer yes in processing.thirdCountryTransfer, or take the transfers out."
    ) { assessment in
      guard assessment.processing.thirdCountryTransfer?.answer == .no,
        !assessment.transfers.isEmpty
      else { return [] }
      return [
        .init("processing.thirdCountryTransfer", "The answer is no, but transfers are listed.")
      ]
    },
    Self(
      "transfer-without-instrument",
      .error,
      cites: "Art. 45, 46, 49",
      remedy: "Name the decision, the safeguard or the derogation it rests on."
    ) { assessment in
      assessment.transfers.filter { $0.instrument == nil }.map {
        .init("transfers[\($0.id)].instrument", "The transfer to \($0.country) rests on nothing.")
      }
    },
    Self(
      "transfer-without-assessment",
      .warning,
      cites: "Art. 46, EDPB Recommendations 01/2020",
      remedy: "Assess the law and practice of the country, and what supplements the safeguard."
    ) { assessment in
      assessment.transfers.filter {
        $0.instrument?.rawValue.hasPrefix("46") == true && $0.assessment.isBlank
      }.map {
        .init(
          "transfers[\($0.id)].assessment",
          "The law and practice of \($0.country) are not assessed."
        )
      }
    },
    Self(
      "transfer-without-measure",
      .error,
      cites: "Chapter V",
      remedy: "Add a measure of the area transfers."
    ) { assessment in
      let isTransferred =
        assessment.processing.thirdCountryTransfer?.answer == .yes || !assessment.transfers.isEmpty
      guard isTransferred, !assessment.hasMeasure(for: .transfers) else { return [] }
      return [.init("measures", "Data goes to third countries, but no measure deals with it.")]
    },
    Self(
      "transfer-unanswered",
      .warning,
      cites: "Art. 35(7)(a), EDPB template 1.1.d",
      remedy: "Answer yes or no, with an explanation."
    ) { assessment in
      [
        ("crossBorder", assessment.processing.crossBorder),
        ("thirdCountryTransfer", assessment.processing.thirdCountryTransfer),
      ].filter { $1 == nil }.map { .init("processing.\($0.0)", "The question is not answered.") }
    },
  ]
}
