import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  /// Requests made by somebody for somebody else, and such as a processor forwarded.
  @Suite("Logging for others") struct LoggingForOthersTests {
    private static let rows = """
      right,received,name,mandate,evidence,subjectName,subjectEmail,processor,processorReceived
      access,2026-10-05,Otto Jansen,parent,birth certificate,Anna Jansen,anna@example.org,,
      access,2026-10-05,Piet,,,,,Helpdesk Ltd,2026-10-02
      access,2026-10-05,Piet,uncle,he says so,Anna,,,
      access,2026-10-05,Piet,agent,,Anna,,,
      access,2026-10-05,Piet,agent,letter,,,,
      access,2026-10-05,Piet,,letter,,,,
      access,2026-10-05,Piet,,,,,Helpdesk Ltd,
      access,2026-10-05,Piet,,,,,,2026-10-02
      access,2026-10-05,Piet,,,,,Helpdesk Ltd,2026-10-06
      access,2026-10-05,Piet,agent,letter,,anna.example.org,,

      """

    @Test func aFileTellsForWhomAndThroughWhom() async throws {
      try await SampleOffice.lend { sample in
        let report = try await BulkCSVTests.load(Array(Self.rows.utf8), sample.desk)
        #expect(report.logged == 2)
        #expect(
          report.refused.map { "\($0.line) \($0.field ?? "-")" } == [
            "4 mandate", "5 evidence", "6 subjectName", "7 evidence", "8 processorReceived",
            "9 processor", "10 processorReceived", "11 subjectEmail",
          ]
        )
        let found = try await sample.desk.find(email: "anna@example.org", limit: 10)
        let loaded = try await sample.desk.show(try #require(found.first?.reference)).loaded
        #expect(loaded.requester.name == "Otto Jansen")
        #expect(loaded.subject == Person(name: "Anna Jansen", email: "anna@example.org"))
        #expect(loaded.file.mandate?.kind == .parent)
        #expect(loaded.file.mandate?.evidence == "birth certificate")
        let again = try await BulkCSVTests.load(Array(Self.rows.utf8), sample.desk)
        #expect(again.logged == 0 && again.loggedBefore == 2)
        #expect(try await sample.count("represented_person") == 1)
        let proof = try await sample.office.verify(
          only: nil,
          .reading,
          officer: sample.desk.officer
        ) { _, _ in }
        #expect(proof.differences == [])
      }
    }

    /// Both moments of receipt are kept, and the controller's reading says which counts.
    @Test(arguments: [
      (ProcessorReceipt.forwarded, "2026-11-05"), (.earliest, "2026-11-02"),
    ])
    func aForwardedRequestKeepsBothMoments(
      _ reading: ProcessorReceipt,
      _ due: String
    ) async throws {
      var profile = SampleOffice.profile
      profile.options.processorReceipt = reading
      try await SampleOffice.lend(profile: profile) { sample in
        let draft = RequestDraft(
          rights: [.access],
          received: try instant("2026-10-05T09:00:00+02:00"),
          channel: .email,
          requester: Person(name: "Piet", email: nil),
          forwarding: .init(
            processor: "Helpdesk Ltd",
            received: try instant("2026-10-02T09:00:00+02:00")
          )
        )
        let reference = try await sample.desk.log(draft, key: UUID()).reference
        let view = try await sample.desk.show(reference)
        #expect(view.loaded.file.forwarding?.processor == "Helpdesk Ltd")
        #expect(view.loaded.file.request.received == draft.received)
        let response = view.deadlines.first { $0.clock == .response }
        #expect(response?.due == (try day(due)))
      }
    }

    @Test func whoeverIsNamedMustBeFound() async throws {
      try await SampleOffice.lend { sample in
        var draft = RequestDraft(
          rights: [.access],
          received: try instant("2026-10-05T09:00:00+02:00"),
          channel: .email,
          requester: Person(name: "Otto", email: nil),
          representation: .init(
            mandate: .parent,
            evidence: "birth certificate",
            subject: Person(name: " ", email: nil)
          )
        )
        await #expect(throws: CaseworkError.nobodyRepresented) {
          try await sample.desk.log(draft, key: UUID())
        }
        draft.representation = nil
        draft.forwarding = .init(
          processor: "Helpdesk Ltd",
          received: draft.received.adding(seconds: 1)
        )
        await #expect(throws: ActRefusal.processorReceivedLater(than: draft.received)) {
          try await sample.desk.log(draft, key: UUID())
        }
        #expect(try await sample.count("subject_request") == 0)
      }
    }
  }
}
