import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing

extension DatabaseTests {
  /// The list outlives the database that it was exported from.
  @Suite("List of the erased as a file") struct SuppressionFileTests {
    private static func filled(_ sample: SampleOffice) async throws -> Data {
      _ = try await SuppressionTests.erased(sample)
      let customer = PersonIdentifier(line: "customer=C-7")
      _ = try await sample.desk.addErased(customer, systems: [], key: UUID())
      _ = try await sample.desk.liftErasure(of: customer, .mistake, key: UUID())
      return try await sample.desk.exportErased()
    }

    @Test func bringsTheListBackAfterARestore() async throws {
      try await SampleOffice.lend { sample in
        let file = try await Self.filled(sample)
        let before = try await sample.desk.erasuresToReplay(since: nil, system: nil)
        // The restored backup is older than the erasures.
        let superuser = Session(sample.database.superuser)
        try await superuser.execute(
          SQL(script: "TRUNCATE suppression.erased_person; TRUNCATE suppression.lift")
        )
        #expect(try await sample.desk.erasuresToReplay(since: nil, system: nil).isEmpty)
        let added = try await sample.desk.importErased(file, key: UUID())
        #expect(added.erased == 3)
        #expect(added.lifted == 1)
        #expect(added.known == 0)
        #expect(try await sample.desk.erasuresToReplay(since: nil, system: nil) == before)
        let again = try await sample.desk.importErased(file, key: UUID())
        #expect(again.erased + again.lifted == 0)
        #expect(again.known == 4)
        #expect(try await sample.desk.exportErased() == file)
      }
    }

    @Test func isRefusedWholeWhereItWasChanged() async throws {
      try await SampleOffice.lend { sample in
        let file = try await Self.filled(sample)
        let superuser = Session(sample.database.superuser)
        try await superuser.execute(
          SQL(script: "TRUNCATE suppression.erased_person; TRUNCATE suppression.lift")
        )
        let lines = file.split(separator: 0x0A)
        // Every place of the file, in turn, holds another byte; a line is missing; the end is.
        var spoilt = stride(from: 0, to: file.count - 1, by: 7).map { place in
          var bytes = file
          bytes[place] = bytes[place] == 0x30 ? 0x31 : 0x30
          return bytes
        }
        spoilt.append(
          Data(
            lines.enumerated().filter { $0.offset != 2 }.map(\.element).joined(separator: [0x0A])
          )
        )
        spoilt.append(Data(lines.dropLast().joined(separator: [0x0A])))
        spoilt.append(Data())
        for bytes in spoilt {
          await #expect(throws: SuppressionFileError.self) {
            _ = try await sample.desk.importErased(bytes, key: UUID())
          }
        }
        #expect(try await sample.desk.erasuresToReplay(since: nil, system: nil).isEmpty)
      }
    }

    @Test func isOfOneController() async throws {
      try await SampleOffice.lend { sample in
        let file = try await Self.filled(sample)
        let other = try #require(Slug("another"))
        _ = try await sample.office.add(other, SampleOffice.profile)
        let theirs = try await sample.office.desk(other, officer: SampleOffice.officer())
        await #expect(throws: SuppressionFileError.otherController) {
          _ = try await theirs.importErased(file, key: UUID())
        }
        #expect(try await theirs.erasuresToReplay(since: nil, system: nil).isEmpty)
      }
    }

    @Test func namesNobodyAndIsItsOwnersAlone() async throws {
      try await SampleOffice.lend { sample in
        let file = try await Self.filled(sample)
        let text = try #require(String(data: file, encoding: .utf8)).lowercased()
        for word in ["anna", "jansen", "example.org", "crm", "c-7"] {
          #expect(!text.contains(word), "\(word)")
        }
        let path = FileManager.default.temporaryDirectory.path + "/habeas-erased-\(UUID()).jsonl"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try SuppressionFile.write(file, to: path)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(FileManager.default.contents(atPath: path) == file)
      }
    }
  }
}
