import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing

extension DatabaseTests {
  /// Row-level security: a tenant's rows are there for that tenant alone.
  @Suite("Tenancy") struct TenancyTests {
    private func count(_ table: Catalogue.Table, _ connection: Connection) throws -> Int {
      let rows = try connection.execute("SELECT count(*) AS n FROM \(table.identifier)")
      return try rows.first?.decode("n") ?? -1
    }

    @Test func everyTableOfTenantDataIsBound() async throws {
      try await TestCluster.withDatabase { database in
        let tables = try await Catalogue.tables(database)
        let unbound = tables.filter { !$0.isTenantData }.map(\.name)
        let reference = ["law_edition", "law_rule"]
        #expect(unbound == ["controller"] + reference + ["schema_migration", "root_key"])
        for table in tables where table.isTenantData { #expect(table.isBound, "\(table.name)") }
      }
    }

    @Test func aTenantSeesItsOwnRowsAlone() async throws {
      try await TestCluster.withDatabase { database in
        let first = try await StoredTenant("first", in: database)
        let second = try await StoredTenant("second", in: database)
        try await second.record([Acknowledge()])
        let tables = try await Catalogue.tables(database).filter(\.isTenantData)
        for table in tables {
          let other = second.tenant.id
          let own = try await first.perform { connection in
            let rows = try connection.execute(
              "SELECT FROM \(table.identifier) WHERE controller_id = \(other)"
            )
            #expect(rows.isEmpty, "\(table.name)")
            return try count(table, connection)
          }
          let theirs = try await second.perform { try count(table, $0) }
          let all = try await Session(database.superuser).withConnection { try count(table, $0) }
          #expect(own > 0, "\(table.name)")
          #expect(own + theirs == all, "\(table.name)")
        }
        let tenant = first.tenant
        await #expect(throws: StorageError.noSuchRequest(second.reference)) {
          try await first.perform {
            _ = try LoadedCase.load(second.reference, of: tenant, for: .reading, from: $0)
          }
        }
      }
    }

    @Test func withoutATenantThereIsNothing() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        for table in try await Catalogue.tables(database) where table.isTenantData {
          // On a fresh connection, and on one that was in the scope of a tenant before.
          let fresh = try await Session(database.program).transaction { try count(table, $0) }
          let used = try await stored.program.transaction { try count(table, $0) }
          #expect(fresh == 0, "\(table.name)")
          #expect(used == 0, "\(table.name)")
        }
      }
    }

    @Test func nothingIsWrittenForAnother() async throws {
      try await TestCluster.withDatabase { database in
        let first = try await StoredTenant("first", in: database)
        let second = try await StoredTenant("second", in: database)
        let other = second.tenant.id
        for table in try await Catalogue.tables(database)
        where table.isTenantData {
          let error = await #expect(throws: PostgresError.self, "\(table.name)") {
            try await first.perform { connection in
              try connection.execute(
                """
                INSERT INTO \(table.identifier)
                SELECT (
                  jsonb_populate_record(
                    t, jsonb_build_object('controller_id', \(other.description))
                  )
                ).*
                FROM \(table.identifier) AS t
                """
              )
            }
          }
          #expect(error?.state == .insufficientPrivilege, "\(table.name)")
        }
        let changed = try await first.perform { connection in
          try connection.execute(
            """
            UPDATE subject_request
            SET assignee = 'thief'
            WHERE controller_id = \(other)
            RETURNING id
            """
          ).count
            + connection.execute(
              "DELETE FROM vault.data_key WHERE controller_id = \(other) RETURNING owner_id"
            ).count
        }
        #expect(changed == 0)
        let tenant = second.tenant
        let loaded = try await second.perform {
          try LoadedCase.load(second.reference, of: tenant, for: .reading, from: $0)
        }
        #expect(loaded.file.assignee == nil)
      }
    }

    /// Events, letters, acts and assessments are facts: they are added and never changed.
    @Test(arguments: [
      "event", "act", "dpia", "calendar_change", "controller_rule",
      "controller_rule_withdrawal", "deadline_change",
      "register_version", "register_act", "register_act_version", "privacy_notice",
      "consent_principal", "consent_event", "dpia_act", "dpia_step", "dpia_withholding",
      "prior_consultation_event", "suppression.erased_person", "suppression.lift",
      "suppression.erased_case",
    ])
    func factsAreNeitherChangedNorDeleted(_ table: String) async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let parts = table.split(separator: ".").map(String.init)
        let name = parts.count == 2 ? SQLIdentifier(parts[0], parts[1]) : SQLIdentifier(table)
        let statements: [SQL] = [
          "UPDATE \(name) SET controller_id = controller_id", "DELETE FROM \(name)",
          "TRUNCATE \(name)",
        ]
        for statement in table == "dpia" ? Array(statements.dropFirst()) : statements {
          let error = await #expect(throws: PostgresError.self) {
            try await stored.perform { try $0.execute(statement) }
          }
          #expect(error?.state == .insufficientPrivilege, "\(statement.text)")
        }
      }
    }

    /// Letters go with their case alone, after an event that nobody can take back.
    @Test(
      arguments: PersonalRows.ofLetter + [
        "letter", "outgoing_letter", "access_package", "removed_part",
      ]
    )
    func lettersAreDeletedWithTheirCaseAlone(_ table: String) async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let deleted = try await stored.perform {
          try $0.execute("DELETE FROM \(SQLIdentifier(table)) RETURNING controller_id").count
        }
        #expect(deleted == 0)
        for statement: SQL in table == "outgoing_letter"
          ? ["TRUNCATE outgoing_letter CASCADE"]
          : ["UPDATE \(SQLIdentifier(table)) SET controller_id = controller_id"]
        {
          let error = await #expect(throws: PostgresError.self) {
            try await stored.perform { try $0.execute(statement) }
          }
          #expect(error?.state == .insufficientPrivilege)
        }
      }
    }

    /// A table that is added later must say whether it goes with an erased case.
    @Test func everyTableOfACaseStaysOrGoes() async throws {
      try await TestCluster.withDatabase { database in
        let tables = try await Session(database.superuser).execute(
          """
          SELECT DISTINCT a.attrelid::regclass::text AS name, a.attname::text AS names
          FROM pg_attribute AS a
          JOIN pg_class AS c ON c.oid = a.attrelid
          WHERE c.relkind = 'r' AND a.attname IN ('request_id', 'letter_id') AND NOT a.attisdropped
          """
        )
        func named(_ column: String) throws -> Set<String> {
          Set(
            try tables.filter { try $0.decode("names", as: String.self) == column }
              .map { try $0.decode("name", as: String.self) }
          )
        }
        #expect(try named("request_id") == Set(PersonalRows.ofRequest + PersonalRows.kept))
        #expect(try named("letter_id") == Set(PersonalRows.ofLetter))
      }
    }

    @Test func theProgramMayNotChangeTheSchema() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let statements: [SQL] = [
          "ALTER TABLE event DISABLE ROW LEVEL SECURITY", "DROP POLICY own_rows ON event",
          "CREATE TABLE loot (words text)", "DELETE FROM subject_request", "DELETE FROM claim",
          "DELETE FROM controller", "UPDATE schema_migration SET name = 'x'",
        ]
        for statement in statements {
          let error = await #expect(throws: PostgresError.self) {
            try await stored.perform { try $0.execute(statement) }
          }
          #expect(error?.state == .insufficientPrivilege, "\(statement.text)")
        }
      }
    }
  }
}
