import Casework
import Documents
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
  @Suite("Consent") struct ConsentTests {
    @Test func aConsentStandsUntilItIsWithdrawn() async throws {
      try await ConsentOffice.lend { sample in
        let (desk, person) = (sample.desk, try ConsentOffice.person())
        let purpose = try ConsentOffice.purpose()
        let hour = SampleOffice.now.adding(hours: -2)
        #expect(try await desk.mayProcess(person, for: purpose).status == .unknown)
        let given = try ConsentOffice.draft(.given(ConsentOffice.statement()), occurred: hour)
        #expect(try await desk.record(given, key: UUID()) == .recorded)
        let answer = try await desk.mayProcess(person, for: purpose)
        #expect(answer.permits)
        #expect(answer.since == hour)
        // However the person is typed, and for no other purpose and nobody else.
        let typed = try ConsentOffice.person(" <ANNA.jansen@Example.ORG>")
        #expect(try await desk.mayProcess(typed, for: purpose).permits)
        let recipes = try ConsentOffice.purpose("newsletter/recipes")
        #expect(try await !desk.mayProcess(person, for: recipes).permits)
        let other = try ConsentOffice.person("anna@example.org")
        #expect(try await !desk.mayProcess(other, for: purpose).permits)
        _ = try await desk.record(try ConsentOffice.draft(.withdrawn), key: UUID())
        #expect(try await desk.mayProcess(person, for: purpose).status == .withdrawn)
        // What arrives late and occurred earlier changes nothing.
        let late = try ConsentOffice.draft(
          .renewed(ConsentOffice.statement()),
          occurred: hour.adding(hours: 1)
        )
        _ = try await desk.record(late, key: UUID())
        #expect(try await desk.mayProcess(person, for: purpose).status == .withdrawn)
      }
    }

    @Test func aConsentEndsByItself() async throws {
      try await ConsentOffice.lend { sample in
        let end = SampleOffice.now.adding(hours: 24)
        let draft = try ConsentOffice.draft(.given(ConsentOffice.statement(expires: end)))
        _ = try await sample.desk.record(draft, key: UUID())
        let (person, purpose) = (try ConsentOffice.person(), try ConsentOffice.purpose())
        #expect(try await sample.desk.mayProcess(person, for: purpose).permits)
        let last = try await sample.desk.mayProcess(
          person,
          for: purpose,
          at: end.adding(seconds: -1)
        )
        #expect(last.permits)
        let over = try await sample.desk.mayProcess(person, for: purpose, at: end)
        #expect(over.status == .expired)
        let report = try await sample.desk.reportConsents(endingWithin: 2)
        #expect(report.map(\.counts) == [[.given: 1]])
        #expect(report.map(\.ending) == [1])
      }
    }

    @Test func theSameKeyRecordsOnce() async throws {
      try await ConsentOffice.lend { sample in
        let draft = try ConsentOffice.draft(.given(ConsentOffice.statement()), evidence: "Form 7")
        let key = UUID()
        #expect(try await sample.desk.record(draft, key: key) == .recorded)
        #expect(try await sample.desk.record(draft, key: key) == .recordedBefore)
        #expect(try await sample.count("consent_event") == 1)
      }
    }

    @Test func whatCannotBeIsRefused() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let (soon, past) = (
          SampleOffice.now.adding(seconds: 1), SampleOffice.now.adding(hours: -1)
        )
        let statement = try ConsentOffice.statement()
        let cases: [(ConsentDraft, ConsentRefusal)] = [
          (try ConsentOffice.draft(.given(statement), of: " "), .unusableIdentifier),
          (try ConsentOffice.draft(.withdrawn, occurred: soon), .inTheFuture),
          (
            try ConsentOffice.draft(.given(ConsentOffice.statement(expires: past))),
            .expiresBeforeGiven
          ),
          (
            try ConsentOffice.draft(.given(statement), to: "newsletter/billing"),
            .purposeWithoutConsent(try ConsentOffice.purpose("newsletter/billing"))
          ),
          (
            try ConsentOffice.draft(.requested(nil), to: "nothing/at-all"),
            .noSuchPurpose(try ConsentOffice.purpose("nothing/at-all"))
          ),
          (
            try ConsentOffice.draft(.given(ConsentOffice.statement(notice: "web-form@2:nl"))),
            .noSuchNotice(try #require(NoticeReference("web-form@2:nl")))
          ),
        ]
        for (draft, refusal) in cases {
          await #expect(throws: refusal) { _ = try await desk.record(draft, key: UUID()) }
        }
        #expect(try await sample.count("consent_event") == 0)
        // A withdrawal is taken whatever the register says.
        let withdrawal = try ConsentOffice.draft(.withdrawn, to: "nothing/at-all")
        #expect(try await desk.record(withdrawal, key: UUID()) == .recorded)
      }
    }

    @Test func theProofHoldsEverythingThatWasTold() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let statement = try ConsentOffice.statement(giver: .guardian(name: "Otto Jansen"))
        let hour = SampleOffice.now.adding(hours: -1)
        let first = try ConsentOffice.draft(.requested(statement.notice), occurred: hour)
        let second = try ConsentOffice.draft(.given(statement), evidence: "Signed form 12")
        _ = try await desk.record(first, key: UUID())
        _ = try await desk.record(second, key: UUID())
        let proof = try await desk.proof(of: ConsentOffice.person())
        #expect(proof.principal?.identifier == "Anna.Jansen@example.org")
        #expect(proof.entries.map(\.event.happening) == [first.happening, second.happening])
        #expect(proof.entries.last?.event.circumstances.evidence == "Signed form 12")
        #expect(proof.notices.map(\.text) == ["We send you offers (nl)."])
        #expect(proof.activities.mapValues(\.number) == [try ConsentOffice.purpose(): 1])
        await #expect(throws: ConsentRefusal.nothingKept) {
          _ = try await desk.proof(of: ConsentOffice.person("b@example.org"))
        }
      }
    }

    /// What a person was told when she consented is not what the register says years later.
    @Test func theProofTellsOfThePurposeAsItWasThen() async throws {
      try await ConsentOffice.lend { sample in
        func record(_ purpose: String) async throws {
          let draft = try ConsentOffice.draft(.given(ConsentOffice.statement()), to: purpose)
          _ = try await sample.desk.record(draft, key: UUID())
        }
        try await record("newsletter/marketing")
        let later = try await sample.desk(at: SampleOffice.now.adding(hours: 48))
        var newsletter = try Samples.newsletter()
        guard case .controller(var content) = newsletter.role else { return }
        content.purposes[0].name = "Sending offers of others"
        newsletter.role = .controller(record: content)
        _ = try await later.keep([newsletter], .changing(reason: "Others"), key: UUID())
        let renewal = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          to: "newsletter/recipes",
          occurred: SampleOffice.now.adding(hours: 48)
        )
        _ = try await later.record(renewal, key: UUID())
        let proof = try await later.proof(of: ConsentOffice.person())
        #expect(
          proof.activities.mapValues(\.number) == [
            try ConsentOffice.purpose("newsletter/marketing"): 1,
            try ConsentOffice.purpose("newsletter/recipes"): 2,
          ]
        )
        #expect(
          String(decoding: try proof.record27560(), as: UTF8.self).contains("Sending offers\"")
        )
      }
    }

    @Test func dataOfSpecialCategoriesNeedExplicitConsent() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let recipes = try ConsentOffice.purpose("newsletter/recipes")
        func statement(_ expression: ConsentExpression) throws -> ConsentStatement {
          ConsentStatement(
            notice: try ConsentOffice.statement().notice,
            expression: expression,
            giver: .principal,
            expires: nil
          )
        }
        let vague = try ConsentOffice.draft(
          .given(statement(.expressed)),
          to: "newsletter/recipes"
        )
        await #expect(throws: ConsentRefusal.notExplicit(recipes)) {
          try await desk.record(vague, key: UUID())
        }
        let answer = try await desk.mayProcess(ConsentOffice.person(), for: recipes)
        #expect(!answer.permits)
        let explicit = try ConsentOffice.draft(
          .given(statement(.explicit)),
          to: "newsletter/recipes"
        )
        #expect(try await desk.record(explicit, key: UUID()) == .recorded)
        // Where no special data is used, any clear expression will do.
        let offers = try ConsentOffice.draft(.given(statement(.expressed)))
        #expect(try await desk.record(offers, key: UUID()) == .recorded)
      }
    }

    @Test func whoWithdrawsForAChildIsKept() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let given = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          occurred: instant("2026-09-01T09:00:00Z")
        )
        _ = try await desk.record(given, key: UUID())
        var withdrawn = try ConsentOffice.draft(.withdrawn)
        withdrawn.circumstances.giver = .guardian(name: "Otto Jansen")
        _ = try await desk.record(withdrawn, key: UUID())
        let events = try await desk.consents(of: ConsentOffice.person()).events.map(\.event)
        #expect(events.map(\.giver) == [.principal, .guardian(name: "Otto Jansen")])
      }
    }

    @Test func aNoticeIsKeptOnceAndForEver() async throws {
      try await ConsentOffice.lend { sample in
        let reference = try #require(NoticeReference("web-form@1:nl"))
        let again = try await sample.desk.keep(notice: "We send you offers (nl).", as: reference)
        #expect(again.sha256.count == 32)
        await #expect(throws: ConsentRefusal.noticeExists(reference)) {
          _ = try await sample.desk.keep(notice: "We send you more.", as: reference)
        }
        await #expect(throws: ConsentRefusal.emptyNotice) {
          _ = try await sample.desk.keep(notice: " \n", as: reference)
        }
        #expect(try await sample.desk.notices().count == 2)
      }
    }

    @Test func anotherControllerKnowsNothing() async throws {
      try await ConsentOffice.lend { sample in
        let draft = try ConsentOffice.draft(.given(ConsentOffice.statement()))
        _ = try await sample.desk.record(draft, key: UUID())
        let slug = try #require(Slug("another"))
        _ = try await sample.office.add(slug, SampleOffice.profile)
        let other = try await sample.office.desk(slug, officer: SampleOffice.officer())
        let (person, purpose) = (try ConsentOffice.person(), try ConsentOffice.purpose())
        #expect(try await other.mayProcess(person, for: purpose).status == .unknown)
        #expect(try await other.notices().isEmpty)
        #expect(try await other.reportConsents(endingWithin: 30).isEmpty)
        await #expect(throws: ConsentRefusal.nothingKept) {
          _ = try await other.consents(of: person)
        }
      }
    }
  }
}
