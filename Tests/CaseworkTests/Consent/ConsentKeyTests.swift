import Casework
import Foundation
import Records
import Register
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Keys of consents and notices") struct ConsentKeyTests {
    private func isRefused(_ body: () async throws -> Void) async {
      let error = await #expect(throws: RegisterRefusal.self) { try await body() }
      guard case .keyOfAnotherAct? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }

    @Test func aKeyIsForOnePersonAndOneEvent() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let key = UUID()
        let given = try ConsentOffice.draft(.given(ConsentOffice.statement()))
        #expect(try await desk.record(given, once: key) == .recorded)
        #expect(try await desk.record(given, once: key) == .recordedBefore)
        let other = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          of: "bob@example.org"
        )
        await isRefused { _ = try await desk.record(other, once: key) }
        let later = try ConsentOffice.draft(.withdrawn)
        await isRefused { _ = try await desk.record(later, once: key) }
        #expect(try await sample.count("consent_event") == 1)
      }
    }

    @Test func aWithdrawalUnderOneKeyIsOfOnePerson() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let (anna, bob) = (
          try ConsentOffice.person(), try ConsentOffice.person("bob@example.org")
        )
        for person in ["Anna.Jansen@example.org", "bob@example.org"] {
          let given = try ConsentOffice.draft(.given(ConsentOffice.statement()), of: person)
          _ = try await desk.record(given, key: UUID())
        }
        let key = UUID()
        let all = ConsentWithdrawal(.standing)
        let first = try await desk.withdraw(all, by: anna, key: key)
        #expect(try await desk.withdraw(all, by: anna, key: key) == first)
        await isRefused { _ = try await desk.withdraw(all, by: bob, key: key) }
        #expect(try await desk.mayProcess(bob, for: ConsentOffice.purpose()).permits)
      }
    }

    @Test func aRepeatedNoticeIsTheVersionOfTheFirstTime() async throws {
      try await ConsentOffice.lend { sample in
        let desk = sample.desk
        let (form, dutch): (Label<PrivacyNotice>, LanguageTag) = (
          try Samples.label("web-form"), try #require(LanguageTag("nl"))
        )
        let key = UUID()
        let second = try await desk.keep(next: "Offers", of: form, in: dutch, key: key)
        #expect(second.reference.version == 2)
        await isRefused { _ = try await desk.keep(next: "News", of: form, in: dutch, key: key) }
      }
    }

    /// Both number after what is there when their turn comes.
    @Test func twoOfficersAtOnceKeepTwoVersionsOfANotice() async throws {
      try await ConsentOffice.lend { sample in
        let form: Label<PrivacyNotice> = try Samples.label("web-form")
        let dutch = try #require(LanguageTag("nl"))
        let versions = try await withThrowingTaskGroup(of: Int.self) { group in
          for index in 0..<4 {
            group.addTask {
              try await sample.desk.keep(next: "Offers \(index)", of: form, in: dutch)
                .reference.version
            }
          }
          return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(versions == [2, 3, 4, 5])
      }
    }
  }
}
