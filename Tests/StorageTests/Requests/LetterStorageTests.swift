import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Stored letters") struct LetterStorageTests {
    @Test func aLetterIsReadAsItWasWritten() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let tenant = stored.tenant
        let selection = LetterSelection.numbered(stored.reference, nil)
        let loaded = try await stored.perform {
          try LoadedLetter.load(selection, of: tenant, for: .reading, from: $0)
        }
        #expect(loaded.reference == stored.reference)
        #expect(loaded.matter == .acknowledgement)
        #expect(loaded.wording.subject == "Your request")
        #expect(loaded.letter.state == .queued(from: stored.request.received))
        #expect(loaded.letter.steps.map(\.event.word) == [.drafted, .queued])
        let message = try #require(loaded.message)
        #expect(
          message.route == .email(messageID: "1@example.com", recipient: StoredTenant.Words().email)
        )
        #expect(message.content == Array(loaded.wording.text.utf8))
      }
    }

    @Test func whatALetterIsAboutIsReadAsItWasWritten() async throws {
      let day = try #require(CalendarDate("2026-11-16"))
      let question = LetterQuestion(reason: "why", ask: "what", replyBy: day)
      let claimed = ClaimSelection.claimed([.access, .objection(.research)])
      let matters: [LetterMatter] = [
        .acknowledgement, .identityQuestion(question, .late),
        .clarification(question, .timely, about: claimed),
        .extensionNotice(months: 2, on: .complexity, reasons: "why", about: claimed),
        .answer(claimed),
        .partRefusal(claimed), .refusal(.allOpen), .restrictionLifting(reasons: "why", on: day),
        .recipientNotice(
          RecipientNotice(number: 3, details: "what", stays: "the rest", replyBy: day)
        ),
        .recipientList,
        .closingNotice(
          reasons: "why",
          try Recourse(authority: "AP", remedy: "The district court")
        ),
      ]
      #expect(Set(matters.map(\.kind)) == Set(LetterKind.allCases))
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let (tenant, reference) = (stored.tenant, stored.reference)
        let officer = try #require(Handle("j.devries"))
        for matter in matters {
          let read = try await stored.perform { connection in
            let file = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
            let letter = OutgoingLetter(
              id: Identifier(UUID()),
              number: try NewLetter.nextNumber(in: file, of: tenant, from: connection),
              kind: matter.kind,
              language: .english,
              steps: [
                LetterStep(
                  sequence: 1,
                  event: .drafted,
                  occurred: file.recorded,
                  recorded: file.recorded,
                  by: officer
                )
              ]
            )
            try NewLetter(letter, matter, drafted: nil, LetterWording("Subject\n\nText"))
              .save(under: file, of: tenant, to: connection)
            return try LoadedLetter.load(
              .identified(letter.id),
              of: tenant,
              for: .reading,
              from: connection
            ).matter
          }
          #expect(read == matter)
        }
      }
    }

    /// Steps and what was sent are facts: they are added and never changed; they go with their case.
    @Test(arguments: ["letter_step", "sent_message"])
    func factsOfLettersStay(_ table: String) async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let name = SQLIdentifier(table)
        let statements: [SQL] = [
          "UPDATE \(name) SET by_handle = 'somebody'", "TRUNCATE \(name)",
        ]
        for statement in statements {
          let error = await #expect(throws: PostgresError.self) {
            try await stored.perform { try $0.execute(statement) }
          }
          #expect(error?.state == .insufficientPrivilege, "\(statement.text)")
        }
      }
    }

    /// The text of one letter, its matter and what was sent open in their own places alone.
    @Test func sealedLettersDoNotOpenElsewhere() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let tenant = stored.tenant
        let selection = LetterSelection.numbered(stored.reference, nil)
        let superuser = Session(database.superuser)
        for moved: SQL in [
          "UPDATE outgoing_letter SET wording = matter",
          "UPDATE outgoing_letter SET version = version + 1",
          "UPDATE sent_message SET content = recipient",
          "UPDATE sent_message SET number = number + 1",
        ] {
          await #expect(throws: SealingError.self, "\(moved.text)") {
            try await superuser.transaction { connection in
              try connection.execute(moved)
              _ = try LoadedLetter.load(selection, of: tenant, for: .reading, from: connection)
            }
          }
        }
      }
    }

    @Test func anErasedCaseIsPassedOverInTheQueue() async throws {
      try await TestCluster.withDatabase { database in
        let stored = try await StoredTenant("first", in: database)
        let (tenant, now) = (stored.tenant, stored.request.received)
        let before = try await stored.perform {
          try LetterQueue.next(at: now, of: tenant.id, from: $0)
        }
        #expect(before != nil)
        try await stored.perform { try $0.execute("DELETE FROM vault.data_key") }
        let after = try await stored.perform {
          try LetterQueue.next(at: now, of: tenant.id, from: $0)
        }
        #expect(after == nil)
        await #expect(throws: StorageError.erased(stored.reference)) {
          try await stored.perform {
            _ = try LoadedLetter.load(
              .numbered(stored.reference, 1),
              of: tenant,
              for: .reading,
              from: $0
            )
          }
        }
      }
    }
  }
}
