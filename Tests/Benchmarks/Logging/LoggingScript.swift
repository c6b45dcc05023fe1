import Casework
import Postgres
import Storage
import SubjectRequests

/// A script of pgbench that logs a request as ``InsertRequests`` does: the same text, with a value
/// of pgbench's in the place of each of ours.
struct LoggingScript {
  let script: PGBenchScript

  /// Takes the values that do not change from a request that was logged.
  init(_ desk: Desk, database: String, in laboratory: Laboratory) async throws {
    let controller = desk.controller.id
    let sample = try await laboratory.withSuperuser(of: database) { connection in
      try LoggedSample(of: controller, from: connection)
    }
    // The text of the statement does not depend on how many requests it logs, or on the keys.
    let tenant = Tenant(id: controller, keys: .generate(for: controller.rawValue))
    let (law, plan, held) = try await laboratory.withSuperuser(of: database) { connection in
      (
        try LawVersion.read(of: controller, from: connection),
        try RegisterRevision.read(of: controller, from: connection),
        try Self.held(of: controller, from: connection)
      )
    }
    let statement = try InsertRequests([], for: tenant, on: LoggingBasis(law, planned: plan))
      .statement
    let holding = law.holding(controller)
    let places = LoggingValues(deadlines: sample.deadlines).places
    guard statement.parameterCount == places.count else {
      throw BenchmarkError.unlikeStatement(
        parameters: statement.parameterCount,
        known: places.count
      )
    }
    let head = """
      \\set turn :turn + 1000
      \\set request random(1000000000000000, 9999999999999999)
      \\set claim random(1000000000000000, 9999999999999999)
      \\set key random(1000000000000000, 9999999999999999)
      \\set key_of_act random(1000000000000000, 9999999999999999)
      \\set first random(1000, 9999)
      \\set second random(1000, 9999)
      \\set third random(1000, 9999)
      \\set fourth random(0, 9)
      """
    script = PGBenchScript(
      head: head,
      controller: controller,
      statements: """
        \(holding.text(filledWith: [":controller::uuid", ":law::integer"]));
        \(statement.text(filledWith: places));
        """,
      values: [("controller", "\(controller)")] + held + sample.values
    )
  }

  /// The numbers of the present law and register, without which nothing is inserted.
  private static func held(
    of controller: Identifier<Controller>,
    from connection: Connection
  ) throws -> [(String, String)] {
    let rows = try connection.execute(
      """
      SELECT law_version, register_revision FROM controller_profile
      WHERE controller_id = \(controller)
      """
    )
    return try rows.flatMap { row in
      [
        ("law", "\(try row.decode("law_version", as: Int.self))"),
        ("plan", "\(try row.decode("register_revision", as: Int.self))"),
      ]
    }
  }
}
