import Casework
import Correspondence
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Taking in mail") struct TakeMailTests {
    private func take(_ letter: LetterFixtures.Letter, _ desk: Desk) async throws -> MailOutcome {
      try await desk.take(letter.bytes, reading: letter.reading, arrival: .unknown, key: UUID())
        .outcome
    }

    @Test func logsRequestsLinksRemindersAndLeavesTheRest() async throws {
      let letters = try LetterFixtures.all()
      try await SampleOffice.lend { sample in
        var requests: [String: [(Reference, Instant)]] = [:]
        for letter in letters {
          let outcome = try await take(letter, sample.desk)
          switch (letter.kind, outcome) {
          case ("request", .logged(let reference, let rights)):
            let view = try await sample.desk.show(reference)
            #expect(Set(rights.map(\.right.rawValue)) == letter.rights, "\(letter.file)")
            #expect(view.loaded.file.request.received == letter.arrived, "\(letter.file)")
            #expect(view.loaded.evidence == .receivedField, "\(letter.file)")
            #expect(view.loaded.requester.email == letter.sender, "\(letter.file)")
            requests[letter.sender, default: []].append((reference, letter.arrived))
          case ("reminder", .linked(let reference)):
            let own = try #require(requests[letter.sender], "\(letter.file)")
            #expect(own.contains { $0.0 == reference }, "\(letter.file)")
            let file = try await sample.desk.show(reference).loaded.file
            #expect(file.reminders == [letter.arrived], "\(letter.file)")
            #expect(file.request.received < letter.arrived, "\(letter.file)")
          case ("other", .leftAlone), ("other", .kept(_, .unclear)): break
          default: Issue.record("\(letter.file): \(letter.kind) became \(outcome)")
          }
        }
        #expect(try await sample.count("subject_request") == 40)
        #expect(try await sample.count("letter") == 45)
      }
    }

    @Test func aSecondDeliveryOfAllChangesNothing() async throws {
      let letters = try LetterFixtures.all()
      try await SampleOffice.lend { sample in
        for letter in letters { _ = try await take(letter, sample.desk) }
        let events = try await sample.count("event")
        for letter in letters {
          let outcome = try await take(letter, sample.desk)
          switch outcome {
          case .deliveredBefore: #expect(letter.kind != "other", "\(letter.file)")
          case .leftAlone, .kept: #expect(letter.kind == "other", "\(letter.file)")
          default: Issue.record("\(letter.file): \(outcome)")
          }
        }
        #expect(try await sample.count("event") == events)
        #expect(try await sample.count("subject_request") == 40)
      }
    }

    @Test func theSameReminderAtOnceIsLinkedOnce() async throws {
      let letters = try LetterFixtures.all()
      let reminder = try #require(letters.first { $0.kind == "reminder" })
      try await SampleOffice.lend { sample in
        let request = try await sample.log(
          received: "2026-01-01T09:00:00Z",
          email: reminder.sender.uppercased()
        )
        let outcomes = try await withThrowingTaskGroup(of: MailOutcome.self) { group in
          for _ in 0..<4 { group.addTask { try await take(reminder, sample.desk) } }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0 == .linked(to: request) }.count == 1)
        #expect(outcomes.filter { $0 == .deliveredBefore(request) }.count == 3)
        #expect(try await sample.desk.show(request).loaded.file.reminders.count == 1)
      }
    }

    @Test func whatIsHereHasArrived() async throws {
      let letters = try LetterFixtures.all()
      let letter = try #require(letters.first { $0.kind == "request" })
      let reminder = try #require(letters.first { $0.kind == "reminder" })
      var early = letter.reading
      early.received = SampleOffice.now.adding(seconds: 90)
      var again = reminder.reading
      again.received = SampleOffice.now.adding(hours: 24 * 365)
      again.sender = early.sender
      let (request, repetition) = (early, again)
      try await SampleOffice.lend { sample in
        let outcome = try await sample.desk.take(
          letter.bytes,
          reading: request,
          arrival: .unknown,
          key: UUID()
        ).outcome
        let reference = try #require(outcome.reference)
        let linked = try await sample.desk.take(
          reminder.bytes,
          reading: repetition,
          arrival: .unknown,
          key: UUID()
        ).outcome
        #expect(linked == .linked(to: reference))
        let loaded = try await sample.desk.show(reference).loaded
        let file = loaded.file
        #expect(loaded.evidence == .assumed)
        #expect(file.request.received == SampleOffice.now)
        #expect(file.reminders == [SampleOffice.now])
      }
    }

    /// It asks after one request and makes another, however often it is delivered.
    @Test func aReminderThatAsksForMoreIsLinkedAsWell() async throws {
      let letters = try LetterFixtures.all()
      let letter = try #require(letters.first { $0.kind == "request" })
      var reading = letter.reading
      reading.repetition = .earlierRequest
      let beside = reading
      try await SampleOffice.lend { sample in
        let earlier = try await sample.log(
          received: letter.arrived.adding(hours: -240).description,
          email: letter.sender
        )
        for _ in 0..<2 {
          let taken = try await sample.desk.take(
            letter.bytes,
            reading: beside,
            arrival: .unknown,
            key: UUID()
          )
          let new = try #require(taken.outcome.reference)
          #expect(new != earlier)
          let events = try await sample.desk.show(earlier).loaded.events
          #expect(events.filter { $0.happening == .reminded(by: new) }.count == 1)
        }
      }
    }

    @Test func aReminderIsLinkedToWhatCameBeforeIt() async throws {
      let letters = try LetterFixtures.all()
      let reminder = try #require(letters.first { $0.kind == "reminder" })
      try await SampleOffice.lend { sample in
        _ = try await sample.log(
          received: reminder.arrived.adding(seconds: 1).description,
          email: reminder.sender
        )
        let closed = try await sample.log(
          received: reminder.arrived.adding(hours: -24).description,
          email: reminder.sender
        )
        for act in [Withdraw(.allOpen), Close(.completed)] as [any Act] {
          _ = try await sample.desk.perform(act, on: closed, key: UUID())
        }
        let open = try await sample.log(
          received: reminder.arrived.adding(hours: -48).description,
          email: reminder.sender
        )
        #expect(try await take(reminder, sample.desk) == .linked(to: open))
      }
    }

    /// Who says that no answer came to what was closed complains, or asks anew.
    @Test func aReminderOfAClosedRequestIsKept() async throws {
      let letters = try LetterFixtures.all()
      let reminder = try #require(letters.first { $0.kind == "reminder" })
      try await SampleOffice.lend { sample in
        let closed = try await sample.log(
          received: reminder.arrived.adding(hours: -24).description,
          email: reminder.sender
        )
        for act in [Withdraw(.allOpen), Close(.completed)] as [any Act] {
          _ = try await sample.desk.perform(act, on: closed, key: UUID())
        }
        guard case .kept(_, .reminderOfNoOpenRequest) = try await take(reminder, sample.desk) else {
          Issue.record("it was not kept")
          return
        }
      }
    }

    @Test func aReminderOfALaterRequestIsKept() async throws {
      let letters = try LetterFixtures.all()
      let reminder = try #require(letters.first { $0.kind == "reminder" })
      try await SampleOffice.lend { sample in
        _ = try await sample.log(
          received: reminder.arrived.adding(seconds: 1).description,
          email: reminder.sender
        )
        guard case .kept(_, .reminderOfNoOpenRequest) = try await take(reminder, sample.desk) else {
          Issue.record("it was not kept")
          return
        }
        #expect(try await sample.count("letter_to_sort") == 1)
      }
    }
  }
}
