import Casework
import Documents
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// The end of a case: its personal data goes, the record of what was done stays.
  @Suite("Erasing cases") struct ErasingTests {
    /// A case with everything that a case may hold, closed on 2 November 2026.
    static func closed(_ sample: SampleOffice) async throws -> Reference {
      let reference = try await sample.log([.access, .erasure])
      _ = try await sample.desk.perform(
        LinkReminder(),
        on: reference,
        key: UUID(),
        message: Array("Subject: Where is \(reference)?\n\nIt is late.".utf8)
      )
      _ = try await sample.desk.recordMandate(
        RecordMandate(.lawyer, evidence: "signed by Bo"),
        for: Person(name: "Bo Jansen", email: "bo@example.org"),
        on: reference,
        key: UUID()
      )
      let acts: [any Act] = [
        CheckMandate(.accepted, reasons: nil), Note("called Anna"),
        SetTask(.rights([.erasure]), .erase, in: ["CRM"], to: nil),
        FinishTask(1, .found, note: "Anna's orders"),
        Decide(.rights([.access]), decision: .granted),
        Decide(.rights([.erasure]), decision: .granted),
        ReportActed(.allOpen), RecordCopy.onPaper, Answer(.allOpen),
        SayNoRecipients(of: .erasure), Close(.completed),
      ]
      _ = try await sample.desk.draft(
        .acknowledgement,
        on: reference,
        language: .english,
        key: UUID()
      )
      for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
      return reference
    }

    /// The desk on the first day on which the case is due, three years later.
    static func later(_ sample: SampleOffice) async throws -> Desk {
      try await sample.desk(at: try instant("2029-11-03T09:00:00Z"))
    }

    @Test func leavesNothingThatTellsOfAPerson() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await Self.closed(sample)
        let before = try await sample.desk.show(reference)
        try await Session(sample.database.superuser).execute(
          """
          INSERT INTO access_package
          SELECT
            controller_id, id, 1, recorded_at, 'j.devries', 'nl', 'none', 1, 0,
            decode(repeat('00', 32), 'hex'), ''
          FROM subject_request
          """
        )
        let desk = try await Self.later(sample)
        let done = try await desk.erase(reference, ground: .retentionEnded, key: UUID())
        #expect(done == .erased)
        for table in PersonalRows.ofRequest + PersonalRows.ofLetter {
          #expect(try await sample.count(table) == 0, "\(table)")
        }
        let keys = try await Session(sample.database.superuser).execute(
          "SELECT owner_id FROM vault.data_key"
        )
        #expect(keys.isEmpty)
        #expect(try await desk.find(email: "Anna.Jansen@example.org", limit: 9).isEmpty)
        #expect(try await desk.find(name: "Bo Jansen", limit: 9).isEmpty)
        await #expect(throws: StorageError.erased(reference)) { _ = try await desk.show(reference) }
        await #expect(throws: StorageError.erased(reference)) {
          _ = try await desk.perform(Note("more"), on: reference, key: UUID())
        }

        guard case .erased(let left) = try await desk.record(of: reference) else {
          Issue.record("it is not erased")
          return
        }
        #expect(left.events.last?.happening == .erased(.retentionEnded))
        #expect(left.file.claims.map(\.progress.word) == ["answered", "answered"])
        #expect(left.file.claims.map(\.id) == before.loaded.file.claims.map(\.id))
        #expect(left.events.map(\.occurred).dropLast() == before.loaded.events.map(\.occurred)[...])
        let told = left.events.compactMap(\.happening.words).joined(separator: " ")
        for word in ["Anna", "Bo", "CRM"] { #expect(!told.contains(word)) }
        let listing = try #require(try await desk.list(.all, limit: 9).first)
        #expect(listing.requester == nil)
        #expect(listing.erased == (try instant("2029-11-03T09:00:00Z")))
      }
    }

    @Test func keepsTheDerivedRowsThatEventsGive() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await Self.closed(sample)
        let before = try await StoredRows(reference, in: sample.database)
        let desk = try await Self.later(sample)
        _ = try await desk.erase(reference, ground: .retentionEnded, key: UUID())
        let after = try await StoredRows(reference, in: sample.database)
        #expect(after.claims == before.claims)
        #expect(after.deadlines == before.deadlines)
        guard case .erased(let left) = try await desk.record(of: reference) else {
          Issue.record("it is not erased")
          return
        }
        #expect(after == StoredRows(rebuiltFrom: left.file, left.deadlines))
        let report = try await sample.office.verify(
          .reading,
          officer: SampleOffice.officer()
        ) { _, _ in }
        #expect(report.differences.isEmpty)
        #expect(report.erased == 1)
        #expect(try await desk.recomputeDeadlines().requests == 0)
      }
    }

    @Test func isWholeOrNotAtAll() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await Self.closed(sample)
        let before = try await StoredRows(reference, in: sample.database)
        let superuser = Session(sample.database.superuser)
        // The very last thing that an erasure does is refused.
        try await superuser.execute(
          SQL(
            script: """
              CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
              AS $$ BEGIN RAISE EXCEPTION 'not now'; END $$;
              CREATE TRIGGER refuse BEFORE DELETE ON vault.data_key
              FOR EACH ROW EXECUTE FUNCTION refuse();
              """
          )
        )
        let desk = try await Self.later(sample)
        await #expect(throws: PostgresError.self) {
          _ = try await desk.erase(reference, ground: .retentionEnded, key: UUID())
        }
        #expect(try await StoredRows(reference, in: sample.database) == before)
        #expect(try await desk.show(reference).loaded.requester.name == "Anna Jansen")
        #expect(try await sample.count("letter") == 1)
        try await superuser.execute("DROP TRIGGER refuse ON vault.data_key")
        let key = UUID()
        #expect(try await desk.erase(reference, ground: .retentionEnded, key: key) == .erased)
        #expect(try await desk.erase(reference, ground: .retentionEnded, key: key) == .erasedBefore)
      }
    }

    @Test func findsOutAKeyThatIsGoneAndOneThatIsStillThere() async throws {
      try await SampleOffice.lend { sample in
        let references = [
          try await Self.closed(sample), try await sample.log(email: "c@d.example"),
        ]
        let desk = try await Self.later(sample)
        let superuser = Session(sample.database.superuser)
        try await superuser.execute(
          "CREATE TABLE kept AS SELECT * FROM vault.data_key"
        )
        _ = try await desk.erase(references[0], ground: .retentionEnded, key: UUID())
        // The key of the erased case comes back, as from a backup; that of the other goes.
        try await superuser.execute("DELETE FROM vault.data_key")
        try await superuser.execute(
          """
          INSERT INTO vault.data_key
          SELECT k.* FROM kept AS k
          JOIN subject_request AS r ON r.id = k.owner_id
          WHERE r.reference = \(references[0])
          """
        )
        let report = try await sample.office.verify(
          .reading,
          officer: SampleOffice.officer()
        ) { _, _ in }
        #expect(report.differences.map(\.field) == ["data_key", "data_key"])
        #expect(Set(report.differences.compactMap(\.reference)) == Set(references))
      }
    }
  }
}
