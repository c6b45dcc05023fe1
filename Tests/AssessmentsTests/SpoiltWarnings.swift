import Assessments

extension SpoiltRecord {
  /// Records that may be approved all the same.
  static let warnings: [Self] = [
    .init("warning processor-contract-open parties.processors[P1].contract") {
      $0.parties.processors[0].contract = .inNegotiation(
        expected: .day("2026-12-01"),
        until: "No data"
      )
    },
    .init("warning principle-without-measure measures") { record in
      for index in record.measures.indices {
        record.measures[index].areas.removeAll { $0 == .security }
      }
      for index in record.additionalMeasures.indices {
        record.additionalMeasures[index].areas.removeAll { $0 == .security }
      }
    },
    .init("warning rating-without-justification risks[K1].inherent.justification") {
      $0.risks[0].inherent?.justification = " "
    },
    .init("warning risk-without-measures risks[K1].measures") { $0.risks[0].measures = [] },
    .init("warning special-category-without-justification dataItems[D4].specialCategories[0]") {
      $0.dataItems[3].specialCategories[0].justification = ""
    },
    .init("warning item-without-need dataItems[D1].need") { $0.dataItems[0].need = nil },
    .init("warning item-without-subject dataItems[D1].subjects") { $0.dataItems[0].subjects = [] },
    .init("warning views-undated dataSubjectsViews.sought.on") {
      $0.dataSubjectsViews = .sought(
        from: "Residents",
        how: "Survey",
        on: nil,
        views: "Some doubt",
        response: "Explained"
      )
    },
    .init("warning level-without-anchor method.severity.levels[1].anchor") {
      $0.method.severity.levels[1].anchor = ""
    },
    .init("warning launch-missing planning.launch") { $0.planning.launch = nil },
    .init("warning review-triggers-missing review.triggers") { $0.review?.triggers = [] },
    .init("warning phase-without-asset phases[F1].assets") { $0.phases[0].assets = [] },
    .init("warning transfer-without-assessment transfers[T1].assessment") {
      $0.transfers[0].assessment = nil
    },
    .init("warning transfer-unanswered processing.crossBorder") {
      $0.processing.crossBorder = nil
    },
    .init("warning screening-without-grounds screening.grounds") { $0.screening?.grounds = [] },
    .init("warning additional-measure-without-risk additionalMeasures[M19]") { record in
      for index in record.risks.indices {
        record.risks[index].measures.removeAll { "\($0)" == "M19" }
      }
    },
    .init("warning basis-without-justification purposes[G1].basisJustification") {
      $0.purposes[0].basisJustification = nil
    },
    .init("warning purpose-without-data purposes[G1].data") { $0.purposes[0].data = [] },
  ]

  static let advice: [Self] = [
    .init("advice team-without-accountable team") { record in
      record.team.removeAll { $0.duty == .accountable }
    },
    .init("advice measure-without-effectiveness measures[M1].effectiveness") {
      $0.measures[0].effectiveness = nil
    },
    .init("advice risk-source-without-kind risks[K1].sources[0].kind") {
      $0.risks[0].sources[0].kind = nil
    },
    .init("advice item-without-quality dataItems[D1].quality") { $0.dataItems[0].quality = [] },
    .init("advice no-severity-floor method.acceptance.severityFloor") {
      $0.method.acceptance.severityFloor = nil
    },
    .init("advice alternatives-missing necessity.alternatives") {
      $0.necessity?.alternatives = []
    },
  ]
}
