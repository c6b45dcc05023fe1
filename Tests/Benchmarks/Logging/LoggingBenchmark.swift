import Casework
import Postgres

/// Logs requests one by one, and has pgbench send the very same statements.
struct LoggingBenchmark {
  private let laboratory: Laboratory
  private let sizes: Sizes
  private static let database = "logging"

  init(_ laboratory: Laboratory, _ sizes: Sizes) {
    self.laboratory = laboratory
    self.sizes = sizes
  }

  func run() async throws -> Table {
    var table = Table(
      "Requests logged one by one, each in a durable commit",
      columns: ["connections", "habeas (per second)", "pgbench (per second)", "ratio"]
    )
    let desk = try await laboratory.office(Self.database).benchmarkDesk()
    _ = try await LoggingRun(desk: desk, tasks: 1).measure(for: .milliseconds(500))
    let script = try await LoggingScript(desk, database: Self.database, in: laboratory)
    let pgbench = PGBench(laboratory, database: Self.database, script: script.script)
    for connections in sizes.connections {
      let office = try await laboratory.office(Self.database, sessions: connections)
      let run = LoggingRun(desk: try await office.benchmarkDesk(), tasks: connections)
      let rates = try await compare(run, pgbench, connections: connections)
      table.add(
        "\(connections)",
        rates.own.text(),
        rates.pgbench.text(),
        (rates.own / rates.pgbench).text(decimals: 2)
      )
    }
    try await checkLikeness()
    table.notes.append(
      """
      Median of \(sizes.rounds) rounds of \(sizes.loggingTime.seconds.text()) seconds, by turns, on \
      the same cluster, clients and server sharing the cores. pgbench sends the same statements \
      with values of the same number and size in pipeline mode; habeas also draws keys, seals, \
      hashes and computes the deadlines.
      """
    )
    return table
  }

  private func compare(
    _ run: LoggingRun,
    _ pgbench: PGBench,
    connections: Int
  ) async throws -> (own: Double, pgbench: Double) {
    var own: [Double] = []
    var other: [Double] = []
    _ = try await run.measure(for: .seconds(1))
    _ = try pgbench.run(connections: connections, for: .seconds(1))
    for _ in 0..<sizes.rounds {
      own.append(try await run.measure(for: sizes.loggingTime))
      other.append(try pgbench.run(connections: connections, for: sizes.loggingTime))
      Progress.tell("  \(connections): \(own.last?.text() ?? "") \(other.last?.text() ?? "")")
    }
    return (own.median, other.median)
  }

  /// Every request must have as many rows as every other, whoever logged it.
  private func checkLikeness() async throws {
    let unlike = try await laboratory.withSuperuser(of: Self.database) { connection in
      try connection.execute(
        """
        SELECT format('%s rows in %s, %s requests', count(*), t.name, requests.count) AS fault
        FROM (SELECT count(*) FROM subject_request) AS requests
        CROSS JOIN (
          SELECT 'vault.data_key' AS name, 1 AS each FROM vault.data_key
          UNION ALL SELECT 'claim', 1 FROM claim
          UNION ALL SELECT 'event', 2 FROM event
          UNION ALL SELECT 'deadline', (
            SELECT count(*)::integer FROM deadline GROUP BY claim_id ORDER BY claim_id LIMIT 1
          ) FROM deadline
          UNION ALL SELECT 'act', 1 FROM act
        ) AS t
        GROUP BY t.name, t.each, requests.count
        HAVING count(*) <> t.each * requests.count
        """
      ).map { try $0.decode("fault", as: String.self) }
    }
    guard unlike.isEmpty else { throw BenchmarkError.unlikeRows(unlike.joined(separator: "; ")) }
  }
}
