import Casework
import Foundation
import Storage
import SubjectRequests
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Splitting claims off") struct SplitOffTests {
    @Test func takesReceiptQuestionsAndExtensionAlong() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure])
        let desk = sample.desk
        let acts: [(any Act, String)] = [
          (AskIdentity(ground: "another address", timeliness: .timely), "2026-10-03T09:00:00Z"),
          (ConfirmIdentity(), "2026-10-08T09:00:00Z"),
          (
            ExtendTimeLimit(
              .rights([.access]),
              .months(2),
              on: .complexity,
              reasons: "four archives"
            ),
            "2026-10-09T09:00:00Z"
          ),
        ]
        for (act, moment) in acts {
          _ = try await desk.perform(act, on: reference, occurred: try instant(moment), key: UUID())
        }
        let before = try await desk.show(reference)
        let access = try #require(before.loaded.file.claims.first { $0.right == .access })
        let (outcome, new) = try await desk.splitOff(
          .rights([.access]),
          of: reference,
          reason: "the archive answers it",
          key: UUID()
        )
        #expect(outcome.file[access.id]?.progress == .splitOff(to: new, at: SampleOffice.now))
        #expect(outcome.file.openClaims.map(\.right) == [.erasure])
        let view = try await desk.show(new)
        #expect(view.loaded.file.request.received == before.loaded.file.request.received)
        #expect(view.loaded.file.claims.map(\.right) == [.access])
        #expect(view.loaded.requester == before.loaded.requester)
        // It says where it came from: nobody wrote it by itself.
        #expect(view.loaded.file.origin?.reference == reference)
        #expect(view.loaded.file.origin?.reason == "the archive answers it")
        #expect(
          view.loaded.events.last?.happening
            == .splitFrom(reference, reason: "the archive answers it")
        )
        // Its clocks show the same days under another reference.
        func dates(_ view: RequestView, _ claim: Identifier<Claim>) -> [ClaimDeadline.Dates] {
          view.deadlines.filter { $0.claim == claim }.map(\.dates)
        }
        let claim = try #require(view.loaded.file.claims.first)
        #expect(dates(view, claim.id) == dates(before, access.id))
        #expect(claim.extended?.time == .months(2))
        #expect(try await StoredRows(new, in: sample.database) == StoredRows(rebuiltFrom: view))
      }
    }

    @Test func happensOnceUnderAKey() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure])
        let key = UUID()
        var made: Set<Reference> = []
        for _ in 0..<3 {
          made.insert(
            try await sample.desk.splitOff(
              .rights([.erasure]),
              of: reference,
              reason: "the shop erases",
              key: key
            ).new
          )
        }
        #expect(made.count == 1)
        #expect(try await sample.count("subject_request") == 2)
      }
    }

    @Test func twoAtOnceSplitItOffOnce() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log([.access, .erasure])
        let done = try await withThrowingTaskGroup(of: Bool.self) { group in
          for _ in 0..<4 {
            group.addTask {
              do {
                _ = try await sample.desk.splitOff(
                  .rights([.access]),
                  of: reference,
                  reason: "r",
                  key: UUID()
                )
                return true
              } catch ActRefusal.claimNotOpen(_, .splitOff) {
                return false
              }
            }
          }
          return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 1)
        #expect(try await sample.count("subject_request") == 2)
      }
    }

    @Test func theOnlyClaimStays() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        await #expect(throws: ActRefusal.claims(.onlyClaim(.access))) {
          _ = try await sample.desk.splitOff(.allOpen, of: reference, reason: "r", key: UUID())
        }
        #expect(try await sample.count("subject_request") == 1)
      }
    }
  }
}
