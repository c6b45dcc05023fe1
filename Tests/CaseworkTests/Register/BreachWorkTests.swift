import Casework
import Foundation
import Records
import Register
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  /// What is done about a breach after it was logged: Articles 33 and 34.
  @Suite("Work on breaches") struct BreachWorkTests {
    private func lend(
      _ body: @Sendable (Desk, Label<Breach>) async throws -> Void
    ) async throws {
      try await SampleOffice.lend { sample in
        let breach = try Samples.knownBreach()
        _ = try await sample.desk.keep([breach], .adding, key: UUID())
        try await body(sample.desk, breach.id)
      }
    }

    private func sent(_ phase: NotificationPhase) -> NotificationSent {
      NotificationSent(to: "AP", reference: "AP-77", phase: phase)
    }

    @Test func aBreachIsAssessedNotifiedToldAndClosed() async throws {
      try await lend { desk, label in
        _ = try await desk.work(.assessed(.high(reasons: "Passports")), on: label, key: UUID())
        let key = UUID()
        for _ in 0..<2 {
          let kept = try await desk.notified(sent(.initial), of: label, key: key)
          #expect(kept.record.notifications.map(\.reference) == ["AP-77"])
        }
        let close = BreachStep.closed(on: nil, cause: "A train", prevention: ["Trackers"])
        await #expect(throws: RegisterRefusal.self) {
          _ = try await desk.work(close, on: label, key: UUID())
        }
        _ = try await desk.notified(sent(.complete), of: label, key: UUID())
        let told = BreachStep.told(on: nil, channel: "e-mail", words: "The letter")
        _ = try await desk.work(told, on: label, key: UUID())
        let closed = try await desk.work(close, on: label, key: UUID())
        #expect(closed.record.closure?.prevention == ["Trackers"])
        #expect(closed.record.notifications.map(\.phase) == [.initial, .complete])
        #expect(
          try await desk.history(of: label).map(\.reason)
            == [nil, "Risk assessed", "Notified to AP", "Notified to AP", "Persons told", "Closed"]
        )
        #expect(try await desk.reviews().isEmpty)
      }
    }

    @Test func nobodyIsToldOfAHighRiskForNoReason() async throws {
      try await lend { desk, label in
        _ = try await desk.work(.assessed(.high(reasons: "Passports")), on: label, key: UUID())
        let ground = BreachStep.notTold(ground: .noHighRisk, reasons: "We hope so")
        _ = try await desk.work(ground, on: label, key: UUID())
        _ = try await desk.notified(sent(.complete), of: label, key: UUID())
        let close = BreachStep.closed(on: nil, cause: "A train", prevention: ["Trackers"])
        let error = await #expect(throws: RegisterRefusal.self) {
          _ = try await desk.work(close, on: label, key: UUID())
        }
        #expect(error?.description.contains("the risk is high") == true)
      }
    }

    @Test func whatNeedNotBeNotifiedIsNotifiedForAReasonThatIsKept() async throws {
      try await lend { desk, label in
        _ = try await desk.work(.assessed(.unlikely(reasons: "Encrypted")), on: label, key: UUID())
        let refusal = RegisterRefusal.notificationNotNeeded("2026-laptop")
        await #expect(throws: refusal) {
          _ = try await desk.breachToNotify(label, key: UUID())
        }
        await #expect(throws: refusal) {
          _ = try await desk.notified(sent(.complete), of: label, key: UUID())
        }
        await #expect(throws: RegisterRefusal.blank("--anyway")) {
          _ = try await desk.breachToNotify(label, anyway: " ", key: UUID())
        }
        let told = try await desk.breachToNotify(label, anyway: "The press knows", key: UUID())
        #expect(told.toldAnyway == "The press knows")
        #expect(try await desk.record(label).record.toldAnyway == "The press knows")
        // The reason is there now.
        _ = try await desk.breachToNotify(label, key: UUID())
        _ = try await desk.notified(sent(.complete), of: label, key: UUID())
      }
    }

    @Test func aReasonIsRefusedWhereTheLawAsksForTheNotification() async throws {
      try await lend { desk, label in
        await #expect(throws: RegisterRefusal.notificationNeeded("2026-laptop")) {
          _ = try await desk.breachToNotify(label, anyway: "To be sure", key: UUID())
        }
        let kept = try await desk.history(of: label)
        #expect(kept.count == 1)
      }
    }

    @Test func whatLiesAheadIsNoFact() async throws {
      try await lend { desk, label in
        let ahead = try instant("2099-01-01T00:00:00Z")
        await #expect(throws: RegisterRefusal.notYet("--sent")) {
          let told = NotificationSent(to: "AP", sent: ahead, phase: .initial)
          _ = try await desk.notified(told, of: label, key: UUID())
        }
        await #expect(throws: RegisterRefusal.notYet("--on")) {
          let told = BreachStep.told(on: ahead, channel: "e-mail", words: "The letter")
          _ = try await desk.work(told, on: label, key: UUID())
        }
      }
    }

    /// Options are no way around what files are refused for.
    @Test func textsThatNoFileCouldHoldAreRefused() async throws {
      try await lend { desk, label in
        for cause in ["A \u{1B}[31mtrain", " ", String(repeating: "a", count: 33_000)] {
          _ = try await desk.work(.assessed(.unlikely(reasons: "Lost")), on: label, key: UUID())
          let exempt = BreachStep.notTold(ground: .noHighRisk, reasons: "No risk")
          _ = try await desk.work(exempt, on: label, key: UUID())
          let close = BreachStep.closed(on: nil, cause: cause, prevention: ["Trackers"])
          let error = await #expect(throws: RegisterRefusal.self) {
            _ = try await desk.work(close, on: label, key: UUID())
          }
          #expect(error?.description.hasPrefix("closure.cause: ") == true)
        }
      }
    }
  }
}
