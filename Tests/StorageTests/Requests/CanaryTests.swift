import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Personal data is nowhere in the clear.
  @Suite("Canaries in the database") struct CanaryTests {
    /// Tables that the acts leave empty: an act that moves a clock is not waited for.
    private static let empty: Set<String> = ["pending_deadline_change"]

    private static let words = StoredTenant.Words(
      name: "Zaphira Quuxley",
      email: "Zaphira.Quux@Canary.Example",
      letter: "Subject: erase me\n\nMy blood group is Bombay and I live in Canary Lane."
    )

    /// Pieces of what was told, none of which may be found.
    private static let canaries = [
      "Zaphira", "Quuxley", "Zaphira.Quux@Canary.Example", "Bombay", "Canary Lane", "erase me",
      "Doubtful signature", "Which of two accounts", "Four archives", "Fourth letter this week",
      "Called Zaphira back", "Two reminders went out", "Zaphira's mailbox", "Lawsuit of Quuxley",
      "Quuxley the printer", "Authority signed by Zaphira", "Seal cut in two",
      "Photographs of 2019",
      "Helpdesk of Quuxley", "Zaphira wrote to a driver",
    ]

    private func acts() throws -> [any Act] {
      // The seventeenth act is the reminder.
      let received = try #require(Instant("2026-10-01T09:00:00Z"))
      let reminded = StoredTenant.moment(of: 16, after: received)
      return [
        MarkMisdirected(.uninvolvedEmployee, reason: "Zaphira wrote to a driver"),
        Note("Called Zaphira back"),
        RecordForwarding(
          by: "Helpdesk of Quuxley",
          received: Instant(secondsSince1970: 1_700_000_000)
        ),
        SetTask(.rights([.erasure]), .erase, in: ["Zaphira's mailbox"], to: nil),
        DeferTask(
          1,
          Deferral(ground: .legalHold, until: .event, reasons: "Lawsuit of Quuxley")
        ),
        NameRecipients(["Quuxley the printer"], of: .erasure),
        RecordMandate(.agent, evidence: "Authority signed by Zaphira"),
        CheckMandate(.rejected, reasons: "Seal cut in two"),
        AddClaim(.restriction, id: Identifier(UUID())),
        Restrict(.unlawful, scope: "Photographs of 2019"),
        AskClarification(.rights([.access]), reason: "Which of two accounts", timeliness: .timely),
        Clarify(.rights([.access])),
        ExtendTimeLimit(.rights([.access]), .months(1), on: .complexity, reasons: "Four archives"),
        Decide(
          .rights([.erasure]),
          decision: .refused(
            try Refusal(
              grounds: [.manifestlyExcessive],
              reasons: "Fourth letter this week",
              authority: "Autoriteit Persoonsgegevens",
              remedy: "The district court"
            )
          )
        ),
        Answer(.rights([.erasure])),
        AskIdentity(ground: "Doubtful signature", timeliness: .timely),
        RemindPerson(),
        Close(
          .unanswered(
            reasons: "Two reminders went out",
            ClosingNotice(
              try Recourse(authority: "AP", remedy: "The district court"),
              told: reminded
            )
          )
        ),
        Reopen(reason: "Zaphira wrote again"),
      ]
    }

    /// A text as it is, in lower case, and either as hexadecimal digits or Base64 at any offset.
    private static func forms(of canary: String) -> [String] {
      [canary, canary.lowercased(), canary.uppercased()].flatMap { text in
        let bytes = Array(text.utf8)
        let hex = bytes.map { byte in
          String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
        let encoded = (0..<3).map { offset in
          let padded = Data([UInt8](repeating: 0x20, count: offset) + bytes)
          // What depends on the neighbours is left out at both ends.
          return String(padded.base64EncodedString().dropFirst(4).dropLast(4))
        }
        return [text, hex] + encoded.filter { $0.count >= 4 }
      }
    }

    @Test func nothingOfACaseIsInTheClear() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database, words: Self.words)
        try await stored.record(try acts())
        let superuser = Session(database.superuser)
        var dump = ""
        for table in try await Catalogue.tables(database) {
          let rows = try await superuser.execute(
            "SELECT t::text AS line FROM \(table.identifier) AS t"
          )
          #expect(!rows.isEmpty || Self.empty.contains(table.name), "\(table.name)")
          dump += try rows.map { try $0.decode("line", as: String.self) + "\n" }.joined()
        }
        // The dump shows what is in the clear, so what is not found is not there.
        #expect(dump.contains(stored.reference.description))
        #expect(dump.contains("Autoriteit Persoonsgegevens"))
        #expect(dump.contains("Sample Foundation"))
        for canary in Self.canaries {
          for form in Self.forms(of: canary) {
            #expect(!dump.contains(form), "\(canary) as \(form)")
          }
        }
      }
    }

    @Test func theOfficerReadsItAll() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database, words: Self.words)
        try await stored.record(try acts())
        let tenant = stored.tenant
        let reference = stored.reference
        let loaded = try await stored.perform {
          try LoadedCase.load(reference, of: tenant, for: .reading, from: $0)
        }
        #expect(loaded.requester == Person(name: Self.words.name, email: Self.words.email))
        let told = loaded.events.compactMap(\.happening.words).joined(separator: "\n")
        for canary in Self.canaries.suffix(13) { #expect(told.contains(canary), "\(canary)") }
        #expect(loaded.file.eventCount == loaded.events.count)
        #expect(CaseFile(loaded.file.request, events: loaded.events) == loaded.file)
      }
    }
  }
}
