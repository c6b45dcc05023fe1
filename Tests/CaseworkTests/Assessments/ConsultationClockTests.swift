import Assessments
import Casework
import Foundation
import SubjectRequests
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("The authority's time on an assessment") struct ConsultationClockTests {
    @Test("A day that the controller added to its calendar moves the end of the eight weeks")
    func ownHoliday() async throws {
      try await LawOffice.lend { office in
        let desk = try await office.desk()
        let director = try await office.office.desk(
          office.slug,
          officer: try #require(Handle("director"))
        )
        let record = try SampleAssessment.forConsultation()
        let id = try await desk.keep(record, key: UUID()).id
        _ = try await desk.take(.review(reason: nil), on: id, key: UUID())
        let advice = try #require(record.dpoAdvice)
        _ = try await desk.take(.advise(advice), on: id, key: UUID())
        _ = try await director.take(.sign, on: id, key: UUID())
        let received = try await desk.consult(
          .received,
          on: try LawOffice.day("2026-10-01"),
          about: id,
          key: UUID()
        )
        #expect(received.lastDay?.description == "2026-11-26")
        try await office.change(.holiday, "2026-11-26")
        let moved = try await office.desk().consult(nil, about: id, key: UUID())
        #expect(moved.lastDay?.description == "2026-11-27")
      }
    }
  }
}

/// The sample of `Fixtures/dpia`, as the casework needs it.
enum SampleAssessment {
  static func record() throws -> Assessment {
    let fixture = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/dpia/social-support.json")
    return try Assessment(json: Data(contentsOf: fixture))
  }

  /// The sample with a risk that stays high, and a decision to consult the authority.
  static func forConsultation() throws -> Assessment {
    var record = try record()
    record.dpoAdvice?.response = .followed(how: "As it stands.")
    record.risks[2].residual = record.risks[2].inherent
    record.risks[2].verdict = .notAcceptable(reasons: "It stays high.")
    record.decision?.on = try #require(CalendarDate(iso8601: "2026-09-28"))
    record.decision?.outcome = .consultation(
      package: ConsultationPackage(
        ground: .residualRiskHigh,
        responsibilities: "The municipality decides.",
        purposesAndMeans: "Support at home, by a case system.",
        safeguards: "Roles, logs, encryption.",
        officerContact: "fg@example.org"
      )
    )
    return record
  }
}

extension ConsultationStanding {
  /// The last day in time, while the clock runs.
  var lastDay: CalendarDate? {
    guard case .running(_, let due, _, _) = deadline?.state else { return nil }
    return due
  }
}
