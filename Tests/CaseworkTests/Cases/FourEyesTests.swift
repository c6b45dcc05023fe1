import Casework
import Documents
import Foundation
import Storage
import SubjectRequests
import TestCases
import Testing
import TimeLimits

extension DatabaseTests {
  /// Where four eyes decide, nothing holds and nothing goes out before another person has approved.
  @Suite("Four eyes") struct FourEyesTests {
    private static func decisions() throws -> [(Decision, LetterMatter)] {
      let refusal = try Refusal.complete(.manifestlyExcessive)
      let lack = try NonIdentification(reasons: "no name, no account")
      return [
        (.granted, .answer(.allOpen)), (.partlyGranted(refusal), .partRefusal(.allOpen)),
        (.refused(refusal), .refusal(.allOpen)), (.notIdentifiable(lack), .answer(.allOpen)),
        (.nothingHeld, .answer(.allOpen)),
      ]
    }

    private static func lend(
      _ body: @Sendable (SampleOffice, _ other: Desk) async throws -> Void
    ) async throws {
      var profile = SampleOffice.profile
      profile.approval = .fourEyes
      try await SampleOffice.lend(profile: profile) { sample in
        let other = try #require(Handle("p.jansen"))
        try await body(sample, try await sample.office.desk(nil, officer: other))
      }
    }

    @Test func noDecisionIsToldBeforeAnotherPersonApproved() async throws {
      try await Self.lend { sample, other in
        let desk = sample.desk
        for (decision, matter) in try Self.decisions() {
          let reference = try await sample.log([.access])
          let waits = ActRefusal.notApproved(.access, proposedBy: desk.officer)
          let decided = try await desk.perform(
            Decide(.allOpen, decision: decision),
            on: reference,
            key: UUID()
          )
          #expect(decided.events.map(\.happening.kind) == [.proposed])
          #expect(decided.file.claims.map(\.progress.decision) == [nil])
          #expect(
            decided.file.nextSteps == [.approve(.access, proposedBy: desk.officer)]
          )
          await #expect(throws: waits) {
            _ = try await desk.perform(Answer(.allOpen), on: reference, key: UUID())
          }
          await #expect(throws: LetterRefusal.notAllowed(waits)) {
            _ = try await desk.draft(matter, on: reference, language: nil, key: UUID())
          }
          await #expect(throws: AccessPackageError.notApproved(.access)) {
            _ = try await desk.accessPackage(of: reference, Self.contents, language: nil)
          }
          await #expect(throws: ActRefusal.approvedByProposer(desk.officer)) {
            _ = try await desk.perform(Approve(.allOpen), on: reference, key: UUID())
          }
          _ = try await other.perform(Approve(.allOpen), on: reference, key: UUID())
          _ = try await desk.perform(RecordCopy.onPaper, on: reference, key: UUID())
          _ = try await desk.draft(matter, on: reference, language: nil, key: UUID())
          let answered = try await desk.perform(Answer(.allOpen), on: reference, key: UUID())
          #expect(answered.file.claims.map(\.progress.decision) == [decision])
        }
      }
    }

    @Test func noFeeIsAskedForBeforeAnotherPersonApproved() async throws {
      try await Self.lend { sample, other in
        let desk = sample.desk
        let reference = try await sample.log([.access])
        let amount = try #require(MoneyAmount("12.50 EUR"))
        let demand = try FeeDemand(
          amount: amount,
          justification: .complete(.manifestlyExcessive)
        )
        let asked = try await desk.perform(AskFee(.allOpen, demand), on: reference, key: UUID())
        #expect(asked.events.map(\.happening.kind) == [.feeProposed])
        #expect(asked.file.claims.map(\.fee) == [nil])
        #expect(asked.file.nextSteps == [.approveFee(.access, proposedBy: desk.officer)])
        let standing = ClaimStanding(
          right: .access,
          progress: .feeProposed(demand, at: SampleOffice.now, by: desk.officer)
        )
        let early: [(any Act, ActRefusal)] = [
          (ReportFeePaid(.allOpen), .noFeeAsked),
          (AskFee(.allOpen, demand), .claimNotOpen(standing, .feeAsked)),
          (Decide(.allOpen, decision: .granted), .claimNotOpen(standing, .decided)),
          (Approve(.allOpen), .approvedByProposer(desk.officer)),
        ]
        for (act, refusal) in early {
          await #expect(throws: refusal) {
            _ = try await desk.perform(act, on: reference, key: UUID())
          }
        }
        _ = try await other.perform(
          ReturnDecision(.allOpen, reasons: "too much"),
          on: reference,
          key: UUID()
        )
        _ = try await desk.perform(AskFee(.allOpen, demand), on: reference, key: UUID())
        let approved = try await other.perform(Approve(.allOpen), on: reference, key: UUID())
        let fee = try #require(approved.file.claims.first?.fee)
        #expect(fee.demand == demand)
        #expect(fee.asked == SampleOffice.now)
        #expect(
          approved.file.claims.map(\.progress) == [.feeAsked(demand, at: SampleOffice.now)]
        )
        _ = try await desk.perform(ReportFeePaid(.allOpen), on: reference, key: UUID())
        let view = try await desk.show(reference)
        #expect(
          try await StoredRows(reference, in: sample.database) == StoredRows(rebuiltFrom: view)
        )
      }
    }

    @Test func aHandleInOtherLettersIsTheSamePerson() async throws {
      try await Self.lend { sample, _ in
        let reference = try await sample.log([.access])
        let decide = Decide(.allOpen, decision: .nothingHeld)
        _ = try await sample.desk.perform(decide, on: reference, key: UUID())
        let shouting = try #require(Handle(sample.desk.officer.description.uppercased()))
        #expect(shouting == sample.desk.officer)
        #expect(Set([shouting, sample.desk.officer]).count == 1)
        let desk = try await sample.office.desk(nil, officer: shouting)
        await #expect(throws: ActRefusal.approvedByProposer(sample.desk.officer)) {
          _ = try await desk.perform(Approve(.allOpen), on: reference, key: UUID())
        }
        _ = try await desk.perform(Assign(to: sample.desk.officer), on: reference, key: UUID())
        let filter = OpenDeadlines.Filter(clocks: .duties, assignee: shouting)
        #expect(try await !desk.reportDeadlines(filter).items.isEmpty)
      }
    }

    /// Before anything is decided a package is no more than a draft of the answer.
    @Test func noPackageIsMadeBeforeTheDecision() async throws {
      try await Self.lend { sample, _ in
        let reference = try await sample.log([.portability])
        await #expect(throws: AccessPackageError.notApproved(.portability)) {
          _ = try await sample.desk.accessPackage(of: reference, Self.contents, language: nil)
        }
      }
    }

    private static let contents = AccessContents(information: nil)
  }
}
