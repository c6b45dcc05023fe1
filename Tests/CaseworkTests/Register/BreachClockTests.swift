import Casework
import Foundation
import Records
import Register
import Storage
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Breaches and responsibilities") struct BreachClockTests {
    @Test func theSeventyTwoHoursBeginWithTheNextFullHour() async throws {
      try await SampleOffice.lend { sample in
        let breach = try Samples.breach()
        let clocks = try sample.desk.clocks(of: breach)
        #expect(
          clocks.map(\.clock) == [
            .breachNotification, .processorNotification, .subjectNotification,
          ]
        )
        guard case .running(_, let due, _, let end) = clocks[0].state else {
          Issue.record("the clock of the authority does not run")
          return
        }
        // 11:20 in Amsterdam: from 12:00 on, over a weekend, to 12:00 of the third day.
        #expect(due == (try day("2026-11-04")))
        #expect(end == (try instant("2026-11-04T11:00:00Z")))
        #expect(clocks[0].rule.rawValue == "GDPR-33-1")
      }
    }

    /// What the controller knew since when says nothing of its processor.
    @Test func theProcessorsClockCountsFromWhatItKnewItself() async throws {
      try await SampleOffice.lend { sample in
        var breach = try Samples.breach()
        breach.processorNotice = ProcessorNotice(
          processor: try Samples.label("payroll-bureau"),
          received: breach.aware,
          words: "We lost a laptop."
        )
        let unknown = try sample.desk.standing(of: breach)
        #expect(unknown.map(\.deadline.clock) == [.breachNotification, .subjectNotification])
        let knew = breach.aware.adding(hours: -50)
        breach.processorNotice?.aware = knew
        let clocks = try sample.desk.standing(of: breach)
        #expect(
          clocks.map(\.deadline.clock) == [
            .breachNotification, .processorNotification, .subjectNotification,
          ]
        )
        #expect(clocks.map(\.since) == [breach.aware, knew, breach.aware])
        #expect(clocks[1].deadline.steps != (try sample.desk.clocks(of: Samples.breach()))[1].steps)
      }
    }

    @Test func whatIsOpenOfABreachIsReportedUntilItIsDone() async throws {
      try await SampleOffice.lend { sample in
        var breach = try Samples.breach()
        _ = try await sample.desk.keep([breach], .adding, key: UUID())
        var reviews = try await sample.desk.reviews()
        #expect(reviews.map(\.part) == ["authority"])
        #expect(reviews.map(\.due) == [try day("2026-11-04")])
        #expect(reviews.map { $0.owner?.description } == ["j.devries"])
        breach.risk = .unlikely(reasons: "Encrypted")
        _ = try await sample.desk.keep([breach], .changing(reason: "Assessed"), key: UUID())
        reviews = try await sample.desk.reviews()
        #expect(reviews.map(\.part) == ["closure"])
      }
    }

    @Test func theReasonsForDelayAreAskedForByTheClockOfTheLaw() async throws {
      let late = try Collaborators.fixed(at: instant("2026-11-05T09:00:00Z"))
      try await SampleOffice.lend(collaborators: late) { sample in
        var breach = try Samples.breach()
        // From 12:00 in Amsterdam, 72 hours: the last instant in time is a second before 12:00.
        let end = try instant("2026-11-04T11:00:00Z")
        func notified(_ sent: Instant, reasons: String? = nil) -> Breach {
          var told = breach
          told.notifications = [
            AuthorityNotification(
              authority: "Autoriteit Persoonsgegevens",
              sent: sent,
              phase: .initial,
              delayReasons: reasons
            )
          ]
          return told
        }
        for (sent, isInTime) in [(end.adding(seconds: -1), true), (end, false)] {
          let told = notified(sent)
          let status = try sample.desk.standing(of: told).first?.status
          #expect(status == (isInTime ? .met : .late))
        }
        breach = notified(end)
        let late = breach
        let error = await #expect(throws: RegisterRefusal.self) {
          _ = try await sample.desk.keep([late], .adding, key: UUID())
        }
        #expect(error?.description.hasPrefix("notifications[0].delayReasons") == true)
        let kept = try await sample.desk.keep(
          [notified(end, reasons: "The key was sought first")],
          .adding,
          key: UUID()
        )
        #expect(kept.count == 1)
        // More is to follow.
        #expect(try await sample.desk.reviews().map(\.part) == ["phase"])
      }
    }

    @Test func whatLiesInTheFutureIsNoFact() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var breach = try Samples.breach()
        breach.aware = try instant("2027-11-10T10:00:00Z")
        let ahead = breach
        await Self.expectRefusal(at: "aware") {
          _ = try await desk.keep([ahead], .adding, key: UUID())
        }
        let duty = RecurringDuty(
          id: try Samples.label("training"),
          name: "Privacy training",
          subject: .training,
          owner: try Samples.label("j.devries"),
          begun: try day("2026-01-01"),
          everyMonths: 12
        )
        _ = try await desk.keep([duty], .adding, key: UUID())
        await Self.expectRefusal(at: "--on") {
          _ = try await desk.fulfil(
            duty.id,
            evidence: "A list",
            on: day("2030-01-01"),
            key: UUID()
          )
        }
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        let schedule = try Samples.retention()
        _ = try await desk.keep([schedule], .adding, key: UUID())
        await Self.expectRefusal(at: "--on") {
          _ = try await desk.proveCleanUp(
            of: schedule.id,
            evidence: "Job 1",
            on: day("2027-01-01"),
            key: UUID()
          )
        }
      }
    }

    private static func expectRefusal(
      at place: String,
      _ body: () async throws -> Void
    ) async {
      let error = await #expect(throws: RegisterRefusal.self) { try await body() }
      #expect(error?.description.hasPrefix(place) == true, "\(error?.description ?? "")")
    }

    @Test func whatHasHoursShowsItsEnd() async throws {
      try await SampleOffice.lend { sample in
        _ = try await sample.desk.keep([try Samples.breach()], .adding, key: UUID())
        let reviews = try await sample.desk.reviews()
        #expect(reviews.map(\.endsAt) == [try instant("2026-11-04T11:00:00Z")])
      }
    }

    @Test func theHoursAreCountedAnewWhereTheProfileChanges() async throws {
      var profile = SampleOffice.profile
      profile.place = .unknown
      try await SampleOffice.lend(profile: profile) { sample in
        _ = try await sample.desk.keep([try Samples.breach()], .adding, key: UUID())
        // Without a country 72 hours are 72 hours.
        let flat = try await sample.desk.reviews().map(\.endsAt)
        #expect(flat == [try instant("2026-11-04T10:20:00Z")])
        var controller = sample.desk.controller
        controller.profile.place = .known(country: "NL", subdivision: nil)
        let placed = controller
        _ = try await sample.office.set(placed, officer: SampleOffice.officer())
        let counted = try await sample.desk.reviews().map(\.endsAt)
        #expect(counted == [try instant("2026-11-04T11:00:00Z")])
        let report = try await sample.office.verify(.reading, officer: SampleOffice.officer()) {
          _,
          _ in
        }
        #expect(report.differences.isEmpty)
      }
    }

    @Test func aReviewIsKeptWithItsEvidenceAndPutsTheNextOneOff() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let label: Label<AdoptedModel> = try Samples.label("payroll-bureau")
        let code: Label<Obligation> = try Samples.label("iam.user-review")
        let record = AdoptedModel.beginning(
          try .cloudService(),
          for: label,
          name: "Payroll",
          owner: try Samples.label("a.jansen"),
          on: try day("2026-07-02")
        )
        _ = try await desk.keep([try Samples.processor("payroll-bureau")], .adding, key: UUID())
        _ = try await desk.keep([record], .adding, key: UUID())
        let overdue = try await desk.reviews(until: day("2026-11-01")).map(\.part)
        #expect(overdue.contains("iam.user-review"))
        let kept = try await desk.review(code, of: label, evidence: "Ticket 812", key: UUID())
        #expect(kept.version.reason == "Review of iam.user-review")
        let next = try await desk.reviews().first { $0.part == "iam.user-review" }
        #expect(next?.due == (try day("2027-02-02")))
        let done = kept.record.own.first { $0.code == code }?.standing.reviews
        #expect(done?.map(\.evidence) == ["Ticket 812"])
        #expect(done?.map(\.by.description) == ["j.devries"])
        await #expect(throws: RegisterRefusal.blank("--evidence")) {
          _ = try await desk.review(code, of: label, evidence: " ", key: UUID())
        }
        // The provider's side is in nobody's hands here, and cannot be.
        await #expect(throws: RegisterRefusal.ofProvider("encryption.rest")) {
          _ = try await desk.review(
            Samples.label("encryption.rest"),
            of: label,
            evidence: "None",
            key: UUID()
          )
        }
      }
    }
  }
}
