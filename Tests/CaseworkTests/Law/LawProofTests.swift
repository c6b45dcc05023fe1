import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// Stored deadlines are proved by computing them again.
@Suite("Proof of deadlines", .cluster) struct LawProofTests {
  @Test func soundDeadlinesAreProved() async throws {
    try await LawOffice.lend { law in
      try await law.log([.access, .erasure])
      let proof = try await law.proof()
      #expect(proof.requests == 1)
      #expect(try await proof.deadlines == law.count("deadline") && proof.deadlines > 1)
      #expect(proof.differences == [])
    }
  }

  @Test(arguments: [
    (
      "due_on = due_on + 7, ends_at = ends_at + interval '7 days'", DeadlineProof.Cause.defect,
      ["due_on", "ends_at"]
    ),
    ("calendar = 'NL@2019.1'", .calendar, ["calendar"]),
    ("options = 'identity=restart'", .options, ["options"]),
    ("rule = 'GDPR-99', due_on = due_on + 1", .rule, ["due_on", "rule"]),
  ])
  func aDifferenceIsToldWithItsCause(
    _ change: String,
    _ cause: DeadlineProof.Cause,
    _ columns: [String]
  ) async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      try await Session(law.database.superuser).execute(
        SQL(script: "UPDATE deadline SET \(change) WHERE clock = 'response'")
      )
      let proof = try await law.proof()
      let difference = try #require(proof.differences.first)
      #expect(proof.differences.count == 1)
      #expect(difference.reference == reference)
      #expect(difference.clock == "access.response")
      #expect(difference.cause == cause)
      #expect(difference.columns.map(\.name) == columns)
    }
  }

  @Test func whatIsKeptIsProvedAndRepairedToo() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      try await law.change(.holiday)
      try await law.change(.workingDay)
      let kept = try await law.stored(reference)
      try await Session(law.database.superuser).execute("UPDATE deadline SET due_on = due_on + 7")
      #expect(try await law.proof().differences.isEmpty == false)
      _ = try await law.office.verify(.repairing, officer: law.officer) { _, _ in }
      #expect(try await law.stored(reference) == kept)
    }
  }
}
