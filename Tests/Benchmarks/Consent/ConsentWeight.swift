import Casework
import Postgres
import SubjectRequests

/// What consents take in the database, with their indexes.
struct ConsentWeight {
  let events: Double
  let table: Table

  static let tables: [SQLIdentifier] = [
    SQLIdentifier("public", "consent_principal"), SQLIdentifier("vault", "data_key"),
    SQLIdentifier("public", "consent_event"), SQLIdentifier("public", "consent_state"),
    SQLIdentifier("public", "consent_request"),
  ]

  init(of database: String, in laboratory: Laboratory) async throws {
    let (events, sizes) = try await laboratory.withSuperuser(of: database) { connection in
      let count = try connection.execute("SELECT count(*) AS n FROM consent_event").first
      let sizes = try Self.tables.map { table in
        let name = table.parts.joined(separator: ".")
        let rows = try connection.execute(
          "SELECT pg_total_relation_size(\(name)::regclass) AS bytes"
        )
        return (name, try rows.first?.decode("bytes", as: Int.self) ?? 0)
      }
      return (try count?.decode("n", as: Int.self) ?? 0, sizes)
    }
    self.events = Double(events)
    var table = Table(
      "Storage of consents",
      columns: ["table, with its indexes", "bytes an event"]
    )
    for (name, bytes) in sizes { table.add(name, (Double(bytes) / Double(events)).text()) }
    let all = sizes.reduce(0) { $0 + $1.1 }
    table.add("all", (Double(all) / Double(events)).text())
    table.notes.append("Three persons to four events.")
    self.table = table
  }
}

/// How the server looks a consent up.
enum ConsentPlan {
  /// Has the statement explained as the program's role runs it.
  ///
  /// - Throws: ``BenchmarkError/readsMoreThanWhatIsOpen(plan:)`` where it scans a table.
  static func check(
    _ sample: ConsentSample,
    _ database: String,
    in laboratory: Laboratory
  ) async throws {
    let session = Session(laboratory.address(database, role: "habeas_program"))
    let controller = sample.desk.controller.id
    let statement = try ConsentScript.statement(at: sample)
    let lines = try await session.transaction(
      settings: [LocalSetting("habeas.controller", controller.rawValue)]
    ) { connection in
      try connection.execute("EXPLAIN (COSTS off) \(fragment: statement)")
        .map { try $0.decode("QUERY PLAN", as: String.self) }
    }
    await session.close()
    // Nobody is waited for here: what an empty table holds is read whole, whatever its indexes.
    let scanned = lines.filter { $0.contains("Seq Scan") && !$0.contains("consent_request") }
    guard scanned.isEmpty,
      lines.contains(where: { $0.contains("consent_state_key") })
    else { throw BenchmarkError.scansConsents(plan: lines) }
  }
}
