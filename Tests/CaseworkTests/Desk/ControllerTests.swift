import Casework
import Documents
import Foundation
import Storage
import SubjectRequests
import TestCases
import TestCluster
import Testing
import TimeLimits
import TimeZones

extension DatabaseTests {
  @Suite("Controllers") struct ControllerTests {
    private static func profile(_ change: (inout ControllerProfile) -> Void) -> ControllerProfile {
      var profile = SampleOffice.profile
      change(&profile)
      return profile
    }

    @Test func areAddedAndListed() async throws {
      try await SampleOffice.lend { sample in
        let second = try #require(Slug("another"))
        let added = try await sample.office.add(
          second,
          Self.profile { $0.place = .known(country: "DE", subdivision: "DE-BY") }
        )
        let known = try await sample.office.controllers()
        #expect(known == [second, sample.desk.controller.slug])
        let desk = try await sample.office.desk(second, officer: SampleOffice.officer())
        #expect(desk.controller == added)
        #expect(desk.controller.profile.authority == "Autoriteit Persoonsgegevens")
      }
    }

    @Test func areReachedByPost() async throws {
      try await SampleOffice.lend { sample in
        let slug = try #require(Slug("another"))
        let address = PostalAddress(lines: ["Damrak 1", "1012 LG Amsterdam"])
        #expect(address != nil)
        _ = try await sample.office.add(slug, Self.profile { $0.address = address })
        let desk = try await sample.office.desk(slug, officer: SampleOffice.officer())
        #expect(desk.controller.profile.address == address)
        #expect(try await desk.printing().address == ["Damrak 1", "1012 LG Amsterdam"])
        #expect(sample.desk.controller.profile.address == nil)
        for lines in [[], [" "], ["Damrak\n1"], Array(repeating: "1", count: 9), ["\u{1B}[0m"]] {
          #expect(PostalAddress(lines: lines) == nil)
        }
      }
    }

    @Test func haveDifferentNames() async throws {
      try await SampleOffice.lend { sample in
        let slug = sample.desk.controller.slug
        await #expect(throws: CaseworkError.controllerExists(slug)) {
          _ = try await sample.office.add(slug, SampleOffice.profile)
        }
        let profiles = try await sample.count("controller_profile")
        #expect(profiles == 1)
      }
    }

    @Test func areNamedWhereThereAreSeveral() async throws {
      try await SampleOffice.lend { sample in
        let officer = try SampleOffice.officer()
        let unknown = try #require(Slug("nobody"))
        let first = sample.desk.controller.slug
        #expect(try await sample.office.desk(nil, officer: officer).controller.slug == first)
        await #expect(throws: CaseworkError.unknownController(unknown, known: [first])) {
          _ = try await sample.office.desk(unknown, officer: officer)
        }
        let second = try #require(Slug("another"))
        _ = try await sample.office.add(second, SampleOffice.profile)
        await #expect(throws: CaseworkError.noControllerNamed(known: [second, first])) {
          _ = try await sample.office.desk(nil, officer: officer)
        }
      }
    }

    @Test func haveAZoneAndACalendarThatAreKnown() async throws {
      try await SampleOffice.lend { sample in
        let slug = try #require(Slug("another"))
        let zone = await #expect(throws: ZoneError.self) {
          _ = try await sample.office.add(slug, Self.profile { $0.timeZone = "Europe/Atlantis" })
        }
        #expect(zone == .unknown("Europe/Atlantis"))
        let country = await #expect(throws: CalendarError.self) {
          _ = try await sample.office.add(
            slug,
            Self.profile { $0.place = .known(country: "XX", subdivision: nil) }
          )
        }
        #expect(country?.description.contains("NL") == true)
        let subdivision = await #expect(throws: CalendarError.self) {
          _ = try await sample.office.add(
            slug,
            Self.profile { $0.place = .known(country: "DE", subdivision: "DE-XX") }
          )
        }
        #expect(subdivision?.description.contains("DE-BY") == true)
        #expect(try await sample.office.controllers().count == 1)
        var changed = sample.desk.controller
        changed.profile.timeZone = "CET"
        let controller = changed
        await #expect(throws: ZoneError.notAnIdentifier("CET")) {
          _ = try await sample.office.set(controller, officer: SampleOffice.officer())
        }
      }
    }

    @Test func withACountryDeadlinesGetTheirDates() async throws {
      try await SampleOffice.lend(profile: Self.profile { $0.place = .unknown }) { sample in
        let open = try await sample.log(received: "2026-10-01T09:00:00Z")
        let done = try await sample.log()
        _ = try await sample.desk.perform(Withdraw(.allOpen), on: done, key: UUID())
        let filter = OpenDeadlines.Filter(clocks: .duties)
        let before = try await sample.desk.reportDeadlines(filter)
        #expect(before.items.map(\.status) == [.countryMissing])
        #expect(before.items.map(\.matter.name) == [open.description])

        var controller = sample.desk.controller
        controller.profile.place = .known(country: "NL", subdivision: nil)
        let placed = controller
        #expect(try await sample.office.set(placed, officer: SampleOffice.officer()).requests == 2)
        let desk = try await sample.office.desk(nil, officer: SampleOffice.officer())
        let after = try await desk.reportDeadlines(filter)
        #expect(after.items.map(\.status) == [.running])
        // 1 November is a Sunday.
        #expect(after.items.map(\.dueUnrolled) == [try day("2026-11-01")])
        #expect(after.items.map(\.due) == [try day("2026-11-02")])
        #expect(after.items.map(\.daysLeft) == [0])
      }
    }

    @Test func withoutACountryCasesAreWorkedToTheirEnd() async throws {
      try await SampleOffice.lend(profile: Self.profile { $0.place = .unknown }) { sample in
        let reference = try await sample.log([.access, .consentWithdrawal])
        let acts: [any Act] = [
          ReportActed(.rights([.consentWithdrawal])),
          Decide(.rights([.access]), decision: .granted),
          Decide(.rights([.consentWithdrawal]), decision: .granted), RecordCopy.onPaper,
          Answer(.allOpen), Close(.completed),
        ]
        for act in acts { _ = try await sample.desk.perform(act, on: reference, key: UUID()) }
        let view = try await sample.desk.show(reference)
        #expect(view.loaded.file.openClaims.isEmpty)
        #expect(view.deadlines.isEmpty)
        #expect(try await sample.count("deadline") == 0)
      }
    }
  }
}
