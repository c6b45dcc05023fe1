import Assessments

extension SpoiltRecord {
  static let territories: [Self] =
    [
      .init("error country-without-transfer parties.processors[P2].country") { record in
        record.parties.processors[1].country = "China"
        record.transfers = []
        record.processing.thirdCountryTransfer = ExplainedAnswer(answer: .no, explanation: "None")
      },
      .init("error country-without-transfer recipients[R1].country") {
        $0.recipients[0].country = "Netherlands, China"
      },
      .init("warning adequate-country-without-transfer recipients[R1].country") {
        $0.recipients[0].country = "Zwitserland"
      },
      .init("error adequacy-unknown transfers[T1].instrument") {
        $0.transfers[0].instrument = .adequacyDecision
      },
      .init("error adequacy-ended transfers[T1].instrument") { record in
        record.transfers[0].country = "Verenigd Koninkrijk"
        record.transfers[0].instrument = .adequacyDecision
        record.review?.next = .day("2031-12-28")
      },
      .init("warning adequacy-limited transfers[T1].assessment") { record in
        record.transfers[0].country = "United States"
        record.transfers[0].instrument = .adequacyDecision
        record.transfers[0].assessment = nil
      },
      .init("advice adequacy-unverified transfers[T1].instrument") { record in
        record.transfers[0].country = "Brasil"
        record.transfers[0].instrument = .adequacyDecision
      },
      .init("warning transfer-within-area transfers[T1].country") {
        $0.transfers[0].country = "nl"
      },
    ] + ofTheUnitedKingdom

  /// What is home to a controller of the Union is a third country to one of the United Kingdom.
  private static let ofTheUnitedKingdom: [Self] = [
    .init("warning restricted-transfer-unlisted parties.processors[P1].country") {
      $0.parties.controllers[0].country = "GB"
    },
    .init("warning transfer-within-area transfers[T1].country") { record in
      record.parties.controllers[0].country = "United Kingdom"
      record.transfers[0].country = "UK"
    },
    .init("warning adequacy-regulations-unknown transfers[T1].instrument") { record in
      record.parties.controllers[0].country = "GB"
      record.transfers[0].country = "China"
      record.transfers[0].instrument = .adequacyDecision
    },
  ]

  static let officers: [Self] = [
    .init("error officer-decides decision.by") {
      $0.decision?.by = "data protection officer of the municipality, Lindewijk"
    },
    .init("error officer-is-author document.author") {
      $0.dpoAdvice?.by = $0.document.author
    },
    .init("warning authority-without-officer parties.controllers") { record in
      record.purposes[0].lawfulBasis = .publicTask
      record.withoutOfficer()
    },
    .init("warning large-scale-without-officer parties.controllers") { record in
      record.screening?.grounds.append(
        GroundFound(ground: .largeScaleMonitoring, explanation: "Streets")
      )
      record.withoutOfficer()
    },
  ]
}

extension Assessment {
  fileprivate mutating func withoutOfficer() {
    for index in parties.controllers.indices {
      parties.controllers[index].dataProtectionOfficer = .notAppointed(reason: "Small")
    }
  }
}
