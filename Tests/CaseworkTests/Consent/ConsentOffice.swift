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

/// An office whose register has purposes that rest on consent, and a notice in two languages.
enum ConsentOffice {
  static func lend(_ body: @Sendable (SampleOffice) async throws -> Void) async throws {
    try await SampleOffice.lend { sample in
      _ = try await sample.desk.keep([try Samples.newsletter()], .adding, key: UUID())
      for language in ["nl", "en"] {
        let reference = try #require(NoticeReference("web-form@1:\(language)"))
        _ = try await sample.desk.keep(notice: "We send you offers (\(language)).", as: reference)
      }
      try await body(sample)
    }
  }

  static let marketing = "newsletter/marketing"

  static func purpose(_ text: String = marketing) throws -> ConsentPurpose {
    try #require(ConsentPurpose(text))
  }

  static func person(_ identifier: String = "Anna.Jansen@example.org") throws -> ConsentPrincipal {
    ConsentPrincipal(kind: try Samples.label("email"), identifier: identifier)
  }

  static func statement(
    notice: String = "web-form@1:nl",
    giver: ConsentGiver = .principal,
    expires: Instant? = nil
  ) throws -> ConsentStatement {
    ConsentStatement(
      notice: try #require(NoticeReference(notice)),
      expression: .explicit,
      giver: giver,
      expires: expires
    )
  }

  static func draft(
    _ happening: ConsentHappening,
    of identifier: String = "Anna.Jansen@example.org",
    to purpose: String = marketing,
    occurred: Instant? = nil,
    evidence: String? = nil
  ) throws -> ConsentDraft {
    ConsentDraft(
      principal: try person(identifier),
      purpose: try Self.purpose(purpose),
      happening: happening,
      occurred: occurred,
      circumstances: ConsentCircumstances(method: "web form", evidence: evidence)
    )
  }
}
