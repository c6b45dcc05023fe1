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
        let added = try await sample.take(file)
        #expect(added.erased == 3)
        #expect(added.lifted == 1)
        #expect(added.known == 0)
        #expect(try await sample.desk.erasuresToReplay(since: nil, system: nil) == before)
        let again = try await sample.take(file)
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
            _ = try await sample.take(bytes)
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
          _ = try await sample.take(file, for: other)
        }
        #expect(try await theirs.erasuresToReplay(since: nil, system: nil).isEmpty)
      }
    }

    /// A database that keeps the list alone, or is made anew after everything was lost.
    @Test func isOfUseInADatabaseOfItsOwn() async throws {
      try await SampleOffice.lend { sample in
        let file = try await Self.filled(sample)
        let here = try await sample.desk.erasuresToReplay(since: nil, system: nil)
        try await TestCluster.withDatabase { database in
          let office = try await SampleOffice.open(database.program, sample.keyFile)
          let slug = try #require(Slug("elsewhere"))
          _ = try await office.add(slug, SampleOffice.profile)
          let there = SampleOffice(
            database: database,
            keyFile: sample.keyFile,
            office: office,
            desk: try await office.desk(slug, officer: SampleOffice.officer())
          )
          await #expect(throws: SuppressionFileError.otherController) {
            _ = try await there.take(file, for: slug)
          }
          let added = try await there.take(file, from: .anotherDatabase, for: slug)
          #expect(added.erased == 3)
          let desk = try await office.desk(slug, officer: SampleOffice.officer())
          #expect(try await desk.erasuresToReplay(since: nil, system: nil) == here)
          let anna = PersonIdentifier(.email, "anna.jansen@example.org")
          #expect(try await desk.erasures(of: [anna], system: "crm").flatMap(\.self).count == 1)
          // What is added there is under a key of its own, and goes along with what came.
          _ = try await desk.addErased(anna, systems: ["Shop"], key: UUID())
          let both = try await desk.exportErased()
          let back = try await sample.take(both, from: .anotherDatabase)
          #expect(back.erased == 1)
          #expect(back.known == 4)
          let again = try await sample.office.desk(
            sample.desk.controller.slug,
            officer: SampleOffice.officer()
          )
          #expect(try await again.erasures(of: [anna]).flatMap(\.self).count == 2)
        }
      }
    }

    @Test func asksForTheKeyFileOfItsTime() async throws {
      try await SampleOffice.lend { sample in
        let file = try await Self.filled(sample)
        let root = try sample.keyFile.read().current.identifier
        try await SampleOffice.lend { other in
          await #expect(throws: SuppressionFileError.rootKeyMissing(root)) {
            _ = try await other.take(file, from: .anotherDatabase)
          }
          let there = try await other.desk.erasuresToReplay(since: nil, system: nil)
          #expect(there.isEmpty)
        }
      }
    }

    @Test func namesNobodyAndIsItsOwnersAlone() async throws {
      try await SampleOffice.lend { sample in
        let file = try await Self.filled(sample)
        // The first line holds the wrapped keys, in which any letters may stand beside each other.
        let lines = try #require(String(data: file, encoding: .utf8)).split(separator: "\n")
        let text = lines.dropFirst().joined(separator: "\n").lowercased()
        #expect(lines.count > 2)
        for word in ["anna", "jansen", "example.org", "\"c-7\""] {
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

extension SampleOffice {
  /// Imports a list for a controller: its own unless another is named.
  func take(
    _ file: Data,
    from source: SuppressionListSource = .sameDatabase,
    for slug: Slug? = nil
  ) async throws -> SuppressionList.Imported {
    try await office.importErased(
      file,
      from: source,
      for: slug ?? desk.controller.slug,
      officer: Self.officer(),
      key: UUID()
    )
  }
}
