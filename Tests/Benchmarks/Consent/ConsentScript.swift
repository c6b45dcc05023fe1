import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TimeLimits

/// Scripts of pgbench that send the statements of consents: the same text, with a value of pgbench's
/// in the place of each of ours.
enum ConsentScript {
  /// Records so many consents of new persons in a commit.
  static func recording(_ batch: Int, at sample: ConsentSample) throws -> PGBenchScript {
    let controller = sample.desk.controller.id
    let tenant = Tenant(id: controller, keys: .generate(for: controller.rawValue))
    // The text of the statements does not depend on how many events they record, or on the keys.
    guard let statements = try RecordConsents([], for: tenant).statements else {
      throw BenchmarkError.unreadableOutput(of: "the statements of consents")
    }
    let values = ConsentValues(batch: batch, controller: controller)
    let places = [values.persons, values.events]
    for (statement, places) in zip(statements, places)
    where statement.parameterCount != places.count {
      throw BenchmarkError.unlikeStatement(
        parameters: statement.parameterCount,
        known: places.count
      )
    }
    let lines = zip(statements, places).map { $0.text(filledWith: $1) + ";" }
    return PGBenchScript(
      head: "\\set person random(1000000000000, 999999999999999)",
      controller: controller,
      statements: lines.joined(separator: "\n")
    )
  }

  /// Asks where the consent of a person stands; pgbench's persons are not known.
  static func lookUp(at sample: ConsentSample) throws -> PGBenchScript {
    let controller = sample.desk.controller.id
    let person = "md5(:person::text)::uuid"
    let tenant = "'\(controller)'::uuid"
    let consent = [
      tenant, person, "'\(ConsentSample.activity)'::text", "'\(ConsentSample.purposeName)'::text",
    ]
    let statement = try statement(at: sample)
    let places = [tenant] + consent + consent
    guard statement.parameterCount == places.count else {
      throw BenchmarkError.unlikeStatement(
        parameters: statement.parameterCount,
        known: places.count
      )
    }
    return PGBenchScript(
      head: "\\set person random(1, 999999999)",
      controller: controller,
      statements: statement.text(filledWith: places) + ";"
    )
  }

  static func statement(at sample: ConsentSample) throws -> SQL {
    ConsentStandings.statement(UUID(), sample.purpose, of: sample.desk.controller.id)
  }
}

/// What stands in the place of each value of the statements that record consents, in their order.
///
/// Keys and identifiers are as long as those of habeas; persons and events are random.
private struct ConsentValues {
  let batch: Int
  let controller: Identifier<Controller>

  private var tenant: String { "'\(controller)'::uuid" }

  /// An array with a value for each event, which is made of its number `n`.
  private func each(_ value: String) -> String {
    "ARRAY(SELECT \(value) FROM generate_series(1, \(batch)) AS n)"
  }

  private func constant(_ value: String, _ type: String) -> String {
    "array_fill(\(value)::\(type), ARRAY[\(batch)])"
  }

  private func nothing(_ type: String) -> String { constant("NULL", type) }

  private var person: String { each("md5((:person::bigint + n)::text)::uuid") }

  private var event: String { each("md5((-:person::bigint - n)::text)::uuid") }

  private var recorded: String { constant("now()", "timestamptz") }

  /// A sealed text of so many bytes.
  private func sealed(_ bytes: Int) -> String {
    constant("decode(repeat('5a', \(bytes)), 'hex')", "bytea")
  }

  var persons: [String] {
    [
      tenant, person, constant("'email'", "text"), sealed(66), recorded, tenant, person, sealed(60),
    ]
  }

  var events: [String] {
    [
      tenant, person, event, constant("'\(ConsentSample.activity)'", "text"),
      constant("'\(ConsentSample.purposeName)'", "text"), constant("'given'", "text"), recorded,
      recorded, constant("'j.devries'", "text"), nothing("timestamptz"), constant("1", "integer"),
      constant("'web-form'", "text"), constant("'nl'", "text"), constant("'expressed'", "text"),
      constant("'web form'", "text"), constant("'newsletter checkbox'", "text"), nothing("text"),
      nothing("bytea"), tenant, tenant, person, event, constant("1", "smallint"), tenant,
    ]
  }
}
