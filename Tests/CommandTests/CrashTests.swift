import Foundation
import Postgres
import Testing

/// What is acknowledged survives, nothing is half-written, and the same load completes.
@Suite struct CrashTests {
  /// More than the batches that may be under way at once.
  private static let rows = 5_000

  @Test(arguments: [Victim.program, .server])
  func `A bulk load that is killed loses nothing and is completed by another run`(
    victim: Victim
  ) async throws {
    try await Home.with { home in
      let file = try home.write(Self.csv, to: "requests.csv")
      #expect(try await home.run("controller", "set", "main", "--country", "NL").status == 0)
      let load = ["request", "log", "--csv", file, "--as", "tester"]
      let running = try home.start(load)
      let acknowledged = try await Self.inTheMiddle(home) { try victim.kill(running, home) }
      let broken = try await running.outcome()
      #expect(broken.status == victim.status, "\(broken.errors)")
      if victim == .program { try await Self.lastCommit(home) }

      let kept = try await Verification.read(home)
      #expect(kept.requests >= acknowledged)
      try #require(kept.requests < Self.rows, "the load was over before it was killed")
      #expect(kept.differences.isEmpty)
      #expect(kept.erased == 0)
      #expect(try await Self.incomplete(home) == 0)

      let again = try await home.start(load).outcome()
      #expect(again.status == 0, "\(again.errors)")
      let missing = Self.rows - kept.requests
      #expect(again.output == "\(missing) logged, \(kept.requests) logged before, 0 refused\n")
      #expect(try await Self.distinctReferences(home) == [Self.rows, Self.rows])
      #expect(try await Self.incomplete(home) == 0)
    }
  }

  /// Who is killed in the middle of a load.
  enum Victim: Sendable {
    case program
    case server

    /// With what the load ends: by the signal, or with "try again".
    var status: Int32 {
      switch self {
      case .program: 128 + SIGKILL
      case .server: 75
      }
    }

    func kill(_ running: Home.Running, _ home: Home) throws {
      switch self {
      case .program: running.kill()
      case .server: try ServerProcesses(of: home).kill()
      }
    }
  }

  private static var csv: String {
    let header = "right,received,name,email,channel,language,reference\n"
    return header
      + (1...rows).map { number in
        let day = number % 28 + 1
        return "access erasure,2026-01-\(day < 10 ? "0" : "")\(day),Person \(number),"
          + "person\(number)@example.org,post,en,R-\(number)\n"
      }.joined()
  }

  /// Does something while a load waits in its middle, and says how many rows were committed then.
  ///
  /// The server itself waits for the first rows and then holds the load back by a lock, so that
  /// the middle does not depend on how soon this process is heard.
  private static func inTheMiddle(
    _ home: Home,
    _ act: @Sendable () throws -> Void
  ) async throws -> Int {
    let count: Int
    do {
      count = try await home.superuser().transaction { database in
        try database.execute(SQL(script: holdBack))
        let rows = try database.execute("SELECT count(*) AS requests FROM subject_request")
        let count: Int = try #require(rows.first).decode("requests")
        try act()
        throw Held(count: count)
      }
    } catch let held as Held {
      count = held.count
    }
    return count
  }

  /// The lock has done its work; it goes with the transaction, whoever is killed.
  private struct Held: Error {
    let count: Int
  }

  private static let holdBack = """
    DO $$
    BEGIN
      WHILE NOT EXISTS (SELECT FROM subject_request) LOOP
        PERFORM pg_sleep(0.001);
      END LOOP;
      LOCK TABLE subject_request IN EXCLUSIVE MODE;
    END $$
    """

  /// Waits until the server is done with what a killed program had sent.
  private static func lastCommit(_ home: Home) async throws {
    let session = try home.superuser()
    while true {
      let rows = try await session.execute(
        "SELECT count(*) AS backends FROM pg_stat_activity WHERE usename = 'habeas_program'"
      )
      if try #require(rows.first).decode("backends", as: Int.self) == 0 { return }
    }
  }

  /// How many requests lack their claims, events, deadlines or data key.
  private static func incomplete(_ home: Home) async throws -> Int {
    let rows = try await home.superuser().execute(
      """
      SELECT count(*) AS requests
      FROM subject_request AS r
      WHERE
        (SELECT count(*) FROM claim AS c WHERE c.request_id = r.id) <> 2
        OR (SELECT count(*) FROM event AS e WHERE e.request_id = r.id) <> 3
        OR (SELECT count(DISTINCT claim_id) FROM deadline AS d WHERE d.request_id = r.id) <> 2
        OR (SELECT count(*) FROM vault.data_key AS k WHERE k.owner_id = r.id) <> 1
      """
    )
    return try #require(rows.first).decode("requests")
  }

  private static func distinctReferences(_ home: Home) async throws -> [Int] {
    let rows = try await home.superuser().execute(
      """
      SELECT count(*) AS requests, count(DISTINCT external_reference) AS sources
      FROM subject_request
      """
    )
    let row = try #require(rows.first)
    return [try row.decode("requests"), try row.decode("sources")]
  }
}
