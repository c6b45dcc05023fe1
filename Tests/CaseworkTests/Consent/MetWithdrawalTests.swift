import Casework
import Foundation
import Register
import Storage
import SubjectRequests
import TestCluster
import TestRecords
import Testing
import TimeLimits

extension DatabaseTests {
  @Suite("Withdrawals that come in by import") struct MetWithdrawalTests {
    private static func give(_ sample: SampleOffice, to purposes: String...) async throws {
      for purpose in purposes {
        let given = try ConsentOffice.draft(
          .given(ConsentOffice.statement()),
          to: purpose,
          occurred: instant("2026-09-01T09:00:00Z")
        )
        _ = try await sample.desk.record(given, key: UUID())
      }
    }

    private static func stream(
      _ rows: [(purpose: String, occurred: String, request: Reference?)],
      into sample: SampleOffice
    ) async throws -> ConsentLoader {
      let pipe = Pipe()
      for row in rows {
        let request = row.request.map { #","request":"\#($0)""# } ?? ""
        let line =
          #"{"principal":"anna.jansen@example.org","purpose":"\#(row.purpose)","#
          + #""event":"withdrawn","occurred":"\#(row.occurred)"\#(request)}"# + "\n"
        pipe.fileHandleForWriting.write(Data(line.utf8))
      }
      try pipe.fileHandleForWriting.close()
      var loader = try await ConsentLoader(
        sample.desk,
        kind: Samples.label("email"),
        mode: .recording
      )
      _ = try await loader.load(jsonLines: pipe.fileHandleForReading) { _ in }
      return loader
    }

    private static func atOnce(
      _ reference: Reference,
      _ sample: SampleOffice
    ) async throws -> [DeadlineStatus] {
      try await sample.desk.show(reference).deadlines.filter { $0.clock == .actAtOnce }
        .map(\.status)
    }

    @Test func meetTheClockOfTheLetterOnceNothingStands() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(sample, to: "newsletter/marketing", "newsletter/recipes")
        let reference = try await sample.log(
          [.consentWithdrawal, .access],
          received: "2026-10-28T09:00:00Z"
        )
        let first = try await Self.stream(
          [("newsletter/marketing", "2026-10-29", nil)],
          into: sample
        )
        #expect(first.withdrawals.waiting == [reference])
        #expect(first.withdrawals.met == [])
        #expect(try await Self.atOnce(reference, sample) == [.running])
        let second = try await Self.stream(
          [("newsletter/recipes", "2026-10-29", nil)],
          into: sample
        )
        #expect(second.withdrawals.met == [reference])
        #expect(try await Self.atOnce(reference, sample) == [.late])
        let file = try await sample.desk.show(reference).loaded.file
        #expect(file.claims.map { $0.acted != nil } == [true, false])
        // The same stream again finds nothing to act on.
        let again = try await Self.stream(
          [("newsletter/recipes", "2026-10-29", nil)],
          into: sample
        )
        #expect(again.withdrawals == MetWithdrawals())
        #expect(again.report.loggedBefore == 1)
      }
    }

    @Test func ofBeforeTheLetterAndOfOthersLeaveItsClockAlone() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(sample, to: "newsletter/marketing")
        let reference = try await sample.log(
          [.consentWithdrawal],
          received: "2026-11-01T09:00:00Z"
        )
        let other = try await sample.log(
          [.consentWithdrawal],
          received: "2026-10-01T09:00:00Z",
          email: "somebody.else@example.org"
        )
        let loader = try await Self.stream(
          [("newsletter/marketing", "2026-10-01", nil)],
          into: sample
        )
        #expect(loader.report.logged == 1)
        #expect(loader.withdrawals == MetWithdrawals())
        for waiting in [reference, other] {
          #expect(try await Self.atOnce(waiting, sample) == [.running])
        }
      }
    }

    @Test func thatNameARequestAddTheClaimThatNobodySaw() async throws {
      try await ConsentOffice.lend { sample in
        try await Self.give(sample, to: "newsletter/marketing")
        let reference = try await sample.log([.erasure], received: "2026-11-02T07:00:00Z")
        let loader = try await Self.stream(
          [("newsletter/marketing", "2026-11-02T07:00:00Z", reference)],
          into: sample
        )
        #expect(loader.withdrawals.met == [reference])
        #expect(try await Self.atOnce(reference, sample) == [.met])
      }
    }
  }
}
