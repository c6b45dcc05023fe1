import Casework
import Foundation
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits
import TimeZones

/// By what day and by what channel a request came, and what that does to its clocks.
@Suite("Days and channels of receipts", .cluster) struct ReceiptDayTests {
  /// The controller, with another place and zone.
  private func move(_ law: LawOffice, to place: ControllerProfile.Place, zone: String) async throws
  {
    var controller = try await law.desk().controller
    controller.profile.place = place
    controller.profile.timeZone = zone
    _ = try await law.office.set(controller, officer: law.officer)
    // An earlier day may wait for a person, who accepts it here.
    _ = try await law.desk().acceptEarlierDays(nil)
  }

  private func draft(_ day: String, at zone: String) throws -> RequestDraft {
    let date = try LawOffice.day(day)
    return RequestDraft(
      rights: [.access],
      received: try Zone(identifier: zone).startOfDay(date),
      receivedDay: date,
      channel: .post,
      requester: Person(name: "Anna Jansen", email: nil)
    )
  }

  /// The day that somebody told stays, though midnight of one zone is the evening before in another.
  @Test(arguments: [
    ("BR", "America/Sao_Paulo", "2026-10-16"), ("NL", "America/New_York", "2026-11-02"),
  ])
  func aDayThatWasToldIsKeptInAnotherZone(
    country: String,
    zone: String,
    due: String
  ) async throws {
    try await LawOffice.lend { law in
      let reference = try await law.desk().log(
        try draft("2026-10-01", at: "Europe/Amsterdam"),
        key: UUID()
      ).reference
      #expect(try await law.stored(reference).due == LawOffice.day("2026-11-02"))
      try await move(law, to: .known(country: country, subdivision: nil), zone: zone)
      #expect(try await law.stored(reference).due == LawOffice.day(due))
      let view = try await law.desk().show(reference)
      #expect(try view.loaded.file.request.toldDay == LawOffice.day("2026-10-01"))
      #expect(try view.deadlines.allSatisfy { try $0.received == LawOffice.day("2026-10-01") })
      #expect(try await law.proof().differences == [])
    }
  }

  /// What happened in the first hours of that day stays behind the receipt.
  @Test func aQuestionOfTheFirstHoursFollowsTheReceipt() async throws {
    try await LawOffice.lend { law in
      let desk = try await law.desk()
      let reference = try await desk.log(
        try draft("2026-10-01", at: "Europe/Amsterdam"),
        key: UUID()
      ).reference
      _ = try await desk.perform(
        AskIdentity(ground: "unknown sender", timeliness: .timely),
        on: reference,
        occurred: Instant(iso8601: "2026-09-30T23:00:00Z"),
        key: UUID()
      )
      try await move(law, to: .known(country: "NL", subdivision: nil), zone: "America/New_York")
      let moved = try await law.desk().show(reference).deadlines.first { $0.clock == .response }
      #expect(moved?.status == .suspended)
      #expect(try moved?.dates == .suspended(since: LawOffice.day("2026-10-01")))
      #expect(try await law.proof().differences == [])
    }
  }

  /// EDPB Guidelines 01/2022, paragraphs 54, 55 and 159.
  @Test func aMisdirectedRequestIsDueOnceItReachesAnOfficialChannel() async throws {
    try await LawOffice.lend { law in
      let desk = try await law.desk()
      var draft = try LawOffice.draft()
      draft.misdirection = MarkMisdirected(.uninvolvedEmployee, reason: "handed to a driver")
      let reference = try await desk.log(draft, key: UUID()).reference
      let astray = try await desk.show(reference)
      #expect(astray.loaded.file.misdirection?.channel == .uninvolvedEmployee)
      #expect(astray.loaded.file.nextSteps.first == .passOn)
      let clocks: [ClockKind] = [.response, .extensionNotice, .refusal]
      for clock in clocks {
        let deadline = astray.deadlines.first { $0.clock == clock }
        #expect(try deadline?.dates == .suspended(since: LawOffice.day("2026-10-01")))
      }
      _ = try await desk.perform(
        ReportRedirected(),
        on: reference,
        occurred: Instant(iso8601: "2026-10-05T08:00:00Z"),
        key: UUID()
      )
      #expect(try await law.stored(reference).due == LawOffice.day("2026-11-05"))
      #expect(try await law.proof().differences == [])
      await #expect(throws: ActRefusal.channel(.misdirectedAlready)) {
        try await desk.perform(
          MarkMisdirected(.randomAddress, reason: "again"),
          on: reference,
          occurred: nil,
          key: UUID()
        )
      }
    }
  }

  /// What a file says of the channel is logged with the request, and half of it is refused.
  @Test func aFileTellsTheChannel() async throws {
    let rows = """
      right,received,name,unofficialChannel,channelReason
      access,2026-10-01,Otto,random-address,the address of a shop
      access,2026-10-01,Piet,pigeon,none
      access,2026-10-01,Piet,random-address,
      access,2026-10-01,Piet,,a shop

      """
    try await LawOffice.lend { law in
      let desk = try await law.desk()
      let report = try await DatabaseTests.BulkCSVTests.load(Array(rows.utf8), desk)
      #expect(report.logged == 1)
      #expect(
        report.refused.map { "\($0.line) \($0.field ?? "-")" } == [
          "3 unofficialChannel", "4 channelReason", "5 unofficialChannel",
        ]
      )
    }
  }

  /// LGPD Article 19 II counts from the date of the request: told with it, or later.
  @Test func aRequestIsDueFromTheDateThatItBears() async throws {
    let doubt = "requestDateUnknown|"
    try await LawOffice.lend { law in
      try await move(law, to: .known(country: "BR", subdivision: nil), zone: "America/Sao_Paulo")
      let desk = try await law.desk()
      let plain = try draft("2026-10-05", at: "America/Sao_Paulo")
      let unknown = try await desk.log(plain, key: UUID()).reference
      var told = plain
      told.externalReference = "B-2"
      told.dated = RecordDate(try LawOffice.day("2026-10-01"))
      let dated = try await desk.log(told, key: UUID()).reference
      #expect(try await law.stored(unknown).due == LawOffice.day("2026-10-20"))
      #expect(try await law.stored(unknown).alarms.contains { $0.hasPrefix(doubt) })
      #expect(try await law.stored(dated).due == LawOffice.day("2026-10-16"))
      #expect(try await law.stored(dated).alarms.contains { $0.hasPrefix(doubt) } == false)
      _ = try await desk.perform(
        RecordDate(try LawOffice.day("2026-10-03")),
        on: unknown,
        occurred: nil,
        key: UUID()
      )
      #expect(try await law.stored(unknown).due == LawOffice.day("2026-10-18"))
      #expect(try await law.stored(unknown).alarms.contains { $0.hasPrefix(doubt) } == false)
      #expect(try await desk.show(unknown).loaded.file.dated == LawOffice.day("2026-10-03"))
      #expect(try await law.proof().differences == [])
      await #expect(throws: ActRefusal.self) {
        try await desk.perform(
          RecordDate(try LawOffice.day("2026-10-07")),
          on: unknown,
          occurred: nil,
          key: UUID()
        )
      }
    }
  }
}
