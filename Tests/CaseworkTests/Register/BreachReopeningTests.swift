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
  /// What becomes known after a breach was closed.
  @Suite("Breaches taken up again") struct BreachReopeningTests {
    private static let close = BreachStep.closed(
      on: nil,
      cause: "A train",
      prevention: ["Trackers"]
    )

    /// A breach of which nobody had to be told, closed at the instant of the office.
    private static func lendClosed(
      _ body: @Sendable (SampleOffice, Label<Breach>) async throws -> Void
    ) async throws {
      try await SampleOffice.lend { sample in
        let breach = try Samples.knownBreach()
        _ = try await sample.desk.keep([breach], .adding, key: UUID())
        let steps = [
          BreachStep.assessed(.unlikely(reasons: "Encrypted")),
          .notTold(ground: .noHighRisk, reasons: "Nobody can read it"), close,
        ]
        for step in steps { _ = try await sample.desk.work(step, on: breach.id, key: UUID()) }
        try await body(sample, breach.id)
      }
    }

    @Test func theHoursCountFromWhatBecameKnown() async throws {
      try await Self.lendClosed { sample, label in
        let later = try await SampleOffice.open(
          sample.database.program,
          sample.keyFile,
          collaborators: .fixed(at: instant("2026-12-01T10:00:00Z"))
        )
        let desk = try await later.desk(
          sample.desk.controller.slug,
          officer: SampleOffice.officer()
        )
        let worse = BreachStep.assessed(.high(reasons: "The key leaked"))
        await #expect(throws: RegisterRefusal.breachClosed("2026-laptop")) {
          _ = try await desk.work(worse, on: label, key: UUID())
        }
        let known = try instant("2026-12-01T08:20:00Z")
        let reopening = BreachStep.reopened(known: known, reasons: "The key is on a website")
        let kept = try await desk.work(reopening, on: label, key: UUID())
        #expect(kept.record.closure == nil)
        #expect(kept.record.reopenings.map(\.closure.cause) == ["A train"])
        #expect(kept.record.known == known)
        #expect(try await desk.reviews().map(\.part) == ["authority"])
        // 9:20 in Amsterdam: from 10:00 on, 72 hours.
        #expect(try await desk.reviews().map(\.endsAt) == [instant("2026-12-04T09:00:00Z")])
        await #expect(throws: RegisterRefusal.breachOpen(.breach, label: "2026-laptop")) {
          _ = try await desk.work(reopening, on: label, key: UUID())
        }
        _ = try await desk.work(worse, on: label, key: UUID())
        let told = NotificationSent(to: "AP", reference: "AP-78", phase: .complete)
        let notified = try await desk.notified(told, of: label, key: UUID())
        // In time by the new clock, though a month after the breach.
        #expect(try desk.standing(of: notified.record).first?.status == .met)
        let letter = BreachStep.told(on: nil, channel: "e-mail", words: "The letter")
        _ = try await desk.work(letter, on: label, key: UUID())
        let closed = try await desk.work(Self.close, on: label, key: UUID())
        #expect(closed.record.closure != nil)
        #expect(closed.record.reopenings.count == 1)
      }
    }

    @Test func aFileOfTheBeginningDoesNotUndoIt() async throws {
      try await Self.lendClosed { sample, label in
        let beginning = try Samples.knownBreach()
        let keeping = RecordKeeping.changing(reason: "Words")
        let dropped = RegisterRefusal.actsDropped(
          .breach,
          label: label.description,
          ["risk", "communication", "closure"],
          newest: 4
        )
        await #expect(throws: dropped) {
          _ = try await sample.desk.keep([beginning], keeping, key: UUID())
        }
        let aware = RecordKeeping.changing(reason: "A test record", seen: 4)
        let kept = try await sample.desk.keep([beginning], aware, key: UUID())
        #expect(kept.map(\.version.number) == [5])
      }
    }
  }
}
