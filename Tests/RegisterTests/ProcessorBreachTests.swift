import Foundation
import Records
import Register
import TestRecords
import Testing
import TimeLimits

@Suite struct ProcessorBreachTests {
  private func notice(
    _ breach: ProcessorBreach,
    after hours: Int,
    _ phase: NotificationPhase
  ) -> ControllerNotice {
    ControllerNotice(
      sent: breach.aware.adding(hours: hours),
      channel: "e-mail",
      phase: phase,
      words: "The notice"
    )
  }

  private func duties(_ breach: ProcessorBreach) throws -> [ReviewDue] {
    let day = try Samples.day("2026-11-02")
    return breach.duties { _ in day }
  }

  @Test func eachControllerIsToldByItsOwnTargetAndThenTheRest() throws {
    var breach = try Self.known(Samples.openBucket())
    #expect(breach.problems() == [])
    #expect(try duties(breach).map(\.part) == ["notice shop", "notice florist"])
    #expect(
      try duties(breach).map(\.endsAt)
        == [breach.aware.adding(hours: 12), breach.aware.adding(hours: 24)]
    )
    breach.controllers[0].notices = [notice(breach, after: 2, .initial)]
    breach.controllers[1].notices = [notice(breach, after: 3, .complete)]
    #expect(try duties(breach).map(\.part) == ["more shop"])
    breach.controllers[0].notices.append(notice(breach, after: 40, .complete))
    #expect(try duties(breach).map(\.part) == ["closure"])
    #expect(try duties(breach).map(\.due) == [Samples.day("2026-11-02").adding(days: 90)])
    #expect(breach.problems() == [])
    breach.closure = BreachClosure(
      closed: breach.aware.adding(hours: 60),
      cause: "A wrong setting",
      prevention: ["A check of settings each night"]
    )
    #expect(breach.problems() == [])
    #expect(try duties(breach).isEmpty)
  }

  /// The same once the controllers can be told all.
  private static func known(_ breach: ProcessorBreach) -> ProcessorBreach {
    var breach = breach
    breach.description.contact = "security@example.org"
    breach.description.impossible = "The bucket keeps no log"
    breach.controllers[0].description?.records = "Orders"
    breach.controllers[0].description?.recordCount = 3_000
    return breach
  }

  @Test func aControllerIsToldAllBeforeTheNoticeIsCalledComplete() throws {
    var breach = try Samples.openBucket()
    breach.controllers[0].notices = [notice(breach, after: 2, .complete)]
    #expect(
      breach.problems().map(\.place) == [
        "controllers[shop].description.records", "controllers[shop].description.recordCount",
        "controllers[shop].description.contact",
      ]
    )
    #expect(Self.known(breach).problems() == [])
  }

  @Test func whatContradictsItselfIsNamedWithItsPlace() throws {
    var breach = try Samples.openBucket()
    breach.began = breach.aware.adding(hours: 1)
    breach.controllers[0].agreedHours = 0
    breach.controllers[0].description?.subjectCount = -1
    breach.controllers[0].notices = [notice(breach, after: -1, .additional)]
    breach.controllers[1].id = breach.controllers[0].id
    breach.closure = BreachClosure(closed: breach.aware, cause: "A setting", prevention: [])
    #expect(
      Set(breach.problems().map(\.place)) == [
        "began", "controllers[shop].agreedHours", "controllers[shop].description.subjectCount",
        "controllers[shop].notices[0].sent", "controllers[shop].notices[0].phase",
        "controllers[1].id", "controllers[shop].notices", "closure.prevention",
      ]
    )
    breach.controllers = []
    #expect(breach.problems().map(\.place).contains("controllers"))
  }

  @Test func aControllerIsToldOfItsOwnDataAndOfTheRestWhatIsKnownOfTheWhole() throws {
    var breach = try Samples.openBucket()
    breach.description.subjectCount = 9_000
    breach.description.contact = "security@example.org"
    let shop = breach.description(for: breach.controllers[0])
    #expect(shop.subjectCount == 1_200)
    #expect(shop.recordCount == nil)
    #expect(shop.contact == "security@example.org")
    #expect(shop.measures == ["The bucket was closed"])
    breach.controllers[0].description?.subjectCount = nil
    #expect(breach.description(for: breach.controllers[0]).subjectCount == nil)
    #expect(breach.description(for: breach.controllers[1]).subjectCount == 9_000)
  }

  /// What becomes known after the closure is told as well (Article 33(2)).
  @Test func whatIsTakenUpAgainIsToldAgain() throws {
    var breach = try Samples.openBucket()
    #expect(breach.reopened(known: breach.aware, because: "More") == nil)
    let told = ControllerNotice(
      sent: breach.aware.adding(hours: 2),
      channel: "e-mail",
      phase: .complete,
      words: "All of it"
    )
    for index in breach.controllers.indices { breach.controllers[index].notices = [told] }
    let closure = BreachClosure(
      closed: breach.aware.adding(hours: 3),
      cause: "A setting",
      prevention: ["A check"]
    )
    breach.closure = closure
    func places(_ breach: ProcessorBreach) -> Set<String> {
      Set(breach.problems().map(\.place).filter { $0.hasSuffix("notices") })
    }
    #expect(places(breach) == [])
    let known = breach.aware.adding(hours: 100)
    var open = try #require(breach.reopened(known: known, because: "Backups too"))
    #expect(open.reopenings.map(\.closure) == [closure])
    #expect(open.dropped(from: breach) == [])
    #expect(breach.dropped(from: open) == ["reopenings[0]"])
    func duties(_ breach: ProcessorBreach) -> [ReviewDue] {
      breach.duties { CalendarDate($0, in: .utc) }
    }
    #expect(duties(open).map(\.part) == ["more shop", "more florist"])
    let first = open.controllers[0]
    #expect(duties(open)[0].due == CalendarDate(first.target(since: known), in: .utc))
    open.closure = closure
    #expect(places(open) == ["controllers[shop].notices", "controllers[florist].notices"])
    var again = told
    again.sent = known
    for index in open.controllers.indices { open.controllers[index].notices.append(again) }
    #expect(places(open) == [])
    open.closure = nil
    #expect(duties(open).map(\.part) == ["closure"])
    let bytes = try JSONEncoder().encode(open)
    #expect(try JSONDecoder().decode(ProcessorBreach.self, from: bytes) == open)
  }

  @Test func partsAreReadBackFromTheirWords() throws {
    let label: Label<StruckController> = try Samples.label("shop")
    for part in [ProcessorBreachPart.notice(label), .more(label), .closure] {
      #expect(ProcessorBreachPart(rawValue: part.rawValue) == part)
    }
    for text in ["", "notice", "notice a b", "closure shop", "authority"] {
      #expect(ProcessorBreachPart(rawValue: text) == nil)
    }
  }

  @Test func theRecordSaysWhoseDataASystemHolds() throws {
    let entries = [try Samples.hosting(), try Samples.payroll()]
    let day = try Samples.day("2026-11-02")
    #expect(entries.controllersServed(asOf: day).map(\.name) == ["Shop B.V.", "Florist GmbH"])
    #expect(entries.controllersServed(on: "object STORAGE", asOf: day).count == 2)
    #expect(entries.controllersServed(on: "hr", asOf: day).isEmpty)
    #expect(try entries.controllersServed(in: Samples.label("payroll"), asOf: day).isEmpty)
    var ended = entries
    ended[0].ended = try Samples.day("2026-01-31")
    #expect(ended.controllersServed(asOf: day).isEmpty)
    // Of an entry that is named the past counts as well: backups outlive it.
    #expect(try ended.controllersServed(in: Samples.label("hosting"), asOf: day).count == 2)
  }
}
