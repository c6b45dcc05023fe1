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
