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
  @Suite("Breaches of data of others") struct ProcessorBreachDeskTests {
    private func notice(_ text: String, _ phase: NotificationPhase) throws -> NoticeTold {
      NoticeTold(sent: try instant(text), channel: "e-mail", phase: phase, words: "Notice 1")
    }

    @Test func whoIsStillToBeToldIsInTheReportUntilItIsTold() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let breach = try Samples.openBucket()
        _ = try await desk.keep([try Samples.hosting()], .adding, key: UUID())
        _ = try await desk.keep([breach], .adding, key: UUID())
        let items = try await desk.reportDeadlines(.init(clocks: []), of: [.breach]).items
        #expect(items.map(\.matter.subject) == ["tell shop", "tell florist"])
        #expect(items.map(\.matter.article) == ["33(2)", "33(2)"])
        #expect(Set(items.map(\.matter.clock)) == ["processor-notification"])
        // 10:20 and twelve hours: the same day in UTC, and in Amsterdam.
        #expect(items.map(\.due) == [try day("2026-11-01"), try day("2026-11-02")])

        let first = try notice("2026-11-01T12:00:00Z", .initial)
        let shop: Label<StruckController> = try Samples.label("shop")
        let kept = try await desk.told(shop, of: breach.id, first, key: UUID())
        #expect(kept.version.reason == "Notice to shop")
        #expect(
          kept.record.controllers[0].notices
            == [
              ControllerNotice(
                sent: try instant("2026-11-01T12:00:00Z"),
                channel: first.channel,
                phase: first.phase,
                words: first.words
              )
            ]
        )
        let left = try await desk.reportDeadlines(.init(clocks: []), of: [.breach]).items
        #expect(Set(left.map(\.matter.subject)) == ["tell shop more", "tell florist"])
        let report = try await sample.office.verify(.reading, officer: SampleOffice.officer()) {
          _,
          _ in
        }
        #expect(report.differences.isEmpty)
      }
    }

    @Test func whatCannotBeToldIsRefused() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let breach = try Samples.openBucket()
        _ = try await desk.keep([try Samples.hosting()], .adding, key: UUID())
        _ = try await desk.keep([breach], .adding, key: UUID())
        let told = try notice("2026-11-01T12:00:00Z", .initial)
        await #expect(
          throws: RegisterRefusal.noSuchController("baker", known: ["shop", "florist"])
        ) {
          _ = try await desk.told(Samples.label("baker"), of: breach.id, told, key: UUID())
        }
        let ahead = try notice("2099-01-01T00:00:00Z", .initial)
        await #expect(throws: RegisterRefusal.notYet("--sent")) {
          _ = try await desk.told(Samples.label("shop"), of: breach.id, ahead, key: UUID())
        }
        let late = try notice("2026-11-01T12:00:00Z", .additional)
        let error = await #expect(throws: RegisterRefusal.self) {
          _ = try await desk.told(Samples.label("shop"), of: breach.id, late, key: UUID())
        }
        #expect(error?.description.hasPrefix("controllers[shop].notices[0].phase") == true)
      }
    }

    @Test func whatIsClosedIsTakenUpAgainBeforeMoreIsTold() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var breach = try Samples.openBucket()
        breach.description.subjects = "Customers"
        breach.description.records = "Orders"
        breach.description.subjectCount = 1
        breach.description.recordCount = 1
        breach.description.contact = "security@example.org"
        for index in breach.controllers.indices { breach.controllers[index].description = nil }
        _ = try await desk.keep([try Samples.hosting()], .adding, key: UUID())
        _ = try await desk.keep([breach], .adding, key: UUID())
        let id = breach.id
        let all = try notice("2026-11-01T12:00:00Z", .complete)
        for controller in breach.controllers {
          _ = try await desk.told(controller.id, of: id, all, key: UUID())
        }
        await #expect(throws: RegisterRefusal.breachOpen(.processorBreach, label: "\(id)")) {
          _ = try await desk.reopen(id, because: "Backups too", key: UUID())
        }
        let closed = try await desk.close(
          id,
          cause: "A setting",
          prevention: ["A check"],
          key: UUID()
        )
        #expect(closed.record.closure != nil)
        let shop = breach.controllers[0].id
        let more = NoticeTold(channel: "e-mail", phase: .complete, words: "Backups too")
        await #expect(throws: RegisterRefusal.closedBefore("\(id)")) {
          _ = try await desk.told(shop, of: id, more, key: UUID())
        }
        let key = UUID()
        for _ in 1...2 {
          let open = try await desk.reopen(id, because: "Backups too", key: key)
          #expect(open.record.closure == nil)
          #expect(open.record.reopenings.map(\.reasons) == ["Backups too"])
        }
        let items = try await desk.reportDeadlines(.init(clocks: []), of: [.breach]).items
        #expect(Set(items.map(\.matter.subject)) == ["tell shop more", "tell florist more"])
        _ = try await desk.told(shop, of: id, more, key: UUID())
        let left = try await desk.reportDeadlines(.init(clocks: []), of: [.breach]).items
        #expect(left.map(\.matter.subject) == ["tell florist more"])
      }
    }

    @Test func theRecordOfTheProcessorNamesTheControllers() async throws {
      try await SampleOffice.lend { sample in
        _ = try await sample.desk.keep([try Samples.hosting()], .adding, key: UUID())
        let served = try await sample.desk.controllersServed(on: "storage")
        #expect(served.map(\.id.description) == ["shop", "florist"])
        #expect(served.map(\.activity?.description) == ["hosting", "hosting"])
      }
    }
  }
}
