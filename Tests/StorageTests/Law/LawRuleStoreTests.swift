import Foundation
import Postgres
import Storage
import TestCluster
import Testing
import TimeLimits

/// The table of rules in the database is the one inside the program.
@Suite("Table of rules", .cluster) struct LawRuleStoreTests {
  @Test func itIsTheFileOfTheProgram() async throws {
    try await TestCluster.withDatabase { database in
      let table = try RuleTable.builtIn()
      let rows = try await Session(database.superuser).execute(
        "SELECT row_to_json(r)::text AS fields FROM law_rule AS r ORDER BY rule_id"
      )
      let stored = try rows.map { row in
        let bytes = Data(try row.decode("fields", as: String.self).utf8)
        return try JSONDecoder().decode([String: Field].self, from: bytes)
      }
      let given = table.rows.map { row in
        Dictionary(uniqueKeysWithValues: zip(table.columns, row.map(Field.init(text:))))
      }.sorted { ($0["rule_id"]?.text ?? "") < ($1["rule_id"]?.text ?? "") }
      #expect(stored.count == given.count && !given.isEmpty)
      for (stored, given) in zip(stored, given) {
        let fields = stored.filter { table.columns.contains($0.key) }
        #expect(fields == given)
        #expect(stored["edition"] == Field(text: table.edition))
        #expect(stored["withdrawn_in"] == Field(text: nil))
      }
    }
  }

  @Test func anOlderEditionIsBroughtUpToDate() async throws {
    try await TestCluster.withDatabase { database in
      let superuser = Session(database.superuser)
      try await superuser.execute(
        SQL(
          script: """
            UPDATE law_edition SET edition = '2025.1', sha256 = '';
            UPDATE law_rule SET note = 'as it was' WHERE rule_id = 'GDPR-15';
            DELETE FROM law_rule WHERE rule_id = 'GDPR-16';
            INSERT INTO law_rule
            SELECT (jsonb_populate_record(r, '{"rule_id": "GDPR-99"}')).*
            FROM law_rule AS r
            WHERE rule_id = 'GDPR-17';
            """
        )
      )
      let owner = Session(database.owner)
      let table = try RuleTable.builtIn()
      let before = try await owner.transaction { try LawRuleStore.isBehind(table, $0) }
      let applied = try await Migrator(owner: owner).migrate()
      let after = try await owner.transaction { try LawRuleStore.isBehind(table, $0) }
      #expect(before && !after && applied.isEmpty)
      let rows = try await superuser.execute(
        "SELECT rule_id FROM law_rule WHERE withdrawn_in IS NULL AND note IS DISTINCT FROM 'as it was'"
      )
      #expect(rows.count == table.rows.count)
      let withdrawn = try await superuser.execute(
        "SELECT rule_id FROM law_rule WHERE withdrawn_in IS NOT NULL"
      )
      let names = try withdrawn.map { try $0.decode("rule_id", as: String.self) }
      #expect(names == ["GDPR-99"])
    }
  }

  @Test func theProgramReadsItAndChangesNothing() async throws {
    try await TestCluster.withDatabase { database in
      let program = Session(database.program)
      let rules = try await program.execute("SELECT rule_id FROM law_rule")
      #expect(!rules.isEmpty)
      await #expect(throws: PostgresError.self) {
        try await program.execute("UPDATE law_rule SET note = 'mine'")
      }
    }
  }

  /// A field of a row: a text, a number or nothing, told by its text.
  private struct Field: Decodable, Equatable {
    let text: String?

    init(text: String?) { self.text = text }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = container.decodeNil() ? nil : try container.decode(String.self)
      }
    }
  }
}
