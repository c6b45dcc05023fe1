import Casework
import Foundation
import Storage
import SubjectRequests
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Duplicates") struct DuplicateTests {
    @Test func areProposedBySamePersonAndRight() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let first = try await sample.log([.access, .erasure], received: "2026-10-01T09:00:00Z")
        let second = try await sample.log([.erasure], received: "2026-10-05T09:00:00Z")
        let byName = try await sample.log(
          [.erasure],
          received: "2026-10-06T09:00:00Z",
          email: nil
        )
        // Another right, another person, and another person of the same name.
        _ = try await sample.log([.portability], received: "2026-10-07T09:00:00Z")
        _ = try await sample.log([.erasure], name: "Bo de Wit", email: "bo@example.org")
        _ = try await sample.log([.erasure], email: "another.anna@example.org")
        let found = try await desk.proposeDuplicates(limit: 10)
        func isExpected(_ proposal: DuplicateProposal) -> Bool {
          proposal.original == first && proposal.duplicate == second
            && proposal.rights == [.erasure] && proposal.sign == .address
        }
        #expect(found.count { $0.sign == .address } == 1)
        #expect(found.contains(where: isExpected))
        #expect(found.contains { $0.original == first && $0.duplicate == byName })
        #expect(try await desk.proposeDuplicates(of: second, limit: 10).contains(where: isExpected))
        _ = try await desk.perform(Withdraw(.allOpen), on: second, key: UUID())
        #expect(try await !desk.proposeDuplicates(limit: 10).contains(where: isExpected))
      }
    }

    @Test func ofStrangersAreNotLinkedByATypingSlip() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let first = try await sample.log(received: "2026-10-01T09:00:00Z")
        let other = try await sample.log(
          received: "2026-10-05T09:00:00Z",
          name: "Dirk Smit",
          email: "dirk@example.net"
        )
        await #expect(throws: CaseworkError.unlikePersons(other, first)) {
          _ = try await desk.join(other, to: first, reason: "double", key: UUID())
        }
        #expect(try await desk.show(other).loaded.file.openClaims.count == 1)
        let outcome = try await desk.join(
          other,
          to: first,
          reason: "she writes under two names",
          of: .known,
          key: UUID()
        )
        #expect(outcome.file.openClaims.isEmpty)
      }
    }

    @Test func areAnsweredInTheFirstRequest() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let first = try await sample.log([.access, .erasure], received: "2026-10-01T09:00:00Z")
        let second = try await sample.log([.erasure], received: "2026-10-05T09:00:00Z")
        let before = try await desk.show(first).deadlines
        let key = UUID()
        for _ in 0..<2 {
          let outcome = try await desk.join(second, to: first, reason: "by post too", key: key)
          #expect(outcome.file.openClaims.isEmpty)
          #expect(outcome.deadlines.allSatisfy { $0.status == .moot })
        }
        let original = try await desk.show(first)
        #expect(original.deadlines == before)
        #expect(original.loaded.file.reminders == [try instant("2026-10-05T09:00:00Z")])
        // Each names the other.
        #expect(original.loaded.events.last?.happening == .reminded(by: second))
        #expect(original.loaded.events.last?.happening.words == "repeated by \(second)")
        _ = try await desk.perform(Close(.completed), on: second, key: UUID())
        for reference in [first, second] {
          let view = try await desk.show(reference)
          let stored = try await StoredRows(reference, in: sample.database)
          #expect(stored == StoredRows(rebuiltFrom: view))
        }
      }
    }

    @Test func oneLetterIsKeptUnderOneRequest() async throws {
      try await SampleOffice.lend { sample in
        let references = [try await sample.log([.access]), try await sample.log([.erasure])]
        let letter = Array("Subject: Where is my answer?\n\nIt is late.".utf8)
        func link(to reference: Reference) async throws {
          _ = try await sample.desk.perform(
            LinkReminder(),
            on: reference,
            key: UUID(),
            message: letter
          )
        }
        try await link(to: references[0])
        for reference in references {
          await #expect(throws: CaseworkError.letterKept(under: references[0])) {
            try await link(to: reference)
          }
        }
        #expect(try await sample.desk.show(references[1]).loaded.file.reminders.isEmpty)
        #expect(try await sample.count("letter") == 1)
      }
    }

    @Test func theLaterOneIsLinkedToTheEarlier() async throws {
      try await SampleOffice.lend { sample in
        let first = try await sample.log([.erasure], received: "2026-10-01T09:00:00Z")
        let second = try await sample.log([.erasure], received: "2026-10-05T09:00:00Z")
        let third = try await sample.log([.access], received: "2026-10-06T09:00:00Z")
        let cases: [(Reference, Reference, ClaimRefusal)] = [
          (first, second, .originalIsLater(second)), (first, first, .sameRequest),
          (third, first, .nothingRepeated(first)),
        ]
        for (duplicate, original, refusal) in cases {
          await #expect(throws: ActRefusal.claims(refusal)) {
            _ = try await sample.desk.join(duplicate, to: original, reason: "r", key: UUID())
          }
        }
        #expect(try await sample.count("event") == 6)
      }
    }
  }
}
