import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// Whatever reading a controller chooses, what is stored is what the events make under it.
@Suite("Options of a controller", .cluster) struct LawOptionTests {
  /// Every option of section 8 of the law, each set otherwise than by default, and all together.
  private static let choices: [[String: String]] =
    [
      "identity": "restart", "clarification": "none", "roll": "false",
      "start": "day_after_is_anchor", "hour_mode": "strict", "art3_5_hours": "true", "min_wd": "5",
      "extension_anchor": "expiry", "refusal_extendable": "true", "holidays": "weekends",
      "include_bridge": "true", "include_substitute": "false", "processor_receipt": "forwarded",
      "target_days": "28",
    ].sorted { $0.key < $1.key }.map { [$0.key: $0.value] }
    + [
      ["identity": "earliest"], ["identity": "none"], ["identity": "pause_inclusive"],
      ["identity": "reset_latest"], ["clarification": "restart"],
      ["start": "event_day_included"],
      [
        "identity": "earliest", "clarification": "restart", "roll": "false",
        "start": "event_day_included", "hour_mode": "strict", "art3_5_hours": "true",
        "min_wd": "0", "extension_anchor": "expiry", "refusal_extendable": "true",
        "holidays": "weekends", "include_bridge": "true", "include_substitute": "false",
        "processor_receipt": "forwarded", "target_days": "7",
      ], [:],
    ]

  @Test func whatIsStoredUnderAnOptionIsWhatItMakes() async throws {
    try await LawOffice.lend { law in
      try await law.logAtRandom(requests: 48, seed: 17)
      var moving: Set<String> = []
      for words in Self.choices {
        let before = try await law.openDays()
        let applied = try await law.choose { $0.options = try DeadlineOptions(words) }
        let accepted = try await law.desk().acceptEarlierDays(nil)
        let after = try await law.openDays()
        let moved = before.filter { after[$0.key] != $0.value }
        // An earlier day applies once a person has accepted it.
        #expect(applied.counts[.accepted] == nil && accepted.counts[.applied] == nil)
        #expect(applied.counts[.waiting] == accepted.counts[.accepted], "\(words)")
        let counts = [applied.counts[.applied], accepted.counts[.accepted]].compactMap(\.self)
        #expect(counts.reduce(0, +) == moved.count, "\(words)")
        if !moved.isEmpty { moving.formUnion(words.keys) }
        #expect(try await law.proof().differences == [], "\(words)")
        #expect(try await law.desk().recomputeDeadlines().counts.isEmpty, "\(words)")
      }
      // What moves the clocks of answers has moved some.
      let expected = ["identity", "roll", "start", "extension_anchor", "refusal_extendable"]
      #expect(moving.isSuperset(of: expected))
    }
  }

  @Test func anEarlierDayByTheProfileWaits() async throws {
    try await LawOffice.lend { law in
      let reference = try await law.log()
      var controller = try await law.desk().controller
      controller.profile.options = try DeadlineOptions(["roll": "false"])
      let report = try await law.office.set(controller, officer: law.officer)
      #expect(report.counts.keys.allSatisfy { $0 == .waiting } && !report.moves.isEmpty)
      #expect(try await law.stored(reference).due == LawOffice.day("2026-11-02"))
      #expect(try await law.proof().differences == [])
      _ = try await law.desk().acceptEarlierDays([reference])
      #expect(try await law.stored(reference).due == LawOffice.day("2026-11-01"))
      #expect(try await law.proof().differences == [])
    }
  }

  /// What had no last day and gets one is reported and kept in the history, as what loses it is.
  @Test func aFirstDayIsReported() async throws {
    try await LawOffice.lend { law in
      try await law.choose { $0.place = .unknown }
      let reference = try await law.log()
      var controller = try await law.desk().controller
      controller.profile.place = .known(country: "NL", subdivision: nil)
      let report = try await law.office.set(controller, officer: law.officer)
      let move = try #require(report.moves.first { $0.clock == .response })
      #expect(try move.old == nil && move.new == LawOffice.day("2026-11-02"))
      #expect(report.counts == [.applied: report.moves.count])
      let changes = try await law.desk().deadlineChanges(of: reference)
      let change = try #require(changes.first { $0.clock == .response })
      #expect(
        change.words
          == "response without a last day, now 2026-11-02, by a change of the controller's profile"
      )
      #expect(try await law.proof().differences == [])
    }
  }

  @Test func whatIsStoredInAnotherPlaceIsWhatItsLawMakes() async throws {
    try await LawOffice.lend { law in
      try await law.logAtRandom(requests: 24, seed: 4)
      let places: [(country: String, subdivision: String?, [String])] = [
        ("DE", "DE-BY", []), ("GB", "GB-SCT", []), ("CH", "CH-ZH", []), ("US", "US-CA", []),
        ("US", "US-NY", []), ("US", "US-NY", ["US_CA_CCPA", "US_CA_CCPA_OPTOUT", "EU_GDPR"]),
        ("MX", nil, ["EU_GDPR"]), ("BR", nil, []), ("SG", nil, []), ("NL", nil, []),
      ]
      for (country, subdivision, regimes) in places {
        try await law.choose { profile in
          profile.place = .known(country: country, subdivision: subdivision)
          profile.law = GoverningLaw(named: regimes.map(Regime.init(rawValue:)))
        }
        _ = try await law.desk().acceptEarlierDays(nil)
        #expect(try await law.proof().differences == [], "\(country) \(regimes)")
        #expect(try await law.desk().recomputeDeadlines().counts.isEmpty, "\(country) \(regimes)")
        // Each law has a clock that asks for an answer, which reports and lists show.
        let isWithoutLaw = subdivision == "US-NY" && regimes.isEmpty
        let filter = OpenDeadlines.Filter(clocks: .duties)
        let items = try await law.desk().reportDeadlines(filter).items
        #expect(items.contains { $0.due != nil } == !isWithoutLaw, "\(country) \(regimes)")
        let listed = try await law.desk().list(.open, limit: 99)
        #expect(listed.contains { $0.due != nil } == !isWithoutLaw, "\(country) \(regimes)")
      }
    }
  }
}

extension LawOffice {
  /// Changes the profile and computes the open deadlines anew; what became earlier waits.
  @discardableResult
  func choose(_ change: (inout ControllerProfile) throws -> Void) async throws -> RevisionReport {
    var controller = try await desk().controller
    try change(&controller.profile)
    return try await office.set(controller, officer: officer)
  }

  /// The last day of each open clock of an open request, or `none`.
  fileprivate func openDays() async throws -> [String: String] {
    let rows = try await Session(database.superuser).execute(
      """
      SELECT d.claim_id || '.' || d.clock AS clock, coalesce(d.due_on::text, 'none') AS due
      FROM deadline AS d
      JOIN subject_request AS r ON r.controller_id = d.controller_id AND r.id = d.request_id
      WHERE r.status = 'open' AND d.status NOT IN ('met', 'late', 'moot')
      """
    )
    let days = try rows.map {
      (try $0.decode("clock", as: String.self), try $0.decode("due", as: String.self))
    }
    return Dictionary(uniqueKeysWithValues: days)
  }
}
