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
  @Suite("Letters that a person sorts") struct SortLetterTests {
    /// A letter that arrived on 1 September 2026, whose Date field is a day older.
    private static func letter(_ text: String, from: String = "anna@example.org") -> [UInt8] {
      Array(
        """
        Received: from mail.example.org by mx.example.com; Tue, 01 Sep 2026 10:00:00 +0000
        From: Anna Jansen <\(from)>
        To: privacy@example.com
        Subject: Question
        Date: Mon, 31 Aug 2026 10:00:00 +0000
        Message-ID: <\(text.utf8.count)@example.org>
        Content-Type: text/plain; charset=utf-8

        \(text)

        """.replacingOccurrences(of: "\n", with: "\r\n").utf8
      )
    }

    private static let unclear = letter("")
    private static let arrival = "2026-09-01T10:00:00Z"

    private static func take(_ message: [UInt8], _ desk: Desk) async throws -> MailOutcome {
      let reading = try LetterReader().read(message)
      return try await desk.take(message, reading: reading, arrival: .unknown, key: UUID()).outcome
    }

    private static func keep(
      _ sample: SampleOffice,
      _ message: [UInt8] = unclear
    ) async throws -> Identifier<LetterToSort> {
      guard case .kept(let id, _) = try await take(message, sample.desk) else {
        throw SortingRefusal.noSuchLetter
      }
      return id
    }

    private static func settle(
      _ id: Identifier<LetterToSort>,
      _ decision: LetterDecision,
      _ sample: SampleOffice,
      key: UUID = UUID()
    ) async throws -> LetterSettlement.Finding {
      try await sample.desk.settle(id, as: decision, readBy: LetterReader(), key: key).finding
    }

    @Test func whatIsUnclearIsKeptOnceAndReported() async throws {
      try await SampleOffice.lend { sample in
        let id = try await Self.keep(sample)
        #expect(try await Self.take(Self.unclear, sample.desk) == .kept(id, .unclear))
        let waiting = try await sample.desk.lettersToSort()
        #expect(waiting.map(\.id) == [id])
        #expect(waiting.map(\.receipt) == [Receipt(try instant(Self.arrival), .receivedField)])
        let report = try await sample.desk.reportDeadlines(OpenDeadlines.Filter(clocks: []))
        #expect(
          report.lettersToSort == WaitingLetters(count: 1, oldest: try day("2026-09-01"))
        )
        let found = try await sample.desk.letterToSort(id)
        #expect(found.message == Self.unclear)
        #expect(try await sample.count("subject_request") == 0)
      }
    }

    @Test func asARequestItIsLoggedWithItsLetterAndItsOwnReceipt() async throws {
      try await SampleOffice.lend { sample in
        let id = try await Self.keep(sample)
        let key = UUID()
        let claims = LetterClaims(rights: [.erasure, .portability], language: "en")
        let finding = try await Self.settle(id, .request(claims), sample, key: key)
        guard case .request(let reference) = finding else {
          Issue.record("\(finding)")
          return
        }
        #expect(try await Self.settle(id, .request(claims), sample, key: key) == finding)
        await #expect(throws: SortingRefusal.settledBefore(finding)) {
          _ = try await Self.settle(id, .noRequest(reason: "a mistake"), sample)
        }
        let view = try await sample.desk.show(reference)
        #expect(view.loaded.file.request.received == (try instant(Self.arrival)))
        #expect(view.loaded.file.claims.map(\.right) == [.erasure, .portability])
        #expect(view.loaded.requester.email == "anna@example.org")
        #expect(view.loaded.language == "en")
        #expect(try await sample.count("letter") == 1)
        #expect(try await sample.desk.letterToSort(id).message == nil)
        #expect(try await Self.take(Self.unclear, sample.desk) == .deliveredBefore(reference))
        let report = try await sample.desk.reportDeadlines(OpenDeadlines.Filter(clocks: []))
        #expect(report.lettersToSort == nil)
        try await Self.verify(sample)
      }
    }

    @Test func aReminderOfWhatIsNotHereIsKeptAndLinkedByAPerson() async throws {
      let letters = try LetterFixtures.all()
      let reminder = try #require(letters.first { $0.kind == "reminder" })
      try await SampleOffice.lend { sample in
        let id = try await Self.keep(sample, reminder.bytes)
        let request = try await sample.log(
          received: reminder.arrived.adding(hours: -24).description,
          email: "another@example.org"
        )
        #expect(
          try await Self.settle(id, .reminder(of: request), sample) == .reminder(of: request)
        )
        let file = try await sample.desk.show(request).loaded.file
        #expect(file.reminders == [reminder.arrived])
        #expect(try await Self.take(reminder.bytes, sample.desk) == .deliveredBefore(request))
        try await Self.verify(sample)
      }
    }

    @Test func noRequestIsDestroyedAndStaysOnRecord() async throws {
      try await SampleOffice.lend { sample in
        let id = try await Self.keep(sample)
        await #expect(throws: SortingRefusal.reasonMissing) {
          _ = try await Self.settle(id, .noRequest(reason: " "), sample)
        }
        #expect(
          try await Self.settle(id, .noRequest(reason: "an empty mail"), sample) == .noRequest
        )
        let found = try await sample.desk.letterToSort(id)
        #expect(found.message == nil)
        #expect(found.reason == "an empty mail")
        #expect(try await Self.take(Self.unclear, sample.desk) == .settledBefore(id))
        #expect(try await sample.desk.lettersToSort().isEmpty)
        try await Self.verify(sample)
      }
    }

    @Test func aRefusedDecisionLeavesTheLetterWaiting() async throws {
      try await SampleOffice.lend { sample in
        let id = try await Self.keep(sample)
        await #expect(throws: CaseworkError.unknownLanguage) {
          let claims = LetterClaims(rights: [.access], language: "xx")
          _ = try await Self.settle(id, .request(claims), sample)
        }
        let unknown = try #require(Reference("2026-9DVQ-YPQS-E"))
        await #expect(throws: StorageError.noSuchRequest(unknown)) {
          _ = try await Self.settle(id, .reminder(of: unknown), sample)
        }
        #expect(try await sample.desk.letterToSort(id).message == Self.unclear)
        await #expect(throws: SortingRefusal.noSuchLetter) {
          _ = try await Self.settle(Identifier(UUID()), .noRequest(reason: "none"), sample)
        }
        try await Self.verify(sample)
      }
    }

    @Test func whatWasNoRequestGoesAfterThePeriodOfClosedCases() async throws {
      try await SampleOffice.lend { sample in
        let id = try await Self.keep(sample)
        let waiting = try await Self.keep(sample, Self.letter("", from: "otto@example.org"))
        let keys = try await Self.keys(sample)
        _ = try await Self.settle(id, .noRequest(reason: "an empty mail"), sample)
        let last = try await sample.desk(at: try instant("2029-11-02T20:00:00Z"))
        #expect(try await last.eraseDue(.erasing) { _ in }.lettersWithoutRequest == 0)
        let desk = try await sample.desk(at: try instant("2029-11-03T20:00:00Z"))
        #expect(try await desk.eraseDue(.rehearsing) { _ in }.lettersWithoutRequest == 1)
        #expect(try await sample.count("letter_to_sort") == 2)
        #expect(try await desk.eraseDue(.erasing) { _ in }.lettersWithoutRequest == 1)
        #expect(try await desk.lettersToSort().map(\.id) == [waiting])
        #expect(try await sample.count("letter_to_sort") == 1)
        #expect(try await Self.keys(sample) == keys - 1)
        try await Self.verify(sample)
      }
    }

    @Test func theSameLetterAtOnceIsKeptOnce() async throws {
      try await SampleOffice.lend { sample in
        let outcomes = try await withThrowingTaskGroup(of: MailOutcome.self) { group in
          for _ in 0..<4 { group.addTask { try await Self.take(Self.unclear, sample.desk) } }
          return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(outcomes.count == 1)
        #expect(try await sample.count("letter_to_sort") == 1)
      }
    }

    @Test func anotherRootKeyStillOpensIt() async throws {
      try await SampleOffice.lend { sample in
        let id = try await Self.keep(sample)
        let rotation = try await RootKeyRotation(
          .server(sample.database.program),
          keyFile: sample.keyFile,
          law: Law(),
          collaborators: .fixed(at: SampleOffice.now)
        ) { _ in }
        _ = try await rotation.run(.dropped)
        let office = try await SampleOffice.open(sample.database.program, sample.keyFile)
        let desk = try await office.desk(nil, officer: SampleOffice.officer())
        #expect(try await desk.letterToSort(id).message == Self.unclear)
      }
    }

    private static func keys(_ sample: SampleOffice) async throws -> Int {
      let rows = try await Session(sample.database.superuser).execute(
        "SELECT count(*) AS n FROM vault.data_key"
      )
      return try #require(rows.first).decode("n")
    }

    private static func verify(_ sample: SampleOffice) async throws {
      let report = try await sample.office.verify(
        .reading,
        officer: try SampleOffice.officer()
      ) { _, _ in }
      #expect(report.differences.isEmpty, "\(report.differences)")
    }
  }
}
