import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// An office with one Dutch controller, whose law is changed under its open requests.
struct LawOffice: Sendable {
  let database: TestDatabase
  let office: Office
  let officer: Handle
  let slug: Slug

  static func lend(_ body: @Sendable (LawOffice) async throws -> Void) async throws {
    try await TestCluster.withDatabase { database in
      let path = FileManager.default.temporaryDirectory.path + "/habeas-law-\(UUID()).key"
      defer { try? FileManager.default.removeItem(atPath: path) }
      let office = try await Office.open(
        .server(database.program),
        keyFile: KeyFile(path: path),
        law: Law(),
        collaborators: .fixed(at: try #require(Instant(iso8601: "2026-10-05T09:00:00Z")))
      ) { _ in }
      let slug = try #require(Slug("sample"))
      let profile = ControllerProfile(
        name: "Sample Foundation",
        place: .known(country: "NL", subdivision: nil),
        timeZone: "Europe/Amsterdam",
        languages: ["nl"],
        authority: nil,
        options: DeadlineOptions()
      )
      _ = try await office.add(slug, profile)
      let officer = try #require(Handle("j.devries"))
      try await body(LawOffice(database: database, office: office, officer: officer, slug: slug))
    }
  }

  /// The desk under the law as it is now.
  func desk() async throws -> Desk { try await office.desk(slug, officer: officer) }

  /// Logs a request; received on 1 October 2026 it is due on Monday 2 November.
  @discardableResult
  func log(
    _ rights: [ClaimedRight] = [.access],
    received: String = "2026-10-01T09:00:00Z"
  ) async throws -> Reference {
    try await desk().log(Self.draft(rights, received: received), key: UUID()).reference
  }

  static func draft(
    _ rights: [ClaimedRight] = [.access],
    received: String = "2026-10-01T09:00:00Z"
  ) throws -> RequestDraft {
    RequestDraft(
      rights: rights,
      received: try #require(Instant(iso8601: received)),
      channel: .email,
      requester: Person(name: "Anna Jansen", email: "anna.jansen@example.org")
    )
  }

  /// Makes a day a holiday, or a working day again.
  @discardableResult
  func change(_ effect: CalendarChange.Effect, _ day: String = "2026-11-02") async throws
    -> RevisionReport
  {
    let change = HolidayChange(
      country: "NL",
      subdivision: nil,
      date: try Self.day(day),
      effect: effect,
      name: effect == .holiday ? "Day of mourning" : nil,
      reason: "Royal decree of 4 October 2026"
    )
    return try await office.change(change, for: slug, officer: officer) { _, _ in }
  }

  /// The stored clock of a request.
  func stored(
    _ reference: Reference,
    _ clock: ClockKind = .response
  ) async throws -> StoredClock {
    let rows = try await Session(database.superuser).execute(
      """
      SELECT due_on, calendar, rule, alarms
      FROM deadline
      WHERE reference = \(reference) AND clock = \(clock)
      """
    )
    let row = try #require(rows.first)
    return StoredClock(
      due: try row.decodeIfPresent("due_on"),
      calendar: try row.decode("calendar"),
      rule: try row.decode("rule"),
      alarms: try row.decode("alarms")
    )
  }

  func count(_ table: String) async throws -> Int {
    let rows = try await Session(database.superuser).execute(
      "SELECT count(*) AS n FROM \(SQLIdentifier(table))"
    )
    return try #require(rows.first).decode("n")
  }

  /// What a proof of all deadlines finds.
  func proof() async throws -> DeadlineProof {
    try await office.verifyDeadlines(of: nil, officer: officer) { _, _ in }
  }

  static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: text))
  }
}

/// What the database holds of a clock.
struct StoredClock: Hashable {
  let due: CalendarDate?
  let calendar: String
  let rule: String
  let alarms: [String]
}
