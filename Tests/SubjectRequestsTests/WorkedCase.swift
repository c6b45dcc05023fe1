import SubjectRequests
import TestCases
import Testing
import TimeLimits

import struct Foundation.UUID

/// A case that acts are done to, one after the other, as the program does it.
struct WorkedCase {
  private(set) var file: CaseFile
  private(set) var events: [CaseEvent]
  /// The instant at which everything is recorded.
  let now: Instant

  /// A request received at an instant, exercising rights.
  init(
    _ rights: [ClaimedRight] = [.access],
    received: String = "2026-01-31T10:00:00+01:00",
    now: String = "2027-01-31T10:00:00+01:00",
    seed: UInt64 = 7
  ) throws {
    let receipt = try instant(received)
    self.now = try instant(now)
    let officer = try #require(Handle("j.devries"))
    var random = SeededGenerator(seed: seed)
    let request = SubjectRequest(
      id: Identifier(UUID.version7(at: receipt, using: &random)),
      reference: Reference(year: 2026, using: &random),
      received: receipt,
      channel: .email
    )
    let claims: [Identifier<Claim>] = rights.map { _ in
      Identifier(UUID.version7(at: receipt, using: &random))
    }
    let happenings: [(Happening, Identifier<Claim>?)] =
      [(.received, nil)] + zip(rights, claims).map { (.claimed($0), $1) }
    let recorded = self.now
    events = happenings.enumerated().map { index, entry in
      CaseEvent(
        sequence: index + 1,
        claim: entry.1,
        happening: entry.0,
        occurred: receipt,
        recorded: recorded,
        by: officer
      )
    }
    file = CaseFile(request, events: events)
  }

  /// Does something to the case, or throws the refusal and leaves the case as it was.
  mutating func perform(
    _ act: some Act,
    at occurred: Instant,
    under terms: ActTerms? = nil
  ) throws(ActRefusal) {
    let terms = terms ?? ActTerms(officer: events[0].by, approval: .onePerson, zone: .utc)
    for proposed in try file.deciding(act, occurred: occurred, now: now, under: terms) {
      let event = CaseEvent(
        sequence: events.count + 1,
        claim: proposed.claim,
        happening: proposed.happening,
        occurred: occurred,
        recorded: now,
        by: terms.officer
      )
      events.append(event)
      file.append(event)
    }
  }

  /// Does something to the case at an instant of ISO 8601.
  mutating func perform(_ act: some Act, _ occurred: String, under terms: ActTerms? = nil) throws {
    try perform(act, at: instant(occurred), under: terms)
  }

  /// Whether an act would be refused, without doing it.
  func decide(_ act: some Act, at occurred: Instant) throws(ActRefusal) -> [ProposedEvent] {
    let terms = ActTerms(officer: events[0].by, approval: .onePerson, zone: .utc)
    return try file.deciding(act, occurred: occurred, now: now, under: terms)
  }

  /// The one claim of a right.
  func claim(_ right: Right = .access) throws -> Claim {
    try #require(file.claims.first { $0.right.right == right })
  }
}

/// Reads an instant of ISO 8601.
func instant(_ text: String) throws -> Instant {
  try #require(Instant(iso8601: text), "\(text) is no instant")
}

/// Reads a day of ISO 8601.
func day(_ text: String) throws -> CalendarDate {
  try #require(CalendarDate(iso8601: text), "\(text) is no day")
}
