import Casework
import Foundation
import Postgres
import Schema
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// A database that is not fit is not worked on.
  @Suite("Opening an office") struct OfficeOpeningTests {
    @Test func refusesAnotherKeyFile() async throws {
      try await SampleOffice.lend { sample in
        let needed = try sample.keyFile.read().current.identifier
        let other = SampleOffice.temporaryKeyFile()
        try other.create(KeyRing(current: .generate()))
        defer { try? FileManager.default.removeItem(atPath: other.path) }
        let error = await #expect(throws: CaseworkError.self) {
          _ = try await SampleOffice.open(sample.database.program, other)
        }
        #expect(error == .rootKeyMissing(needed: [needed.description]))
        #expect(error?.description.contains(needed.description) == true)
      }
    }

    @Test func makesNoKeyFileWhereOneIsNeeded() async throws {
      try await SampleOffice.lend { sample in
        let missing = SampleOffice.temporaryKeyFile()
        await #expect(throws: KeyFileError.self) {
          _ = try await SampleOffice.open(sample.database.program, missing)
        }
        #expect(!FileManager.default.fileExists(atPath: missing.path))
      }
    }

    @Test func opensAgainWithItsKeyFile() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let again = try await SampleOffice.open(sample.database.program, sample.keyFile)
        let desk = try await again.desk(nil, officer: SampleOffice.officer())
        #expect(try await desk.show(reference).loaded.requester.name == "Anna Jansen")
      }
    }

    @Test func refusesRolesThatThePoliciesDoNotBind() async throws {
      try await SampleOffice.lend { sample in
        await #expect(throws: CaseworkError.programRoleOwnsTables) {
          _ = try await SampleOffice.open(sample.database.owner, sample.keyFile)
        }
        await #expect(throws: CaseworkError.programRoleBypassesPolicies) {
          _ = try await SampleOffice.open(sample.database.superuser, sample.keyFile)
        }
      }
    }

    /// What is done to the schema, and why the office does not open.
    static let schemas: [(SQL, CaseworkError)] = [
      (
        SQL(
          script: """
            DROP SCHEMA public, suppression, vault CASCADE;
            CREATE SCHEMA public;
            GRANT USAGE ON SCHEMA public TO PUBLIC;
            """
        ), .schemaMissing
      ),
      (
        """
        DELETE FROM schema_migration
        WHERE number IN (SELECT number FROM schema_migration ORDER BY number DESC LIMIT 2)
        """,
        .schemaBehind(missing: 2)
      ),
      (
        """
        INSERT INTO schema_migration (number, name, sha256)
        VALUES (9999, 'x', decode(repeat('00', 32), 'hex'))
        """, .schemaNewer(number: 9999)
      ),
      (
        "UPDATE schema_migration SET sha256 = decode(repeat('00', 32), 'hex') WHERE number = 4",
        .schemaAltered(number: 4)
      ),
    ]

    @Test(arguments: schemas.indices) func refusesAnotherSchema(_ index: Int) async throws {
      let (change, expected) = Self.schemas[index]
      try await SampleOffice.lend { sample in
        try await Session(sample.database.superuser).execute(change)
        await #expect(throws: expected) {
          _ = try await SampleOffice.open(sample.database.program, sample.keyFile)
        }
      }
    }

    @Test func refusesAClockThatIsOff() async throws {
      try await SampleOffice.lend { sample in
        let system = Collaborators.system
        func shifted(by seconds: Int64) -> Collaborators {
          Collaborators(
            now: { system.now().adding(seconds: seconds) },
            identifier: system.identifier,
            reference: system.reference,
            clockCheck: .within(seconds: 300)
          )
        }
        for seconds: Int64 in [-3_600, 3_600] {
          let error = await #expect(throws: CaseworkError.self) {
            _ = try await SampleOffice.open(
              sample.database.program,
              sample.keyFile,
              collaborators: shifted(by: seconds)
            )
          }
          guard case .clockOff(let difference) = error else {
            Issue.record("\(String(describing: error))")
            continue
          }
          #expect(abs(difference - seconds) < 60)
        }
        _ = try await SampleOffice.open(
          sample.database.program,
          sample.keyFile,
          collaborators: shifted(by: 200)
        )
      }
    }
  }
}
