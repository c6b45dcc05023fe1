import Casework
import Correspondence
import Documents
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Whatever is spoilt of what a case keeps beside its events is named.
  @Suite("Proof of enclosures") struct EnclosureProofTests {
    /// A statement that spoils a row, and the field that is named for it.
    private static let spoilt: [(sql: String, field: String)] = [
      ("DELETE FROM represented_person", "represented_person"),
      ("UPDATE represented_person SET name = '\\x00'", "represented_person.name"),
      ("UPDATE represented_person SET name_hash = '\\x00'", "represented_person.name_hash"),
      ("DELETE FROM identity_document", "identity_document"),
      ("UPDATE identity_document SET octets = octets + 1", "identity_document.octets"),
      ("UPDATE identity_document SET content = '\\x00'", "identity_document.content"),
      ("UPDATE letter SET octets = octets + 1", "letter.1.octets"),
      ("UPDATE letter SET message_hash = '\\x00'", "letter.1.message_hash"),
      ("UPDATE letter SET content = '\\x00'", "letter.1.content"),
      (
        "UPDATE outgoing_letter SET state = 'maybe-sent', settled_at = NULL",
        "outgoing_letter.1.state"
      ),
      ("UPDATE outgoing_letter SET attempts = 2", "outgoing_letter.1.attempts"),
      (
        "UPDATE outgoing_letter SET settled_at = settled_at + interval '1 s'",
        "outgoing_letter.1.settled_at"
      ),
      ("UPDATE outgoing_letter SET matter = '\\x00'", "outgoing_letter.1.matter"),
      ("UPDATE outgoing_letter SET wording = '\\x00'", "outgoing_letter.1.wording"),
      ("DELETE FROM letter_step WHERE sequence = 2", "letter_step.1"),
      ("DELETE FROM sent_message", "sent_message.1"),
      ("UPDATE sent_message SET octets = octets + 1", "sent_message.1.1.octets"),
      ("UPDATE sent_message SET message_hash = '\\x00'", "sent_message.1.1.message_hash"),
      ("UPDATE sent_message SET recipient = '\\x00'", "sent_message.1.1.recipient"),
      ("UPDATE sent_message SET content = '\\x00'", "sent_message.1.1.content"),
      ("UPDATE access_package SET record = '\\x00'", "access_package.1.record"),
    ]

    private static let tables = [
      "represented_person", "identity_document", "letter", "outgoing_letter", "letter_step",
      "sent_message", "access_package",
    ]

    @Test func whatIsSpoiltIsNamed() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await Self.fill(sample)
        #expect(try await Self.named(sample) == [])
        let superuser = Session(sample.database.superuser)
        for table in Self.tables {
          try await superuser.execute(SQL(script: "CREATE TABLE spare_\(table) AS TABLE \(table)"))
        }
        for (sql, field) in Self.spoilt {
          try await superuser.execute(SQL(script: sql))
          let named = try await Self.named(sample)
          #expect(named.contains("\(reference) \(field)"), "\(sql): \(named)")
          try await superuser.transaction { connection in
            try connection.execute("SET LOCAL session_replication_role = 'replica'")
            for table in Self.tables {
              try connection.execute(SQL(script: "DELETE FROM \(table)"))
              try connection.execute(SQL(script: "INSERT INTO \(table) TABLE spare_\(table)"))
            }
          }
        }
        #expect(try await Self.named(sample) == [])
      }
    }

    private static func named(_ sample: SampleOffice) async throws -> [String] {
      let report = try await sample.office.verify(
        only: nil,
        .reading,
        officer: sample.desk.officer
      ) { _, _ in }
      for difference in report.differences {
        #expect(!difference.problem.contains("Anna") && !difference.problem.contains("Otto"))
      }
      return report.differences.map { "\($0.reference?.description ?? "-") \($0.field)" }
    }

    /// A case with a represented person, a letter that came, one that went, a document, a package.
    private static func fill(_ sample: SampleOffice) async throws -> Reference {
      let desk = sample.desk
      let letter = Array(
        """
        From: Otto Jansen <otto@example.org>
        Subject: Access

        Under Article 15 GDPR I request access to the personal data of my daughter, and a copy.
        """.utf8
      )
      let draft = RequestDraft(
        rights: [.access],
        received: try instant("2026-10-01T09:00:00Z"),
        channel: .email,
        requester: Person(name: "Otto Jansen", email: "otto@example.org"),
        message: letter,
        representation: .init(
          mandate: .parent,
          evidence: "birth certificate",
          subject: Person(name: "Anna Jansen", email: nil)
        )
      )
      let reference = try await desk.log(draft, key: UUID()).reference
      let script = try SendmailScript()
      _ = try await sample.send(.acknowledgement, on: reference, by: script.program(.takes))
      let information = AccessInformation(activities: [
        .init(
          name: "Shop",
          purposes: ["orders"],
          lawfulBases: [],
          categories: ["name"],
          recipients: [],
          transfers: [],
          retention: ["a year"],
          sources: [],
          automatedDecisions: []
        )
      ])
      let package = try await desk.accessPackage(
        of: reference,
        AccessContents(information: information),
        language: .english
      )
      _ = try await desk.keep(package, archive: package.zip(nil), encryption: .none)
      _ = try await desk.perform(
        AskIdentity(ground: "another address", timeliness: .timely),
        on: reference,
        key: UUID()
      )
      _ = try await desk.keepIdentityDocument([1, 2, 3], on: reference, key: UUID())
      return reference
    }
  }
}
