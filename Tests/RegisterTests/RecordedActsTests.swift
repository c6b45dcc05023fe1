import Records
import Register
import TestRecords
import Testing
import TimeLimits

/// What was done stays done, whatever a file of the beginning says.
@Suite struct RecordedActsTests {
  private func done(_ day: String) throws -> ReviewDone {
    ReviewDone(on: try Samples.day(day), by: try Samples.label("j.devries"), evidence: "Job 1")
  }

  @Test func ofABreach() throws {
    let beginning = try Samples.knownBreach()
    var later = beginning
    later.risk = .high(reasons: "Passports")
    later.notifications = [
      AuthorityNotification(authority: "AP", sent: beginning.aware, phase: .complete)
    ]
    later.communication = .sent(on: beginning.aware, channel: "letter", words: "Lost")
    later.closure = BreachClosure(closed: beginning.aware, cause: "A bag", prevention: ["A lock"])
    #expect(
      beginning.dropped(from: later) == ["notifications[0]", "risk", "communication", "closure"]
    )
    #expect(later.dropped(from: beginning) == [])
    // Another risk is another assessment.
    var reassessed = later
    reassessed.risk = .unlikely(reasons: "Encrypted")
    #expect(reassessed.dropped(from: later) == [])
    var exempt = later
    exempt.communication = .notRequired(ground: .unintelligible, reasons: "Encrypted")
    #expect(exempt.dropped(from: later) == ["communication"])
    #expect(later.dropped(from: exempt) == [])
  }

  @Test func ofABreachAtAProcessor() throws {
    let beginning = try Samples.openBucket()
    var later = beginning
    later.controllers[1].notices = [
      ControllerNotice(sent: later.aware, channel: "e-mail", phase: .initial, words: "Notice 1")
    ]
    #expect(beginning.dropped(from: later) == ["controllers[florist].notices[0]"])
    var without = later
    without.controllers.removeLast()
    #expect(without.dropped(from: later) == ["controllers[florist].notices[0]"])
  }

  @Test func ofASchedule() throws {
    let schedule = try Samples.retention()
    let cleaned = schedule.cleanedUp(
      DeletionProof(through: try Samples.day("2026-06-30"), active: try done("2026-07-02"))
    )
    let proved = try #require(cleaned.backupsGone(through: nil, try done("2026-10-01")))
    #expect(schedule.dropped(from: cleaned) == ["proofs[0]"])
    #expect(cleaned.dropped(from: proved) == ["proofs[0]"])
    #expect(proved.dropped(from: cleaned) == [])
  }

  @Test func ofDutiesAndObligations() throws {
    var duty = RecurringDuty(
      id: try Samples.label("training"),
      name: "Privacy training",
      subject: .training,
      owner: try Samples.label("j.devries"),
      begun: try Samples.day("2026-01-31"),
      everyMonths: 6
    )
    let begun = duty
    duty.done = [try done("2026-06-30")]
    #expect(begun.dropped(from: duty) == ["done[0]"])
    let adopted = AdoptedModel.beginning(
      try .cloudService(),
      for: try Samples.label("host"),
      name: "Host",
      owner: try Samples.label("j.devries"),
      on: try Samples.day("2026-01-01")
    )
    let reviewed = try #require(
      adopted.reviewed(try Samples.label("iam.user-review"), try done("2026-07-02"))
    )
    #expect(adopted.dropped(from: reviewed) == ["own[iam.user-review].reviews[0]"])
    #expect(reviewed.dropped(from: adopted) == [])
  }
}
