import Records
import Register
import TestRecords
import Testing
import TimeLimits

@Suite struct ResponsibilityTests {
  private func adopted() throws -> AdoptedModel {
    AdoptedModel.beginning(
      try .cloudService(),
      for: try Samples.label("payroll-bureau"),
      name: "Payroll in the cloud",
      owner: try Samples.label("j.devries"),
      on: try Samples.day("2026-01-31")
    )
  }

  @Test func theModelHoldsBothSides() throws {
    let model = try ResponsibilityModel.cloudService()
    #expect(model.obligations.count == 77)
    #expect(model.obligations(of: .provider).count + model.obligations(of: .customer).count == 77)
    let review = try #require(model[Samples.label("iam.user-review")])
    #expect(review.reviewMonths == 3)
    #expect(review.provisions == "Art. 32(1)(d)")
    #expect(review.party == .customer)
    #expect(try model[Samples.label("incidents.notify")]?.reviewMonths == nil)
  }

  @Test func whatIsAdoptedIsDueInItsMonths() throws {
    let record = try adopted()
    #expect(record.problems().isEmpty)
    let due = Dictionary(uniqueKeysWithValues: record.reviews.map { ($0.part, $0.due) })
    #expect(due["iam.misuse-monitoring"] == (try Samples.day("2026-02-28")))
    #expect(due["iam.user-review"] == (try Samples.day("2026-04-30")))
    // What has no interval is seen to on occasion.
    #expect(due["incidents.notify"] == nil)
    #expect(record.own.contains { $0.code.description == "incidents.notify" })
  }

  @Test func aReviewPutsTheNextOneOff() throws {
    let code: Label<Obligation> = try Samples.label("iam.user-review")
    let done = ReviewDone(
      on: try Samples.day("2026-05-15"),
      by: try Samples.label("a.jansen"),
      evidence: "Ticket 812"
    )
    let record = try #require(try adopted().reviewed(code, done))
    #expect(
      record.reviews.first { $0.part == "iam.user-review" }?.due
        == (try Samples.day("2026-08-15"))
    )
    #expect(try record.reviewed(Samples.label("encryption.rest"), done) == nil)
  }

  /// What the provider showed and what runs out is somebody's work.
  @Test func evidenceThatEndsIsInSomebodysHands() throws {
    var record = try adopted()
    record.provided = [
      ProviderEvidence(
        code: try Samples.label("encryption.rest"),
        evidence: "Certificate",
        seen: record.adopted,
        validUntil: try Samples.day("2026-06-30")
      )
    ]
    func owner(_ record: AdoptedModel) -> String? {
      record.reviews.first { $0.part == "encryption.rest" }?.owner?.description
    }
    #expect(owner(record) == "j.devries")
    record.owner = try Samples.label("a.jansen")
    #expect(owner(record) == "a.jansen")
    record.owner = nil
    #expect(owner(record) == "j.devries")
    record.own = []
    #expect(owner(record) == nil)
  }

  @Test func theMatrixTellsTheGaps() throws {
    var record = try adopted()
    let model = try ResponsibilityModel.cloudService()
    let day = try Samples.day("2026-05-01")
    record.own.removeAll { $0.code.description == "passwords.strength" }
    let index = try #require(record.own.firstIndex { $0.code.description == "iam.mfa" })
    record.own[index].standing = .notApplicable(reason: "Single sign-on")
    record.provided = [
      ProviderEvidence(
        code: try Samples.label("encryption.rest"),
        evidence: "Certificate",
        seen: day
      ),
      ProviderEvidence(
        code: try Samples.label("encryption.transit"),
        evidence: "Old certificate",
        seen: day,
        validUntil: try Samples.day("2026-04-30")
      ),
    ]
    #expect(record.problems().isEmpty)
    let views = record.matrix(of: model, asOf: day)
    #expect(views.count == 77)
    func state(_ code: String) -> ObligationState? {
      views.first { $0.obligation.id.description == code }?.state
    }
    #expect(state("passwords.strength") == .unowned)
    #expect(state("iam.mfa") == .notApplicable)
    #expect(state("iam.user-review") == .overdue)
    #expect(state("data-management.contact") == .noEvidence)
    #expect(state("incidents.notify") == .met)
    #expect(state("encryption.rest") == .met)
    #expect(state("encryption.transit") == .overdue)
    #expect(state("provider.host") == .noEvidence)
  }

  @Test func codesAreOfTheirSideAndThereOnce() throws {
    var record = try adopted()
    record.own.append(record.own[0])
    record.own[1].code = try Samples.label("encryption.rest")
    record.provided = [
      ProviderEvidence(
        code: try Samples.label("iam.mfa"),
        evidence: "None",
        seen: record.adopted
      )
    ]
    record.own[2].standing = .assigned(
      owner: try Samples.label("a"),
      everyMonths: 0,
      reviews: []
    )
    let places = record.problems().map(\.place)
    #expect(places.contains("own[\(record.own[0].code)].code"))
    #expect(places.contains("own[encryption.rest].code"))
    #expect(places.contains("provided[iam.mfa].code"))
    #expect(places.contains { $0.hasSuffix("standing.assigned.everyMonths") })
    record.model = "another"
    #expect(record.problems().map(\.place) == ["model"])
    var nameless = try adopted()
    nameless.name = " "
    #expect(nameless.problems().map(\.place) == ["name"])
  }

  @Test func aDutyIsDueAgainAfterItWasDone() throws {
    var duty = RecurringDuty(
      id: try Samples.label("training"),
      name: "Privacy training",
      subject: .training,
      owner: try Samples.label("j.devries"),
      begun: try Samples.day("2026-01-31"),
      everyMonths: 1
    )
    #expect(duty.reviews.map(\.due.description) == ["2026-02-28"])
    duty.done = [
      ReviewDone(
        on: try Samples.day("2026-06-30"),
        by: duty.owner,
        evidence: "List"
      )
    ]
    #expect(duty.reviews.map(\.due.description) == ["2026-07-30"])
    duty.ended = try Samples.day("2026-12-31")
    #expect(duty.reviews.map(\.until) == [duty.ended])
    duty.ended = try Samples.day("2026-07-29")
    #expect(duty.reviews.isEmpty)
    duty.everyMonths = 0
    duty.begun = try Samples.day("2026-07-01")
    #expect(duty.problems().map(\.place) == ["everyMonths", "done[0].on"])
  }
}
