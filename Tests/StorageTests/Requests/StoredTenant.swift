import Foundation
import Postgres
import Storage
import SubjectRequests
import TestCluster
import Testing
import TimeLimits
import TimeZones

/// A controller with its keys and one request, in a database of a test's own.
struct StoredTenant: Sendable {
  let tenant: Tenant
  let program: Session
  let reference: Reference
  let request: SubjectRequest

  /// What the requester of a stored case says of himself and wants.
  struct Words: Sendable {
    var name = "Anna Jansen"
    var email = "anna.jansen@example.org"
    var letter = "Please send me my data."
  }

  /// Adds a controller and logs a request of access and erasure.
  init(_ slug: String, in database: TestDatabase, words: Words = Words()) async throws {
    var random = SystemRandomNumberGenerator()
    let received = try #require(Instant("2026-10-01T09:00:00Z"))
    let id = Identifier<Controller>(UUID.version7(at: received, using: &random))
    let tenant = Tenant(id: id, keys: ControllerKeys.generate(for: id.rawValue))
    let request = SubjectRequest(
      id: Identifier(UUID.version7(at: received, using: &random)),
      reference: Reference(year: 2026, using: &random),
      received: received,
      channel: .email
    )
    let new = try Self.draft(request, of: tenant, words: words)
    let controller = Controller(
      id: id,
      slug: try #require(Slug(slug)),
      profile: Self.profile
    )
    let root = RootKey.generate()
    let wrapped = try tenant.keys.wrapped(under: root)
    program = Session(database.program)
    self.tenant = tenant
    self.request = request
    reference = request.reference
    try await program.transaction(settings: Self.scope(id)) { connection in
      try ControllerKeyStore.register(root.identifier, at: received, in: connection)
      try ControllerStore.add(controller, at: received, to: connection)
      try ControllerKeyStore.save(wrapped, at: received, in: connection)
      try connection.execute(try InsertRequests([new], for: tenant).statement)
      try Self.changeLaw(of: id, connection)
      try Self.keepAside(request.reference, of: tenant, words, connection)
      try Self.suppress(words, of: tenant, at: received, connection)
      try Self.keepToSort(of: tenant, words, at: received, connection)
      try Self.writeLetter(on: request.reference, of: tenant, words: words, connection)
      try connection.execute(
        """
        INSERT INTO removed_part
        SELECT controller_id, id, request_id, 1, recorded_at, 'j', 1
        FROM letter
        WHERE controller_id = \(id)
        """
      )
      try Self.makePackage(on: request.reference, of: tenant, words: words, connection)
      try StoredRegister.fill(tenant, at: received, connection)
      try StoredAssessmentSample(words: words).keep(for: tenant, at: received, in: connection)
    }
  }

  /// Fills the tables of changed law, so that what holds for all tables is tried on them too.
  private static func changeLaw(of id: Identifier<Controller>, _ connection: Connection) throws {
    try connection.execute(
      """
      INSERT INTO calendar_change
      SELECT id, id, 1, 'NL', '2026-05-05', 'added', 'Liberation', 'a decree', created_at, 'j'
      FROM controller
      WHERE id = \(id)
      """
    )
    try connection.execute(
      """
      INSERT INTO controller_rule
      SELECT
        id, id, 1, 1, 'OWN-15', 'rule_id', 'OWN-15', '2026-01-01', '2026-12-31', 'Art 15', 'an act',
        created_at, 'j'
      FROM controller
      WHERE id = \(id)
      """
    )
    try connection.execute(
      """
      INSERT INTO controller_rule_withdrawal
      SELECT id, id, id, 1, 'a slip', created_at, 'j'
      FROM controller
      WHERE id = \(id)
      """
    )
    try connection.execute(
      """
      INSERT INTO deadline_revision
      SELECT id, id, 'calendar', '{2026-05-05}', created_at, 'j'
      FROM controller
      WHERE id = \(id)
      """
    )
    try connection.execute(
      """
      INSERT INTO deadline_change
      SELECT
        controller_id, controller_id, claim_id, clock, request_id, reference, 'calendar', 'waiting',
        due_on, due_on - 1, rule, rule, calendar, calendar, ends_at, 'j'
      FROM deadline
      WHERE controller_id = \(id) AND clock = 'response'
      """
    )
    try connection.execute(
      """
      INSERT INTO pending_deadline_change
      SELECT
        controller_id, claim_id, clock, request_id, reference, due_on, target_on, due_on + 1,
        due_unrolled_on, ends_at, rule, options, calendar, ends_at
      FROM deadline
      WHERE controller_id = \(id) AND clock = 'response'
      """
    )
  }

  /// Fills the tables beside a request, as they would be in the middle of a case.
  private static func keepAside(
    _ reference: Reference,
    of tenant: Tenant,
    _ words: Words,
    _ connection: Connection
  ) throws {
    let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
    let person = Person(name: words.name, email: nil)
    try loaded.keep(represented: person, of: tenant, at: loaded.recorded, in: connection)
    try connection.execute(
      """
      INSERT INTO identity_document
      SELECT controller_id, request_id, recorded_at, octets, content
      FROM letter
      WHERE controller_id = \(tenant.id) AND request_id = \(loaded.file.request.id)
      """
    )
  }

  /// Puts the person on the list of the erased, and takes them off again.
  private static func suppress(
    _ words: Words,
    of tenant: Tenant,
    at moment: Instant,
    _ connection: Connection
  ) throws {
    let stamp = SuppressionStamp(
      occurred: moment,
      recorded: moment,
      by: try #require(Handle("j.devries"))
    )
    let person = PersonIdentifier(.email, words.email)
    _ = try SuppressionList.add(person, systems: ["CRM"], stamp, of: tenant, to: connection)
    _ = try SuppressionList.lift(person, .consent, stamp, of: tenant, to: connection)
    try connection.execute(
      """
      INSERT INTO suppression.erased_case
      VALUES (\(tenant.id), '2020-0000-0000-0', 'unlawful', \(moment), \(moment), 'j.devries')
      """
    )
  }

  /// Works as the program does, in the scope of the controller.
  @discardableResult
  func perform<Value: Sendable>(
    _ body: @Sendable (Connection) throws -> Value
  ) async throws -> Value {
    try await program.transaction(settings: Self.scope(tenant.id), body)
  }

  /// When the act of a number is done: fifteen days after the one before, so that a reminder has been
  /// out for long enough.
  static func moment(of act: Int, after received: Instant) -> Instant {
    received.adding(hours: 24 * 15 * (act + 1))
  }

  /// Does something to the request and stores what follows.
  func record(_ acts: [any Act]) async throws {
    let (tenant, reference) = (tenant, reference)
    let keeper = try Self.keeper()
    for (index, act) in acts.enumerated() {
      let moment = Self.moment(of: index, after: request.received)
      try await perform { connection in
        let loaded = try LoadedCase.load(reference, of: tenant, for: .changing, from: connection)
        var file = loaded.file
        let proposed = try file.deciding(
          act,
          occurred: moment,
          now: moment,
          under: ActTerms(officer: loaded.events[0].by, approval: .onePerson, zone: .utc)
        )
        let events = proposed.enumerated().map { number, event in
          CaseEvent(
            sequence: loaded.events.count + number + 1,
            claim: event.claim,
            happening: event.happening,
            occurred: moment,
            recorded: moment,
            by: loaded.events[0].by
          )
        }
        for event in events { file.append(event) }
        let record = ActRecord(
          tenant: tenant,
          loaded: loaded,
          events: events,
          file: file,
          deadlines: try keeper.deadlines(of: file)
        )
        try record.save(act: UUID(), kind: act.kind, at: moment, to: connection)
      }
    }
  }

  static func scope(_ controller: Identifier<Controller>) -> [LocalSetting] {
    [LocalSetting("habeas.controller", controller.rawValue)]
  }

  static let profile = ControllerProfile(
    name: "Sample Foundation",
    place: .known(country: "NL", subdivision: nil),
    timeZone: "Europe/Amsterdam",
    languages: ["nl"],
    authority: nil,
    options: DeadlineOptions()
  )

  static func keeper() throws -> DeadlineKeeper {
    DeadlineKeeper(
      computer: try DeadlineComputer.builtIn(),
      place: .known(country: "NL", try CalendarBook.builtIn().calendar(country: "NL")),
      zone: try Zone(identifier: "Europe/Amsterdam"),
      options: DeadlineOptions()
    )
  }

  private static func draft(
    _ request: SubjectRequest,
    of tenant: Tenant,
    words: Words
  ) throws -> NewRequest {
    let officer = try #require(Handle("j.devries"))
    let claims: [(Happening, Identifier<Claim>?)] = [
      (.received, nil), (.claimed(.access), Identifier(UUID())),
      (.claimed(.erasure), Identifier(UUID())),
    ]
    let events = claims.enumerated().map { index, entry in
      CaseEvent(
        sequence: index + 1,
        claim: entry.1,
        happening: entry.0,
        occurred: request.received,
        recorded: request.received,
        by: officer
      )
    }
    let message = Array(words.letter.utf8)
    let file = CaseFile(request, events: events)
    return NewRequest(
      file: file,
      externalReference: nil,
      recorded: request.received,
      language: "nl",
      requester: Person(name: words.name, email: words.email),
      source: tenant.keys.lookup.hash(message: message),
      events: events,
      deadlines: try keeper().deadlines(of: file),
      letter: LetterToKeep(
        id: Identifier(UUID()),
        kind: .request,
        received: request.received,
        recorded: request.received,
        message: tenant.keys.lookup.hash(message: message),
        content: message
      ),
      act: UUID()
    )
  }
}
