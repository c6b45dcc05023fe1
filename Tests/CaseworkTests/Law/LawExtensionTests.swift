import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// An extension that the law does not provide for is refused before it is recorded.
@Suite("Extensions under the law of a place", .cluster) struct LawExtensionTests {
  private static func months(_ count: Int) -> ExtendTimeLimit {
    ExtendTimeLimit(.allOpen, .months(count), on: .complexity, reasons: "four archives")
  }

  private static func extend(_ time: FurtherTime) -> ExtendTimeLimit {
    ExtendTimeLimit(.allOpen, time, on: nil, reasons: "four archives")
  }

  private static let january = CalendarDate(year: 2027, month: 1, day: 15) ?? .latest

  @Test(arguments: [
    (
      "CH", "CH-ZH", months(1),
      "it extends until a day that is announced to the person (--until)"
    ),
    ("CA", "CA-QC", months(1), "P-39.1, s.32: it provides for none"),
    (
      "US", "US-CA", extend(.days(50)),
      "it extends to 90 days in all, so by at most 45 days (--days)"
    ),
    (
      "NL", nil, extend(.days(20)),
      "it extends to 3 months in all, so by at most 2 months (--months)"
    ),
  ])
  func isRefusedWhereTheLawHasAnother(
    _ country: String,
    _ subdivision: String?,
    _ act: ExtendTimeLimit,
    _ says: String
  ) async throws {
    try await LawOffice.lend { law in
      try await law.choose { $0.place = .known(country: country, subdivision: subdivision) }
      let reference = try await law.log()
      let before = try await law.count("event")
      let desk = try await law.desk()
      let refusal = await #expect(throws: ActRefusal.self) {
        _ = try await desk.perform(act, on: reference, key: UUID())
      }
      #expect(refusal?.description.hasSuffix(says) == true, "\(refusal?.description ?? "")")
      #expect(try await law.count("event") == before)
    }
  }

  @Test(arguments: [
    ("CH", "CH-ZH", extend(.until(january))),
    ("US", "US-CA", extend(.days(45))), ("NL", nil, months(2)),
  ])
  func isRecordedAsTheLawProvides(
    _ country: String,
    _ subdivision: String?,
    _ act: ExtendTimeLimit
  ) async throws {
    try await LawOffice.lend { law in
      try await law.choose { $0.place = .known(country: country, subdivision: subdivision) }
      let reference = try await law.log()
      let before = try await law.stored(reference).due
      let outcome = try await law.desk().perform(act, on: reference, key: UUID())
      let file = try await law.desk().show(reference).loaded.file
      #expect(file.claims.first?.extended?.time == act.time)
      #expect(outcome.deadlines.first { $0.clock == .extensionNotice }?.status == .met)
      #expect(try await law.stored(reference).due != before)
      // The law allows one.
      await #expect(throws: ActRefusal.alreadyExtended) {
        _ = try await law.desk().perform(act, on: reference, key: UUID())
      }
      #expect(try await law.proof().differences == [])
    }
  }

  /// What was recorded before the place was known neither ends the clock of the notice nor takes the
  /// place of the one that the law allows.
  @Test func aNoticeWithoutEffectLeavesRoomForOneWithEffect() async throws {
    try await LawOffice.lend { law in
      try await law.choose { $0.place = .unknown }
      let reference = try await law.log()
      _ = try await law.desk().perform(Self.months(1), on: reference, key: UUID())
      try await law.choose { $0.place = .known(country: "CH", subdivision: "CH-ZH") }
      let desk = try await law.desk()
      let notice = try await desk.show(reference).deadlines.first { $0.clock == .extensionNotice }
      #expect(notice?.status == .running)
      let until = Self.extend(.until(Self.january))
      let outcome = try await desk.perform(until, on: reference, key: UUID())
      #expect(outcome.deadlines.first { $0.clock == .response }?.due == Self.january)
      #expect(outcome.deadlines.first { $0.clock == .extensionNotice }?.status == .met)
      #expect(try await law.proof().differences == [])
    }
  }
}
