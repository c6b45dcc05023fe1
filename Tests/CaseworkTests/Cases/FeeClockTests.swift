import Casework
import Foundation
import Storage
import SubjectRequests
import TestCases
import Testing
import TimeLimits

extension DatabaseTests {
  /// What a fee does to the clock of the answer depends on the law of the country.
  @Suite("Fees and clocks") struct FeeClockTests {
    /// A country, and what the clock shows once a fee was asked, and once it was paid.
    struct Country: Sendable, CustomTestStringConvertible {
      let code: String
      let zone: String
      let asked: String
      let paid: String

      var testDescription: String { code }
    }

    /// A request received on 1 September 2026; a fee asked on the 8th and paid on the 21st.
    static let countries = [
      // The Regulation knows a fee and no pause for it (Article 12(5)).
      Country(code: "NL", zone: "Europe/Amsterdam", asked: "2026-10-01", paid: "2026-10-01"),
      // UK GDPR Article 12A(2): the period runs from the payment.
      Country(code: "GB", zone: "Europe/London", asked: "stands", paid: "2026-10-21"),
      // Ordinance on data protection Article 19(3): ten days to decide, then thirty.
      Country(code: "CH", zone: "Europe/Zurich", asked: "2026-10-18", paid: "2026-10-18"),
    ]

    @Test(arguments: countries) func theClockStandsOrRuns(_ country: Country) async throws {
      var profile = SampleOffice.profile
      profile.place = .known(
        country: country.code,
        subdivision: country.code == "GB" ? "GB-ENG" : nil
      )
      profile.timeZone = country.zone
      try await SampleOffice.lend(profile: profile) { sample in
        let reference = try await sample.log(received: "2026-09-01T10:00:00Z")
        let amount = try #require(MoneyAmount(hundredths: 1250, currency: "EUR"))
        let demand = try FeeDemand(
          amount: amount,
          justification: try Refusal.complete(.manifestlyExcessive)
        )
        let asked = try await sample.desk.perform(
          AskFee(.allOpen, demand),
          on: reference,
          occurred: try instant("2026-09-08T10:00:00Z"),
          key: UUID()
        )
        #expect(Self.shown(asked) == country.asked)
        let paid = try await sample.desk.perform(
          ReportFeePaid(.allOpen),
          on: reference,
          occurred: try instant("2026-09-21T10:00:00Z"),
          key: UUID()
        )
        #expect(Self.shown(paid) == country.paid)
      }
    }

    private static func shown(_ outcome: ActOutcome) -> String {
      switch outcome.deadlines.first(where: { $0.clock == .response })?.dates {
      case .due(_, _, let nominal, _): nominal.description
      case .suspended: "stands"
      case nil, .some(.none): "nothing"
      }
    }
  }
}
