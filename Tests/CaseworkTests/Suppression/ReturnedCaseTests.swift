import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Cases that were erased do not come back with a backup of the database unnoticed.
  @Suite("Cases that came back") struct ReturnedCaseTests {
    @Test func areListedAndErasedAgainOnTheGroundsOfThen() async throws {
      try await SampleOffice.lend { sample in
        let references = [
          try await ErasingTests.closed(sample), try await ErasingTests.closed(sample),
        ]
        let backup = try await Backup(of: sample.database)
        let later = try await sample.desk(at: SampleOffice.now.adding(seconds: 3_600))
        let grounds: [EraseCase.Ground] = [.personAsked, .courtOrder]
        for (reference, ground) in zip(references, grounds) {
          #expect(try await later.erase(reference, ground: ground, key: UUID()) == .erased)
        }
        #expect(try await later.returnedCases().isEmpty)
        let list = try await later.exportErased()
        try await backup.restore()
        // The list was restored as well, and knows of nothing.
        #expect(try await later.returnedCases().isEmpty)
        #expect(try await later.show(references[0]).loaded.requester.name == "Anna Jansen")
        let added = try await sample.take(list)
        #expect(added.cases == 2)
        let returned = try await later.returnedCases()
        #expect(Set(returned.map(\.reference)) == Set(references))
        #expect(returned.map(\.status) == [.closed, .closed])
        #expect(returned.allSatisfy { $0.erased == SampleOffice.now.adding(seconds: 3_600) })
        #expect(try await sample.found().map(\.field) == ["erased_case", "erased_case"])

        let replay = try await later.eraseReturnedCases()
        #expect(replay.refused.isEmpty)
        #expect(
          Dictionary(uniqueKeysWithValues: replay.erased.map { ($0.reference, $0.ground) })
            == Dictionary(uniqueKeysWithValues: zip(references, grounds))
        )
        await #expect(throws: StorageError.erased(references[0])) {
          _ = try await later.show(references[0])
        }
        #expect(try await later.returnedCases().isEmpty)
        #expect(try await later.eraseReturnedCases().erased.isEmpty)
        #expect(try await sample.found().isEmpty)
      }
    }

    @Test func sayWhatStandsAgainstErasingThemAgain() async throws {
      try await SampleOffice.lend { sample in
        // The backup was made while the case was still open.
        let reference = try await sample.log([.access])
        let backup = try await Backup(of: sample.database)
        for act in [Withdraw(.allOpen), Close(.completed)] as [any Act] {
          _ = try await sample.desk.perform(act, on: reference, key: UUID())
        }
        _ = try await sample.desk.erase(reference, ground: .unlawful, key: UUID())
        let list = try await sample.desk.exportErased()
        try await backup.restore()
        _ = try await sample.take(list)
        let returned = try await sample.desk.returnedCases()
        #expect(returned.map(\.status) == [.open])
        let replay = try await sample.desk.eraseReturnedCases()
        #expect(replay.erased.isEmpty)
        #expect(replay.refused.map(\.reason) == [.requestNotClosed])
        #expect(try await sample.desk.returnedCases() == returned)
      }
    }

    @Test func missingFromTheListAreFoundOut() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await ErasingTests.closed(sample)
        _ = try await sample.desk.erase(reference, ground: .authorityOrder, key: UUID())
        #expect(try await sample.found().isEmpty)
        try await Session(sample.database.superuser).execute("TRUNCATE suppression.erased_case")
        let found = try await sample.found()
        #expect(found.map(\.reference) == [reference])
        #expect(found.map(\.field) == ["erased_case"])
      }
    }
  }
}

extension SampleOffice {
  fileprivate func found() async throws -> [VerificationReport.Difference] {
    try await office.verify(.reading, officer: Self.officer()) { _, _ in }.differences
  }
}

/// The rows of all tables at a moment, to be put back.
private struct Backup {
  let session: Session
  let tables: [SQLIdentifier]

  init(of database: TestDatabase) async throws {
    session = Session(database.superuser)
    tables = try await session.execute(
      """
      SELECT n.nspname::text AS schema, c.relname::text AS name
      FROM pg_class AS c
      JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname IN ('public', 'suppression', 'vault')
      """
    ).map { SQLIdentifier(try $0.decode("schema"), try $0.decode("name")) }
    try await session.execute("CREATE SCHEMA backup")
    for (index, table) in tables.enumerated() {
      try await session.execute("CREATE TABLE \(kept(index)) AS TABLE \(table)")
    }
  }

  func restore() async throws {
    let statements = tables.enumerated().flatMap { index, table -> [SQL] in
      ["DELETE FROM \(table)", "INSERT INTO \(table) TABLE \(kept(index))"]
    }
    try await session.transaction { connection in
      // As a restore does: all rows at once, whatever refers to what.
      try connection.execute("SET LOCAL session_replication_role = replica")
      for statement in statements { try connection.execute(statement) }
    }
  }

  private func kept(_ index: Int) -> SQLIdentifier { SQLIdentifier("backup", "table_\(index)") }
}
