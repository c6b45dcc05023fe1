import Casework
import Correspondence
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Identity documents that came with a letter.
  @Suite("Attachments of letters") struct AttachmentTests {
    private static let letter = Array(
      """
      From: Anna Jansen <anna@example.org>
      Subject: Access
      Message-ID: <1@example.org>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      Dear Sir or Madam,

      Under Article 15 GDPR I request access to my personal data and a copy of it.
      --b
      Content-Type: application/pdf; name="passport.pdf"
      Content-Disposition: attachment; filename="passport.pdf"
      Content-Transfer-Encoding: base64

      UEFTU1BPUlQgQ0FOQVJZ
      --b--

      """.utf8
    )

    private static func take(_ sample: SampleOffice) async throws -> MailOutcome {
      let reading = try LetterReader().read(letter)
      return try await sample.desk.take(
        letter,
        reading: reading,
        arrival: .told(try instant("2026-10-01T09:00:00Z")),
        key: UUID()
      ).outcome
    }

    private static func log(_ sample: SampleOffice) async throws -> Reference {
      guard case .logged(let reference, _) = try await take(sample) else {
        throw StorageError.unreadableLetter
      }
      return reference
    }

    private static func document(_ sample: SampleOffice, _ reference: Reference) async throws
      -> String?
    {
      try await sample.desk.identityDocument(of: reference)
        .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func thePassportLeavesTheLetterAndGoesWithTheCheck() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await Self.log(sample)
        let found = try await desk.attachments(of: reference)
        #expect(found.map(\.name) == ["passport.pdf"])
        #expect(found.map(\.octets) == [15])
        let selection = AttachmentSelection(letter: nil, number: 1)
        // Nobody asked for it yet.
        await #expect(throws: ActRefusal.documentNotAskedFor) {
          try await desk.keepIdentityDocument(selection, on: reference, key: UUID())
        }
        _ = try await desk.perform(
          AskIdentity(ground: "another address", timeliness: .timely),
          on: reference,
          key: UUID()
        )
        let key = UUID()
        _ = try await desk.keepIdentityDocument(selection, on: reference, key: key)
        #expect(try await Self.document(sample, reference) == "PASSPORT CANARY")
        #expect(try await desk.attachments(of: reference).isEmpty)
        // Repeated after an answer that was lost, it is the same act.
        let again = try await desk.keepIdentityDocument(selection, on: reference, key: key)
        #expect(again.recording == .before)
        #expect(try await sample.count("removed_part") == 1)
        // The same bytes delivered again are still recognised.
        #expect(try await Self.take(sample) == .deliveredBefore(reference))
        _ = try await desk.perform(ConfirmIdentity(), on: reference, key: UUID())
        #expect(try await Self.document(sample, reference) == nil)
        #expect(try await sample.count("letter") == 1)
        let proof = try await sample.office.verify(
          only: nil,
          .reading,
          officer: desk.officer
        ) { _, _ in }
        #expect(proof.differences == [])
      }
    }

    @Test func whatNobodyAskedForIsTakenOutWithAReason() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let reference = try await Self.log(sample)
        let first = AttachmentSelection(letter: 1, number: 1)
        await #expect(throws: ActRefusal.emptyText(.noted)) {
          try await desk.removeAttachment(first, reason: " ", on: reference, key: UUID())
        }
        for (selection, refusal) in [
          (AttachmentSelection(letter: 2, number: 1), AttachmentError.noSuchLetter(letters: 1)),
          (.init(letter: nil, number: 2), .noSuchAttachment(2, attachments: 1)),
          (.init(letter: nil, number: 0), .noSuchAttachment(0, attachments: 1)),
        ] as [(AttachmentSelection, AttachmentError)] {
          await #expect(throws: refusal) {
            try await desk.removeAttachment(selection, reason: "r", on: reference, key: UUID())
          }
        }
        let outcome = try await desk.removeAttachment(
          first,
          reason: "nobody asked for a passport",
          on: reference,
          key: UUID()
        )
        #expect(outcome.recording == .now)
        #expect(try await desk.attachments(of: reference).isEmpty)
        #expect(try await Self.document(sample, reference) == nil)
        #expect(try await Self.take(sample) == .deliveredBefore(reference))
      }
    }
  }
}
