import Casework
import Foundation
import Register

/// Tasks that record consents, one commit after another, through the same way as every command.
struct ConsentRun {
  private let sample: ConsentSample
  private let tasks: Int
  /// How many events share a commit.
  private let batch: Int

  init(_ sample: ConsentSample, tasks: Int, batch: Int) {
    self.sample = sample
    self.tasks = tasks
    self.batch = batch
  }

  /// Records for some time.
  ///
  /// - Returns: events recorded in a second, by all tasks together.
  func measure(for time: Duration) async throws -> Double {
    let start = ContinuousClock.now
    let recorded = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<tasks {
        group.addTask {
          batch == 1
            ? try await single(from: start, for: time) : try await many(from: start, for: time)
        }
      }
      return try await group.reduce(0, +)
    }
    return Double(recorded) / (ContinuousClock.now - start).seconds
  }

  private func single(from start: ContinuousClock.Instant, for time: Duration) async throws -> Int {
    var recorded = 0
    while ContinuousClock.now - start < time {
      let person = Int.random(in: 1_000_000_000...999_999_999_999)
      _ = try await sample.desk.record(sample.draft(person), key: UUID())
      recorded += 1
    }
    return recorded
  }

  private func many(from start: ContinuousClock.Instant, for time: Duration) async throws -> Int {
    var loader = try await ConsentLoader(sample.desk, kind: sample.kind, mode: .recording)
    while ContinuousClock.now - start < time {
      let first = Int.random(in: 1_000_000_000...999_999_999_999)
      for number in 0..<batch {
        try await loader.take(ConsentRows.row(first + number, of: sample), line: number + 1)
      }
      try await loader.flush()
    }
    guard loader.report.refused.isEmpty else {
      throw BenchmarkError.rowsRefused(loader.report.refused.count)
    }
    return loader.report.logged
  }
}

/// Tasks that ask whether consents stand.
struct ConsentLookUps {
  private let sample: ConsentSample
  private let persons: Int
  private let tasks: Int

  /// What was measured.
  struct Outcome {
    let rate: Double
    /// How long each look-up took, in milliseconds, the shortest first.
    let times: [Double]

    /// The time within which a share of the look-ups was answered.
    func quantile(_ share: Double) -> Double {
      times.isEmpty ? .nan : times[min(times.count - 1, Int(Double(times.count) * share))]
    }
  }

  init(_ sample: ConsentSample, persons: Int, tasks: Int) {
    self.sample = sample
    self.persons = persons
    self.tasks = tasks
  }

  func measure(for time: Duration) async throws -> Outcome {
    let start = ContinuousClock.now
    let times = try await withThrowingTaskGroup(of: [Double].self) { group in
      for _ in 0..<tasks { group.addTask { try await ask(from: start, for: time) } }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let rate = Double(times.count) / (ContinuousClock.now - start).seconds
    return Outcome(rate: rate, times: times.sorted())
  }

  private func ask(from start: ContinuousClock.Instant, for time: Duration) async throws -> [Double]
  {
    var times: [Double] = []
    var now = ContinuousClock.now
    while now - start < time {
      let person = sample.person(Int.random(in: 0..<persons))
      let answer = try await sample.desk.mayProcess(person, for: sample.purpose)
      guard answer.status != .unknown else {
        throw BenchmarkError.unlikeRows("a person whose consent is recorded is not known")
      }
      let end = ContinuousClock.now
      times.append((end - now).seconds * 1000)
      now = end
    }
    return times
  }
}
