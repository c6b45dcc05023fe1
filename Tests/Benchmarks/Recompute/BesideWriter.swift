import Casework
import Foundation
import SubjectRequests

/// Work with somebody beside it who logs a request every twenty milliseconds.
struct BesideWriter: Sendable {
  let seconds: Double
  /// How long each logging took, in milliseconds.
  let latencies: [Double]

  private enum Part: Sendable {
    case worked(seconds: Double)
    case wrote([Double])
  }

  init(_ writer: Desk, _ work: @escaping @Sendable () async throws -> Void) async throws {
    var latencies: [Double] = []
    var seconds = 0.0
    try await withThrowingTaskGroup(of: Part.self) { group in
      group.addTask { .wrote(try await Self.write(at: writer)) }
      group.addTask {
        let start = ContinuousClock.now
        try await work()
        return .worked(seconds: (ContinuousClock.now - start).seconds)
      }
      for try await part in group {
        switch part {
        case .worked(let time):
          seconds = time
          group.cancelAll()
        case .wrote(let times): latencies = times
        }
      }
    }
    self.seconds = seconds
    self.latencies = latencies.sorted()
  }

  func percentile(_ share: Double) -> Double {
    guard !latencies.isEmpty else { return .nan }
    return latencies[min(latencies.count - 1, Int(Double(latencies.count) * share))]
  }

  private static func write(at desk: Desk) async throws -> [Double] {
    var times: [Double] = []
    while !Task.isCancelled {
      let draft = RequestDraft(
        rights: [ClaimedRight(.erasure)],
        received: desk.now,
        channel: .email,
        requester: Person(name: "Anna Jansen", email: "anna.jansen@example.org")
      )
      let start = ContinuousClock.now
      do {
        _ = try await desk.log(draft, key: UUID())
      } catch  where Task.isCancelled {
        break
      }
      times.append((ContinuousClock.now - start).seconds * 1_000)
      try? await Task.sleep(for: .milliseconds(20))
    }
    return times
  }
}
