import Casework
import Foundation
import Records
import Register
import Storage
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  /// What was given under consent stays provable once the purpose rests on something else.
  @Suite("Consents of the past") struct PastConsentTests {
    /// Two days after the purpose of marketing was moved to a contract.
    private static func lend(
      _ body: @Sendable (SampleOffice, Desk) async throws -> Void
    ) async throws {
      try await ConsentOffice.lend { sample in
        var newsletter = try Samples.newsletter()
        guard case .controller(var record) = newsletter.role else { return }
        record.purposes[0].basis = .contract(subject: "The subscription")
        newsletter.role = .controller(record: record)
        let change = try await sample.desk(at: SampleOffice.now.adding(hours: 48))
        _ = try await change.keep([newsletter], .changing(reason: "Contract"), key: UUID())
        try await body(sample, sample.desk(at: SampleOffice.now.adding(hours: 96)))
      }
    }

    private static func given(hours: Int) throws -> ConsentDraft {
      try ConsentOffice.draft(
        .given(ConsentOffice.statement()),
        occurred: SampleOffice.now.adding(hours: hours)
      )
    }

    @Test func areRecordedByWhatThePurposeRestedOnThen() async throws {
      try await Self.lend { sample, desk in
        #expect(try await desk.record(Self.given(hours: 24), key: UUID()) == .recorded)
        let key = UUID()
        #expect(try await desk.record(Self.given(hours: 25), once: key) == .recorded)
        #expect(try await desk.record(Self.given(hours: 25), once: key) == .recordedBefore)
        let refusal = ConsentRefusal.purposeWithoutConsent(try ConsentOffice.purpose())
        // After the change, and before the register knew of the purpose.
        for hours in [72, -24] {
          await #expect(throws: refusal) {
            _ = try await desk.record(Self.given(hours: hours), key: UUID())
          }
        }
        #expect(try await sample.count("consent_event") == 2)
      }
    }

    @Test func areLoadedAndOlderOnesWhereThatIsAskedFor() async throws {
      try await Self.lend { sample, desk in
        func row(_ person: String, hours: Int, _ purpose: String = "marketing") -> String {
          let occurred = SampleOffice.now.adding(hours: hours)
          return "\(person)@x.org,newsletter/\(purpose),given,\(occurred),web-form@1:nl,explicit"
        }
        let rows = [
          "principal,purpose,event,occurred,notice,expression", row("a", hours: 24),
          row("b", hours: 72), row("c", hours: -24), row("d", hours: 24, "billing"),
          row("e", hours: -24, "nope"),
        ]
        func load(_ beginning: PastPurposes.Beginning) async throws -> BulkReport {
          let path = FileManager.default.temporaryDirectory.path + "/habeas-\(UUID()).csv"
          try Data((rows.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
          defer { try? FileManager.default.removeItem(atPath: path) }
          var loader = try await ConsentLoader(
            desk,
            kind: Samples.label("email"),
            mode: .recording,
            beginning: beginning
          )
          return try await loader.load(csv: try #require(FileHandle(forReadingAtPath: path))) { _ in
          }
        }
        let first = try await load(.refused)
        #expect(first.logged == 1)
        #expect(first.refused.map(\.line) == [3, 4, 5, 6])
        #expect(first.refused[1].reason.contains("--older"))
        let second = try await load(.taken)
        #expect((second.logged, second.loggedBefore) == (1, 1))
        #expect(second.refused.map(\.line) == [3, 5, 6])
        #expect(try await sample.count("consent_event") == 2)
      }
    }

    /// A purpose that was taken out, or needs explicit consent since.
    @Test func thePastIsReadVersionByVersion() throws {
      let purpose = try ConsentOffice.purpose()
      let begin = SampleOffice.now
      var newsletter = try Samples.newsletter()
      func version(_ number: Int, _ hours: Int) -> RecordVersion<ProcessingActivity> {
        RecordVersion(
          number: number,
          recorded: begin.adding(hours: hours),
          by: "j.devries",
          reason: nil,
          record: newsletter
        )
      }
      var versions = [version(1, 0)]
      guard case .controller(var record) = newsletter.role else { return }
      record.purposes[0].special = [
        SpecialCategoryGround(category: .health, condition: .explicitConsent)
      ]
      newsletter.role = .controller(record: record)
      versions.append(version(2, 10))
      record.purposes.removeFirst()
      newsletter.role = .controller(record: record)
      versions.append(version(3, 20))
      let past = PastPurposes(versions, in: .utc)
      let answers = [-1, 0, 9, 10, 19, 20].map {
        past.answer(of: purpose, at: begin.adding(hours: $0))
      }
      #expect(
        answers == [
          .unknown, .asked(nil), .asked(nil), .asked(.explicit), .asked(.explicit), .notAsked,
        ]
      )
      #expect(!past.take(purpose, .expressed, at: begin.adding(hours: 10)))
      #expect(past.take(purpose, .expressed, at: begin))
      #expect(try past.answer(of: ConsentOffice.purpose("shop/none"), at: begin) == .notAsked)
    }
  }
}
