import Assessments
import Testing
import TimeLimits

/// The sample with one thing wrong, and what lint must say.
struct SpoiltRecord: Sendable, CustomTestStringConvertible {
  let finding: String
  let spoil: @Sendable (inout Assessment) -> Void
  var testDescription: String { finding }

  init(_ finding: String, _ spoil: @escaping @Sendable (inout Assessment) -> Void) {
    self.finding = finding
    self.spoil = spoil
  }

  static let all: [Self] =
    description + data + purposes + parties + territories + officers + risks + opinions + decisions
    + authorityAdvice
    + warnings + advice + blanks

  private static let description: [Self] = [
    .init("warning screening-missing screening") { $0.screening = nil },
    .init("error screening-mandatory-but-not-required screening.grounds[0]") {
      $0.screening?.outcome = .recommended
    },
    .init("error screening-two-criteria screening.outcome") {
      $0.screening?.outcome = .notRequired
      $0.screening?.justification = " "
    },
    .init("error description-empty processing.nature") { $0.processing.nature = "" },
    .init("warning phase-missing phases") { $0.phases.removeAll { $0.operation == .deletion } },
    .init("error necessity-missing necessity") { $0.necessity = nil },
    .init("error validated-before-completed document.validatedOn") {
      $0.document.validatedOn = .day("2026-09-17")
    },
    .init("error launched-before-validated planning.launch") {
      $0.planning.launch = .day("2026-10-04")
    },
    .init("error review-date-missing review.next") { $0.review = nil },
    .init("error review-before-decision review.next") { $0.review?.next = .day("2026-10-05") },
    .init("error record-inconsistent risks[K1].measures[0]") {
      $0.measures.removeAll { "\($0.id)" == "M3" }
    },
    .init("advice recipient-unused recipients[R3]") { record in
      for index in record.dataItems.indices {
        record.dataItems[index].recipients.removeAll { "\($0)" == "R3" }
      }
    },
  ]

  private static let data: [Self] = [
    .init("error no-data-items dataItems") { $0.dataItems = [] },
    .init("error special-category-without-condition dataItems[D4].specialCategories[0]") {
      $0.dataItems[3].specialCategories[0].condition = nil
    },
    .init("error special-category-wrong-condition dataItems[D4].specialCategories[0]") {
      $0.dataItems[3].specialCategories[0].category = .criminal
    },
    .init("error item-without-retention dataItems[D1].retention") {
      $0.dataItems[0].retention = nil
    },
    .init("error item-without-purpose dataItems[D13]") { record in
      record.purposes[3].data.removeAll { "\($0)" == "D13" }
    },
    .init("warning item-in-no-phase dataItems[D13]") { record in
      for index in record.phases.indices {
        record.phases[index].data.removeAll { "\($0)" == "D13" }
      }
    },
  ]

  private static let purposes: [Self] = [
    .init("error no-purposes purposes") { $0.purposes = [] },
    .init("error purpose-without-basis purposes[G2].lawfulBasis") {
      $0.purposes[1].lawfulBasis = nil
    },
    .init("error basis-without-provision purposes[G1].legalProvision") {
      $0.purposes[0].legalProvision = nil
    },
    .init("error legitimate-interest-without-balancing purposes[G5].balancingTest") {
      $0.purposes[4].lawfulBasis = .legitimateInterests
    },
    .init("error balancing-lost purposes[G5].balancingTest.outcome") {
      $0.purposes[4].lawfulBasis = .legitimateInterests
      $0.purposes[4].balancingTest = BalancingTest(
        interest: "Order",
        necessity: "None",
        impact: "Great",
        outcome: .dataSubjectPrevails
      )
    },
    .init("error consent-without-withdrawal purposes[G4].consent.withdrawal") {
      $0.purposes[3].consent?.withdrawal = nil
    },
    .init("error consent-without-log purposes[G4].consent.log") { $0.purposes[3].consent = nil },
    .init("error consent-without-measure measures") {
      $0.measures.removeAll { $0.areas.contains(.consent) }
    },
  ]

  private static let parties: [Self] = [
    .init("error no-controller parties.controllers") { $0.parties.controllers = [] },
    .init("error joint-controller-without-obligations parties.controllers[C1].obligations") {
      $0.parties.controllers.append($0.parties.controllers[0])
    },
    .init("error processor-without-contract parties.processors[P3].contract") {
      $0.parties.processors[2].contract = nil
    },
    .init("error processor-without-measure measures") {
      $0.measures.removeAll { $0.areas.contains(.processors) }
    },
    .init("error transfer-without-entry transfers") { $0.transfers = [] },
    .init("error transfer-denied processing.thirdCountryTransfer") {
      $0.processing.thirdCountryTransfer?.answer = .no
    },
    .init("error transfer-without-instrument transfers[T1].instrument") {
      $0.transfers[0].instrument = nil
    },
    .init("error transfer-without-measure measures") {
      $0.measures.removeAll { $0.areas.contains(.transfers) }
    },
    .init("error measure-implemented-without-evidence measures[M1].evidence") {
      $0.measures[0].evidence = []
    },
    .init("error measure-open-without-owner measures[M5].owner") { $0.measures[4].owner = nil },
    .init("error measure-open-without-due additionalMeasures[M20].due") {
      $0.additionalMeasures[1].due = nil
    },
    .init("warning open-measure-not-planned measures[M10].state") { $0.plan = nil },
    .init("error measure-state-missing measures[M1].state") { $0.measures[0].state = nil },
  ]
}
