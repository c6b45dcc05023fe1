import Foundation
import Postgres
import Schema
import Storage
import TestCluster
import Testing

extension DatabaseTests {
  @Suite("Migrator") struct MigratorTests {
    /// Lends a database without a table.
    private func withEmptyDatabase(_ body: @Sendable (TestDatabase) async throws -> Void)
      async throws
    {
      try await TestCluster.withDatabase { database in
        try await Session(database.superuser).execute(
          SQL(
            script: """
              DROP SCHEMA public, suppression, vault CASCADE;
              CREATE SCHEMA public AUTHORIZATION pg_database_owner;
              GRANT USAGE ON SCHEMA public TO PUBLIC;
              """
          )
        )
        try await body(database)
      }
    }

    private func state(_ database: TestDatabase) async throws -> SchemaState {
      try await Session(database.program).transaction(.snapshot) { try Migrator.state($0) }
    }

    @Test func appliesAllToAnEmptyDatabaseAndNothingAgain() async throws {
      try await withEmptyDatabase { database in
        let before = try await Session(database.program).transaction {
          try Readiness.examine($0).schema
        }
        #expect(before == .missing)
        let migrator = Migrator(owner: Session(database.owner))
        #expect(try await migrator.migrate() == Migration.all)
        #expect(try await migrator.migrate() == [])
        #expect(try await state(database) == .current)
        let rows = try await Session(database.owner).execute(
          "SELECT number, name FROM schema_migration ORDER BY number"
        )
        let numbers = try rows.map { try $0.decode("number", as: Int.self) }
        #expect(numbers == Migration.all.map(\.number))
        #expect(numbers == numbers.sorted())
        #expect(try rows.map { try $0.decode("name") } == Migration.all.map(\.name))
      }
    }

    @Test func twoAtOnceShareTheWork() async throws {
      try await withEmptyDatabase { database in
        let applied = try await withThrowingTaskGroup(of: [Migration].self) { group in
          for _ in 0..<2 {
            group.addTask { try await Migrator(owner: Session(database.owner)).migrate() }
          }
          return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(applied.map(\.number).sorted() == Migration.all.map(\.number))
        #expect(try await state(database) == .current)
      }
    }

    @Test func goesOnWhereAnotherStopped() async throws {
      try await withEmptyDatabase { database in
        let owner = Session(database.owner)
        let first = try #require(Migration.all.first)
        try await owner.execute(SQL(script: Migration.bookkeeping.sql))
        try await owner.execute(SQL(script: first.sql))
        try await TestCluster.withDatabase { other in
          let row = try #require(
            try await Session(other.owner).execute(
              "SELECT sha256 FROM schema_migration WHERE number = 1"
            ).first
          )
          let digest: Data = try row.decode("sha256")
          try await owner.execute(
            "INSERT INTO schema_migration (number, name, sha256) VALUES (1, 'first', \(digest))"
          )
        }
        #expect(try await state(database) == .behind(Array(Migration.all.dropFirst())))
        #expect(
          try await Migrator(owner: owner).migrate() == Array(Migration.all.dropFirst())
        )
      }
    }

    @Test func refusesADatabaseOfANewerProgram() async throws {
      try await TestCluster.withDatabase { database in
        let owner = Session(database.owner)
        let number = try #require(Migration.all.last).number + 7
        try await owner.execute(
          """
          INSERT INTO schema_migration (number, name, sha256)
          VALUES (\(number), 'add_something', \(Data(repeating: 1, count: 32)))
          """
        )
        #expect(try await state(database) == .newer(number: number))
        await #expect(throws: MigrationError.databaseIsNewer(number: number)) {
          try await Migrator(owner: owner).migrate()
        }
      }
    }

    @Test func refusesAMigrationThatWasAltered() async throws {
      try await TestCluster.withDatabase { database in
        let owner = Session(database.owner)
        try await owner.execute(
          "UPDATE schema_migration SET sha256 = \(Data(repeating: 1, count: 32)) WHERE number = 3"
        )
        let altered = try #require(Migration.all.first { $0.number == 3 })
        #expect(try await state(database) == .altered(altered))
        await #expect(throws: MigrationError.altered(altered)) {
          try await Migrator(owner: owner).migrate()
        }
      }
    }

    @Test func theFilesAreTheMigrationsInTheirOrder() throws {
      let folder = URL(filePath: #filePath).appending(path: "../../../../Sql/migrations")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.standardized.path)
        .filter { $0.hasSuffix(".sql") }.sorted()
      let known = [Migration.bookkeeping] + Migration.all
      let names = known.map { migration in
        let digits = String(migration.number)
        return String(repeating: "0", count: 4 - digits.count) + "\(digits)_\(migration.name).sql"
      }
      #expect(files == names)
      for (file, migration) in zip(files, known) {
        let text = try String(
          contentsOf: folder.standardized.appending(path: file),
          encoding: .utf8
        )
        #expect(text == migration.sql, "\(file)")
      }
    }
  }
}
