import Casework
import Foundation
import Records
import Register
import SubjectRequests
import TestCluster
import TestRecords
import Testing

extension DatabaseTests {
  @Suite("What the register says of a decision") struct DecisionWarningTests {
    private static func purposes(_ warnings: [RegisterWarning], of right: Right) -> [String] {
      warnings.compactMap {
        if case .right(right, let warning) = $0 {
          "\(warning.activity)/\(warning.purpose)"
        } else {
          nil
        }
      }
    }

    @Test func onlyTheClaimThatWasDecidedIsWarnedOf() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        _ = try await desk.keep([try Samples.payroll()], .adding, key: UUID())
        let reference = try await sample.log([.portability, .access, .erasure])
        let access = try await desk.perform(
          Decide(.rights([.access]), decision: .granted),
          on: reference,
          key: UUID()
        )
        #expect(access.claims.map(\.right) == [.access])
        #expect(try await desk.warnings(after: access) == [])
        let portability = try await desk.perform(
          Decide(.rights([.portability]), decision: .granted),
          on: reference,
          key: UUID()
        )
        let warnings = try await desk.warnings(after: portability)
        #expect(Self.purposes(warnings, of: .portability) == ["payroll/fraud", "payroll/tax"])
        #expect(warnings.count == 2)
      }
    }

    @Test func onlyActivitiesInWhichTheClaimHasTasksAreWarnedOf() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        var newsletter = try Samples.newsletter()
        newsletter.systems = [SystemUse(id: try Samples.label("list"), name: "Mailing list")]
        var record = try #require(newsletter.controllerRecord)
        record.purposes[2].basis = .legitimateInterests(assessment: try Samples.interest())
        newsletter.role = .controller(record: record)
        _ = try await desk.keep([try Samples.payroll(), newsletter], .adding, key: UUID())
        let reference = try await sample.log([.portability])
        let decided = try await desk.perform(
          SetTask(.rights([.portability]), .export, in: ["Mailing list"], to: nil),
          on: reference,
          key: UUID()
        )
        #expect(
          Self.purposes(try await desk.warnings(after: decided), of: .portability)
            == ["newsletter/billing"]
        )
      }
    }

    @Test func recipientsAreProposedWhereSomethingWasGrantedOfWhichTheyAreTold() async throws {
      try await SampleOffice.lend { sample in
        let desk = sample.desk
        let activities = [try Samples.payroll(), try Samples.newsletter()]
        _ = try await desk.keep(activities, .adding, key: UUID())
        let reference = try await sample.log([.erasure, .access])
        func recipients(_ outcome: ActOutcome) async throws -> [String] {
          try await desk.warnings(after: outcome).flatMap { warning in
            if case .recipients(.erasure, let names) = warning { names } else { [] as [String] }
          }
        }
        let access = try await desk.perform(
          Decide(.rights([.access]), decision: .granted),
          on: reference,
          key: UUID()
        )
        #expect(try await recipients(access) == [])
        let erasure = try await desk.perform(
          Decide(.rights([.erasure]), decision: .granted),
          on: reference,
          key: UUID()
        )
        #expect(try await recipients(erasure) == ["Mailer BV", "Payroll bureau"])
        let named = try #require(
          try await desk.nameProposedRecipients(on: reference, of: .erasure, key: UUID())
        )
        #expect(try await recipients(named) == [])
      }
    }
  }
}
