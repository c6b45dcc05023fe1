import Casework
import Foundation
import Postgres
import Register
import Storage

/// Records consents, looks them up among very many, loads them from a file, and weighs them.
struct ConsentBenchmark {
  private let laboratory: Laboratory
  private let sizes: Sizes
  private static let database = "consent"

  init(_ laboratory: Laboratory, _ sizes: Sizes) {
    self.laboratory = laboratory
    self.sizes = sizes
  }

  func run() async throws -> [Table] {
    let recorded = try await record()
    let loaded = try await ConsentLoading(laboratory, sizes).run()
    return [recorded, loaded] + (try await lookUp())
  }

  private func record() async throws -> Table {
    var table = Table(
      "Consent events recorded, each commit durable",
      columns: [
        "connections", "events a commit", "habeas (events per second)", "pgbench", "ratio",
      ]
    )
    let sample = try await ConsentSample.open(Self.database, in: laboratory)
    for batch in [1, 100] {
      let script = try ConsentScript.recording(batch, at: sample)
      let pgbench = PGBench(laboratory, database: Self.database, script: script)
      for connections in sizes.connections {
        let run = ConsentRun(
          try await ConsentSample.open(Self.database, in: laboratory, sessions: connections),
          tasks: connections,
          batch: batch
        )
        var (own, other): ([Double], [Double]) = ([], [])
        _ = try await run.measure(for: .milliseconds(500))
        _ = try pgbench.run(connections: connections, for: .seconds(1))
        for _ in 0..<sizes.rounds {
          own.append(try await run.measure(for: sizes.loggingTime))
          other.append(
            try pgbench.run(connections: connections, for: sizes.loggingTime) * Double(batch)
          )
        }
        table.add(
          "\(connections)",
          "\(batch)",
          own.median.text(),
          other.median.text(),
          (own.median / other.median).text(decimals: 2)
        )
        Progress.tell("  \(connections)/\(batch): \(own.median.text()) \(other.median.text())")
      }
    }
    table.notes.append(
      """
      Each event is of a person who is new, so that it brings a person, a data key, an event and a \
      state. pgbench sends the same statements with values of the same number and size in pipeline \
      mode; habeas also draws keys, seals, wraps and hashes.
      """
    )
    return table
  }

  private func lookUp() async throws -> [Table] {
    let sample = try await ConsentSample.open("consents", in: laboratory, sessions: 4)
    let persons = try await ConsentPopulation(sizes.consentEvents).load(at: sample)
    try await laboratory.withSuperuser(of: "consents") { connection in
      for table in ConsentWeight.tables { try connection.execute("VACUUM (ANALYZE) \(table)") }
      try connection.execute("CHECKPOINT")
    }
    let weight = try await ConsentWeight(of: "consents", in: laboratory)
    try await ConsentPlan.check(sample, "consents", in: laboratory)
    var table = Table(
      "May this person's data be processed for this purpose now? Among \(weight.events.text()) events",
      columns: ["connections", "look-ups per second", "pgbench", "ratio", "p50 (ms)", "p99 (ms)"]
    )
    let script = try ConsentScript.lookUp(at: sample)
    let pgbench = PGBench(laboratory, database: "consents", script: script)
    for connections in sizes.connections {
      let run = ConsentLookUps(
        try await ConsentSample.open("consents", in: laboratory, sessions: connections),
        persons: persons,
        tasks: connections
      )
      _ = try await run.measure(for: .milliseconds(500))
      _ = try pgbench.run(connections: connections, for: .seconds(1))
      let own = try await run.measure(for: sizes.loggingTime)
      let other = try pgbench.run(connections: connections, for: sizes.loggingTime)
      table.add(
        "\(connections)",
        own.rate.text(),
        other.text(),
        (own.rate / other).text(decimals: 2),
        own.quantile(0.5).text(decimals: 2),
        own.quantile(0.99).text(decimals: 2)
      )
    }
    table.notes.append(
      """
      Of persons drawn at random from \(Double(persons).text()). The statement reads derived state \
      by its key and opens nothing; habeas also hashes the identifier.
      """
    )
    return [table, weight.table]
  }
}
