import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import Testing
import TimeLimits

extension DatabaseTests {
  /// Two people at one case.
  @Suite("Working together") struct TogetherTests {
    @Test func whoComesSecondIsToldWhatChanged() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let other = try #require(Handle("p.jansen"))
        let theirs = try await sample.office.desk(nil, officer: other)
        let seen = try await sample.desk.show(reference).loaded.file.eventCount
        let decide = Decide(.allOpen, decision: .granted)
        _ = try await theirs.perform(decide, on: reference, key: UUID(), seen: seen)
        let error = await #expect(throws: CaseworkError.self) {
          _ = try await sample.desk.perform(
            Note("still waiting"),
            on: reference,
            key: UUID(),
            seen: seen
          )
        }
        guard case .changedMeanwhile(reference, let changes) = error else {
          Issue.record("\(String(describing: error))")
          return
        }
        #expect(changes.map(\.kind) == [.decided])
        #expect(changes.map(\.by) == [other])
        #expect(error?.description.contains("decided by p.jansen") == true)
        let now = try await sample.desk.show(reference).loaded.file.eventCount
        _ = try await sample.desk.perform(Note("seen"), on: reference, key: UUID(), seen: now)
      }
    }

    @Test func ofManyWhoSawTheSameOneWins() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let (done, told) = try await withThrowingTaskGroup(of: Bool.self) { group in
          for number in 0..<6 {
            group.addTask {
              do {
                let act = Note("note \(number)")
                _ = try await sample.desk.perform(act, on: reference, key: UUID(), seen: 2)
                return true
              } catch CaseworkError.changedMeanwhile(_, let changes) {
                #expect(changes.map(\.kind) == [.noted])
                return false
              }
            }
          }
          return try await group.reduce(into: (0, 0)) { counts, isDone in
            if isDone { counts.0 += 1 } else { counts.1 += 1 }
          }
        }
        #expect(done == 1)
        #expect(told == 5)
      }
    }

    @Test func fourEyesDecide() async throws {
      var profile = SampleOffice.profile
      profile.approval = .fourEyes
      try await SampleOffice.lend(profile: profile) { sample in
        let reference = try await sample.log()
        let officer = try SampleOffice.officer()
        let other = try #require(Handle("p.jansen"))
        let theirs = try await sample.office.desk(nil, officer: other)
        let refusal = Decision.refused(try .complete(.manifestlyExcessive))
        let decide = Decide(.allOpen, decision: refusal)
        let proposed = try await sample.desk.perform(decide, on: reference, key: UUID())
        #expect(proposed.file.claims.map(\.progress.word) == ["proposed"])
        #expect(proposed.file.claims.allSatisfy { $0.progress.decision == nil })
        await #expect(throws: ActRefusal.notApproved(.access, proposedBy: officer)) {
          _ = try await sample.desk.perform(Answer(.allOpen), on: reference, key: UUID())
        }
        await #expect(throws: ActRefusal.approvedByProposer(officer)) {
          _ = try await sample.desk.perform(Approve(.allOpen), on: reference, key: UUID())
        }
        let back = ReturnDecision(.allOpen, reasons: "the first letter only")
        _ = try await theirs.perform(back, on: reference, key: UUID())
        _ = try await sample.desk.perform(decide, on: reference, key: UUID())
        let approved = try await theirs.perform(Approve(.allOpen), on: reference, key: UUID())
        #expect(approved.file.claims.first?.progress.decision == refusal)
        _ = try await sample.desk.perform(Answer(.allOpen), on: reference, key: UUID())
        let view = try await sample.desk.show(reference)
        #expect(
          try await StoredRows(reference, in: sample.database) == StoredRows(rebuiltFrom: view)
        )
      }
    }

    @Test func workIsListedUntilItIsDone() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await sample.log([.erasure])
        let deferral = Deferral(
          ground: .retentionDuty,
          until: .day(try day("2033-12-31")),
          reasons: "invoices"
        )
        let acts: [any Act] = [
          SetTask(.allOpen, .erase, in: ["CRM", "Books"], to: nil), DeferTask(2, deferral),
          NameRecipients(["Mailer Inc."], of: .erasure),
          Decide(.allOpen, decision: .partlyGranted(try .complete(.legalObligationOrPublicTask))),
        ]
        for act in acts { _ = try await desk.perform(act, on: reference, key: UUID()) }
        let work = try #require(try await desk.work().first)
        #expect(work.reference == reference)
        #expect(work.openTasks == 1)
        #expect(work.waitingTasks == 1)
        #expect(work.firesOn == (try day("2033-12-31")))
        #expect(work.recipientsToTell == 1)
        await #expect(throws: ActRefusal.task(.stillOpen(.erasure, [1]))) {
          _ = try await desk.perform(Answer(.allOpen), on: reference, key: UUID())
        }
        let rest: [any Act] = [
          FinishTask(1, .found, note: nil), ReportActed(.allOpen), Answer(.allOpen),
        ]
        for act in rest { _ = try await desk.perform(act, on: reference, key: UUID()) }
        await #expect(throws: ActRefusal.recipient(.stillToTell([1]))) {
          _ = try await desk.perform(Close(.completed), on: reference, key: UUID())
        }
        let end: [any Act] = [TellRecipients(.allToTell, by: .email), Close(.completed)]
        for act in end { _ = try await desk.perform(act, on: reference, key: UUID()) }
        #expect(try await desk.work(firedBy: try day("2033-12-30")).isEmpty)
        #expect(try await desk.work(firedBy: try day("2033-12-31")).count == 1)
        for act in [FireTask(2), FinishTask(2, .found, note: nil)] as [any Act] {
          _ = try await desk.perform(act, on: reference, key: UUID())
        }
        #expect(try await desk.work().isEmpty)
      }
    }
  }
}
