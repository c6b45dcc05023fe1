import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import Texts
import TimeLimits

extension DatabaseTests {
  @Suite("Logging requests") struct LoggingTests {
    private static func draft(_ received: Instant) -> RequestDraft {
      RequestDraft(
        rights: [.access, .objection(.directMarketing)],
        received: received,
        channel: .post,
        requester: Person(name: "Änne Jansen", email: "A.Jansen@Example.org"),
        language: "de",
        externalReference: "CRM-1"
      )
    }

    @Test func keepsWhatCameIn() async throws {
      try await SampleOffice.lend { sample in
        let received = try instant("2026-10-01T09:00:00.000001Z")
        let logging = try await sample.desk.log(Self.draft(received), key: UUID())
        let view = try await sample.desk.show(logging.reference)
        #expect(logging == .logged(logging.reference))
        #expect(view.loaded.file.request.received == received)
        #expect(view.loaded.file.request.channel == .post)
        #expect(view.loaded.language == "de")
        #expect(view.loaded.externalReference == "CRM-1")
        let found = try await sample.desk.find(externalReference: "CRM-1")
        #expect(found.map(\.reference) == [logging.reference])
        #expect(found.map(\.externalReference) == ["CRM-1"])
        #expect(try await sample.desk.find(externalReference: "CRM-2").isEmpty)
        #expect(view.loaded.recorded == SampleOffice.now)
        #expect(view.loaded.requester.name == "Änne Jansen")
        #expect(view.loaded.requester.email == "A.Jansen@Example.org")
        #expect(
          view.loaded.file.claims.map(\.right) == [.access, .objection(.directMarketing)]
        )
        #expect(view.loaded.events.map(\.happening.kind) == [.received, .claimed, .claimed])
        #expect(Set(view.deadlines.map(\.clock)).contains(.actAtOnce))
        #expect(logging.reference.description.hasPrefix("2026-"))
      }
    }

    @Test func theSameKeyLogsOnce() async throws {
      try await SampleOffice.lend { sample in
        let draft = Self.draft(try instant("2026-10-01T09:00:00Z"))
        let key = UUID()
        let first = try await sample.desk.log(draft, key: key)
        #expect(try await sample.desk.log(draft, key: key) == .loggedBefore(first.reference))
        #expect(try await sample.count("subject_request") == 1)
      }
    }

    @Test func theSameKeyForAnotherRequestIsRefused() async throws {
      try await SampleOffice.lend { sample in
        let key = UUID()
        let received = try instant("2026-10-01T09:00:00Z")
        let first = try await sample.desk.log(Self.draft(received), key: key).reference
        var erasure = Self.draft(received)
        erasure.rights = [.erasure]
        var later = Self.draft(received)
        later.received = try instant("2026-10-02T09:00:00Z")
        var fewer = Self.draft(received)
        fewer.rights = [.access]
        var neighbour = Self.draft(received)
        neighbour.requester = Person(name: "Otto Jansen", email: "otto@example.org")
        var elsewhere = Self.draft(received)
        elsewhere.externalReference = "CRM-2"
        for other in [erasure, later, fewer, neighbour, elsewhere] {
          await #expect(throws: CaseworkError.keyOfAnotherRequest(first)) {
            _ = try await sample.desk.log(other, key: key)
          }
        }
        #expect(try await sample.count("subject_request") == 1)
      }
    }

    @Test func theSameMessageLogsOnceEvenAtTheSameTime() async throws {
      try await SampleOffice.lend { sample in
        let message = Array("From: a@example.org\n\nPlease send me my data.".utf8)
        var draft = RequestDraft(
          rights: [.access],
          received: try instant("2026-10-01T09:00:00Z"),
          channel: .email,
          requester: Person(name: nil, email: "a@example.org"),
          source: sample.desk.hash(message: message),
          message: message
        )
        draft.language = "en"
        let copy = draft
        let loggings = try await withThrowingTaskGroup(of: Logging.self) { group in
          for _ in 0..<4 { group.addTask { try await sample.desk.log(copy, key: UUID()) } }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(loggings.map(\.reference)).count == 1)
        let now = loggings.filter { if case .logged = $0 { true } else { false } }
        #expect(now.count == 1)
        #expect(try await sample.count("subject_request") == 1)
        #expect(try await sample.count("letter") == 1)
      }
    }

    @Test func refusesWhatCannotBe() async throws {
      try await SampleOffice.lend { sample in
        let now = SampleOffice.now
        var future = Self.draft(now.adding(seconds: 1))
        future.externalReference = nil
        var rightless = Self.draft(now)
        rightless.rights = []
        var twice = Self.draft(now)
        twice.rights = [.access, .erasure, .access]
        var long = Self.draft(now)
        long.externalReference = String(repeating: "x", count: 10_000)
        var null = Self.draft(now)
        null.externalReference = "CRM\0-1"
        let cases: [(RequestDraft, CaseworkError)] = [
          (long, .unfitText("external-reference", .tooLong(longest: 100))),
          (null, .unfitText("external-reference", .controlCharacter)),
          (future, .receivedInTheFuture(now.adding(seconds: 1), now: now)),
          (rightless, .noRight), (twice, .rightTwice(.access)),
        ]
        for (draft, error) in cases {
          await #expect(throws: error) { _ = try await sample.desk.log(draft, key: UUID()) }
        }
        let received = try instant("2026-10-01T09:00:00Z")
        _ = try await sample.desk.log(Self.draft(received), key: UUID())
        await #expect(throws: CaseworkError.duplicateExternalReference) {
          _ = try await sample.desk.log(Self.draft(received), key: UUID())
        }
        #expect(try await sample.count("subject_request") == 1)
      }
    }

    @Test func findsThePersonByAddressAndName() async throws {
      try await SampleOffice.lend { sample in
        let first = try await sample.log(received: "2026-09-01T09:00:00Z")
        let second = try await sample.log(received: "2026-10-01T09:00:00Z")
        let other = try await sample.log(name: "Anna Janssen", email: "b@example.org")
        let desk = sample.desk
        #expect(
          try await desk.find(email: " anna.JANSEN@Example.ORG ", limit: 10).map(\.reference)
            == [second, first]
        )
        #expect(
          try await desk.find(name: "anna  JANSEN", limit: 10).map(\.reference) == [second, first]
        )
        #expect(try await desk.find(email: "b@example.org", limit: 9).map(\.reference) == [other])
        #expect(try await desk.find(email: "anna.jansen@example.com", limit: 10).isEmpty)
        #expect(try await desk.find(name: "Anna", limit: 10).isEmpty)
        #expect(try await desk.find(email: "", limit: 10).isEmpty)
      }
    }

    @Test func listsTheNewestReceiptFirst() async throws {
      try await SampleOffice.lend { sample in
        let references = [
          try await sample.log(
            [.consentWithdrawal, .erasure, .access],
            received: "2026-08-03T09:00:00Z"
          ),
          try await sample.log(received: "2026-09-01T09:00:00Z"),
          try await sample.log(received: "2026-07-01T09:00:00Z"),
        ]
        for act in [Withdraw(.allOpen), Close(.completed)] as [any Act] {
          _ = try await sample.desk.perform(act, on: references[1], key: UUID())
        }
        let all = try await sample.desk.list(.all, limit: 10)
        #expect(all.map(\.reference) == [references[1], references[0], references[2]])
        #expect(all.map(\.status) == [.closed, .open, .open])
        #expect(all[0].due == nil)
        // A withdrawal of consent is obeyed at once.
        #expect(all[1].due == (try day("2026-08-03")))
        #expect(all[2].due == (try day("2026-08-03")))
        #expect(all[1].rights == [.access, .erasure, .consentWithdrawal])
        #expect(all.allSatisfy { $0.requester?.name == "Anna Jansen" })
        let open = try await sample.desk.list(.open, limit: 1)
        #expect(open.map(\.reference) == [references[0]])
      }
    }

    @Test func anotherControllerFindsNothing() async throws {
      try await SampleOffice.lend { sample in
        let reference = try await sample.log()
        let slug = try #require(Slug("another"))
        _ = try await sample.office.add(slug, SampleOffice.profile)
        let other = try await sample.office.desk(slug, officer: SampleOffice.officer())
        #expect(try await other.find(email: "anna.jansen@example.org", limit: 10).isEmpty)
        #expect(try await other.list(.all, limit: 10).isEmpty)
        await #expect(throws: StorageError.noSuchRequest(reference)) {
          _ = try await other.show(reference)
        }
        await #expect(throws: StorageError.noSuchRequest(reference)) {
          _ = try await other.perform(Acknowledge(), on: reference, key: UUID())
        }
      }
    }
  }
}
