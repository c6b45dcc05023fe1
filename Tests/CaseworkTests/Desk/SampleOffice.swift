import Casework
import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits

/// An office on a database of a test's own, at a fixed instant, with one Dutch controller.
struct SampleOffice: Sendable {
  let database: TestDatabase
  let keyFile: KeyFile
  let office: Office
  let desk: Desk

  /// When everything is recorded.
  static let now = Instant(secondsSince1970: 1_793_610_000)  // 2026-11-02T09:00:00Z

  static let profile = ControllerProfile(
    name: "Sample Foundation",
    place: .known(country: "NL", subdivision: nil),
    timeZone: "Europe/Amsterdam",
    languages: ["nl"],
    authority: "Autoriteit Persoonsgegevens",
    options: DeadlineOptions()
  )

  private static let law = Result { try Law() }

  /// Lends an office, and removes its database and key file afterwards.
  static func lend(
    profile: ControllerProfile = profile,
    collaborators: Collaborators = .fixed(at: now),
    _ body: @Sendable (SampleOffice) async throws -> Void
  ) async throws {
    try await TestCluster.withDatabase { database in
      let keyFile = temporaryKeyFile()
      defer { try? FileManager.default.removeItem(atPath: keyFile.path) }
      let office = try await open(database.program, keyFile, collaborators: collaborators)
      let slug = try #require(Slug("sample"))
      _ = try await office.add(slug, profile)
      let desk = try await office.desk(slug, officer: officer())
      try await body(
        SampleOffice(database: database, keyFile: keyFile, office: office, desk: desk)
      )
    }
  }

  static func open(
    _ address: DatabaseAddress,
    _ keyFile: KeyFile,
    collaborators: Collaborators = .fixed(at: now)
  ) async throws -> Office {
    try await Office.open(
      .server(address),
      keyFile: keyFile,
      law: try law.get(),
      collaborators: collaborators
    ) { _ in }
  }

  static func temporaryKeyFile() -> KeyFile {
    KeyFile(path: FileManager.default.temporaryDirectory.path + "/habeas-case-\(UUID()).key")
  }

  static func officer() throws -> Handle { try #require(Handle("j.devries")) }

  /// Logs a request of a person and gives its reference.
  func log(
    _ rights: [ClaimedRight] = [.access],
    received: String = "2026-10-01T09:00:00Z",
    name: String? = "Anna Jansen",
    email: String? = "Anna.Jansen@example.org"
  ) async throws -> Reference {
    let draft = RequestDraft(
      rights: rights,
      received: try instant(received),
      channel: .email,
      requester: Person(name: name, email: email)
    )
    return try await desk.log(draft, key: UUID()).reference
  }

  /// How many rows a table holds, of all tenants.
  func count(_ table: String) async throws -> Int {
    let rows = try await Session(database.superuser).execute(
      "SELECT count(*) AS n FROM \(SQLIdentifier(table))"
    )
    return try #require(rows.first).decode("n")
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
