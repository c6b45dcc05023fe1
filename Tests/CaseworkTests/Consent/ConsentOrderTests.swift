import Casework
import Foundation
import Register
import Storage
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Consents in any order") struct ConsentOrderTests {
    /// What is derived in the database equals the fold over the events, however they arrived.
    @Test func theStateIsThatOfTheEvents() async throws {
      try await ConsentOffice.lend { sample in
        let begin = SampleOffice.now.adding(hours: -30)
        var random = RandomConsents(seed: 11, begin: begin)
        let people = (0..<12).map { "person\($0)@example.org" }
        let purposes = [
          try ConsentOffice.purpose(), try ConsentOffice.purpose("newsletter/recipes"),
        ]
        var drafts: [(ConsentDraft, UUID)] = []
        for (index, person) in people.enumerated() {
          for purpose in purposes {
            let events = random.next(index, of: purpose)
            for event in random.shuffled(events + events.prefix(1)) {
              let draft = ConsentDraft(
                principal: try ConsentOffice.person(person),
                purpose: purpose,
                happening: event.happening,
                occurred: event.occurred
              )
              drafts.append((draft, event.id))
            }
          }
        }
        // Several at once, so that they also meet in the database.
        let all = drafts
        try await withThrowingTaskGroup(of: Void.self) { group in
          for part in 0..<4 {
            group.addTask {
              for (draft, id) in all.enumerated().filter({ $0.offset % 4 == part }).map(\.element) {
                do {
                  _ = try await sample.desk.record(draft, key: id)
                } catch ConsentRefusal.nothingToFollow(let kind) {
                  #expect(draft.happening.kind == kind)
                }
              }
            }
          }
          try await group.waitForAll()
        }
        for person in people.dropFirst() {
          let principal = try ConsentOffice.person(person)
          let record = try await sample.desk.consents(of: principal)
          for purpose in purposes {
            let events = record.events.map(\.event).filter { $0.purpose == purpose }
            let standing = ConsentStanding(events)
            for hours in [21, 25, 30] {
              let instant = begin.adding(hours: hours)
              let answer = try await sample.desk.mayProcess(principal, for: purpose, at: instant)
              #expect(answer == ConsentAnswer(standing, for: purpose, at: instant))
            }
          }
        }
        try await checkCounts(people, purposes, sample)
      }
    }

    private func checkCounts(
      _ people: [String],
      _ purposes: [ConsentPurpose],
      _ sample: SampleOffice
    ) async throws {
      let report = try await sample.desk.reportConsents(endingWithin: 30)
      for purpose in purposes {
        var counts: [ConsentStatus: Int] = [:]
        for person in people.dropFirst() {
          let principal = try ConsentOffice.person(person)
          let answer = try await sample.desk.mayProcess(principal, for: purpose)
          // Of whom every event was refused nothing is known, and nothing counted.
          if answer.status != .unknown { counts[answer.status, default: 0] += 1 }
        }
        #expect(report.first { $0.purpose == purpose }?.counts == counts)
      }
    }

    /// Two loads of the same new person at once: what both seal can be opened.
    @Test func wordsSealedAtTheSameTimeAreReadable() async throws {
      try await ConsentOffice.lend { sample in
        try await withThrowingTaskGroup(of: Void.self) { group in
          for index in 0..<6 {
            group.addTask {
              let draft = try ConsentOffice.draft(
                .given(ConsentOffice.statement()),
                evidence: "Form \(index)"
              )
              _ = try await sample.desk.record(draft, key: UUID())
            }
          }
          try await group.waitForAll()
        }
        let record = try await sample.desk.consents(of: ConsentOffice.person())
        let evidence = record.events.compactMap(\.event.circumstances.evidence)
        #expect(Set(evidence) == Set((0..<6).map { "Form \($0)" }))
      }
    }
  }
}
