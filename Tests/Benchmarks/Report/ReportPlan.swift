import Casework
import Postgres
import Storage
import SubjectRequests

/// How the server reads what is due.
struct ReportPlan {
  let milliseconds: Double
  /// The lines that say what was read, and by which index.
  let essence: [String]

  /// Has the statement of the report explained as it is run by the program's role.
  ///
  /// - Throws: ``BenchmarkError/readsMoreThanWhatIsOpen(plan:)`` where the plan scans a table, or
  ///   does not use the index of what is open.
  init(
    _ filter: OpenDeadlines.Filter,
    of controller: Identifier<Controller>,
    _ database: String,
    in laboratory: Laboratory
  ) async throws {
    let address = laboratory.address(database, role: Premises.programRole)
    let session = Session(address)
    let statement = OpenDeadlines.statement(filter, of: controller)
    let lines = try await session.transaction(
      settings: [LocalSetting("habeas.controller", controller.rawValue)]
    ) { connection in
      try connection.execute("EXPLAIN (ANALYZE, BUFFERS, COSTS off) \(fragment: statement)")
        .map { try $0.decode("QUERY PLAN", as: String.self) }
    }
    await session.close()
    guard !lines.contains(where: { $0.contains("Seq Scan") }),
      lines.contains(where: { $0.contains("open_deadlines") })
    else { throw BenchmarkError.readsMoreThanWhatIsOpen(plan: lines) }
    let time = lines.compactMap { $0.firstMatch(of: #/^Execution Time: ([0-9.]+) ms/#) }.first
    guard let milliseconds = time.flatMap({ Double($0.1) }) else {
      throw BenchmarkError.unreadableOutput(of: "EXPLAIN")
    }
    self.milliseconds = milliseconds
    essence = lines.prefix { !$0.hasPrefix("Planning") }
      .filter { line in ["Scan", "Buffers", "Removed"].contains { line.contains($0) } }
  }
}
