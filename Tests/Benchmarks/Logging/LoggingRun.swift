import Casework
import Foundation
import SubjectRequests
import TimeLimits

/// Tasks that log requests, one after another, through the same way as every command.
struct LoggingRun {
  let desk: Desk
  let tasks: Int

  /// Logs for some time.
  ///
  /// - Returns: requests logged in a second, by all tasks together.
  func measure(for time: Duration) async throws -> Double {
    let start = ContinuousClock.now
    let logged = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<tasks {
        group.addTask { try await log(from: start, for: time) }
      }
      return try await group.reduce(0, +)
    }
    return Double(logged) / (ContinuousClock.now - start).seconds
  }

  private func log(from start: ContinuousClock.Instant, for time: Duration) async throws -> Int {
    var logged = 0
    while ContinuousClock.now - start < time {
      let number = Int.random(in: 100_000...999_999)
      let draft = RequestDraft(
        rights: [ClaimedRight(.access)],
        received: desk.now.adding(hours: -3),
        channel: .email,
        requester: Person(
          name: "Anna Maria Voorbeeld \(number)",
          email: "a.m.voorbeeld.\(number)@example.org"
        ),
        language: "nl"
      )
      _ = try await desk.log(draft, key: UUID())
      logged += 1
    }
    return logged
  }
}
