public import Postgres
import SubjectRequests

/// Logs requests, one or thousands, in one statement.
///
/// A data-modifying CTE is one round trip and costs the server least; arrays take the place of
/// COPY, which PostgreSQL refuses under row-level security.
public struct InsertRequests {
  private let tenant: Tenant
  private let basis: LoggingBasis?
  private var requests = RequestColumns()
  private var claims = ClaimColumns()
  private var events = EventRows()
  private var deadlines = DeadlineColumns()
  private var letters = LetterColumns()
  private var acts = ActColumns()
  private var represented = RepresentedColumns()

  /// Seals requests for a tenant.
  ///
  /// - Parameters:
  ///   - new: the requests with their clocks.
  ///   - tenant: whose they are.
  ///   - basis: by what clocks and tasks were made; none is logged where law or register is another.
  ///     nil where the transaction has made sure of both.
  /// - Throws: `SealingError` where a key cannot be used.
  public init(
    _ new: [NewRequest],
    for tenant: Tenant,
    on basis: LoggingBasis? = nil
  ) throws(SealingError) {
    self.tenant = tenant
    self.basis = basis
    for item in new { try append(item) }
  }

  private mutating func append(_ new: NewRequest) throws(SealingError) {
    let cipher = CaseCipher(
      controller: tenant.id,
      request: new.request.id,
      key: DataKey.generate()
    )
    try requests.append(new, of: tenant, sealedBy: cipher)
    for event in new.events { try events.append(event, of: new.file, sealedBy: cipher) }
    for claim in new.file.claims { claims.append(claim, of: new.request.id) }
    for deadline in new.deadlines { deadlines.append(deadline, in: new.file) }
    if let letter = new.letter { try letters.append(letter, sealedBy: cipher) }
    if let act = new.act { acts.append(act, of: new) }
    if let person = new.represented {
      try represented.append(person, of: tenant, sealedBy: cipher, at: new.recorded)
    }
  }

  /// The statement; its result is the `id` of every request that was logged now.
  ///
  /// A request is passed over where its source, its reference or its external reference was
  /// logged before.
  public var statement: SQL {
    """
    WITH
    request AS (
      INSERT INTO subject_request (
        controller_id, id, reference, external_reference, received_at, recorded_at, channel,
        language, requester_name, requester_email, name_hash, email_hash, source_hash, status,
        event_count, receipt_evidence, received_day
      )
      SELECT
        \(tenant.id), r.id, r.reference, r.external_reference, r.received_at, r.recorded_at,
        r.channel, r.language, r.requester_name, r.requester_email, r.name_hash, r.email_hash,
        r.source_hash, 'open', r.event_count, r.receipt_evidence, r.received_day
      FROM unnest(
        \(requests.id), \(requests.reference), \(requests.externalReference),
        \(requests.received), \(requests.recorded), \(requests.channel), \(requests.language),
        \(requests.name), \(requests.email), \(requests.nameHash), \(requests.emailHash),
        \(requests.source), \(requests.eventCount), \(requests.evidence),
        \(requests.toldDay)
      ) AS r (
        id, reference, external_reference, received_at, recorded_at, channel, language,
        requester_name, requester_email, name_hash, email_hash, source_hash, event_count,
        receipt_evidence, received_day
      )
      WHERE \(fragment: condition)
      ON CONFLICT DO NOTHING
      RETURNING id
    ),
    data_key AS (
      INSERT INTO vault.data_key (controller_id, owner_id, wrapped_key)
      SELECT \(tenant.id), k.owner_id, k.wrapped_key
      FROM unnest(\(requests.id), \(requests.wrappedKey)) AS k (owner_id, wrapped_key)
      JOIN request ON request.id = k.owner_id
    ),
    claimed AS (
      \(fragment: claims.insertion(tenant.id, joining: "JOIN request ON request.id = c.request_id"))
    ),
    happened AS (
      \(fragment: events.insertion(tenant.id, joining: "JOIN request ON request.id = e.request_id"))
    ),
    due AS (
      \(fragment: deadlines.insertion(tenant.id, joining: "JOIN request ON request.id = d.request_id"))
    ),
    acted AS (
      \(fragment: acts.insertion(tenant.id, joining: "JOIN request ON request.id = a.request_id"))
    )
    \(fragment: keptLetters)
    \(fragment: keptPersons)
    SELECT id FROM request
    """
  }

  /// Left out where there is none: the server would prepare and run it for nothing.
  private var keptLetters: SQL {
    guard !letters.isEmpty else { return "" }
    return """
      , kept AS (
        \(fragment: letters.insertion(tenant.id, joining: "JOIN request ON request.id = l.request_id"))
      )
      """
  }

  /// Left out where everybody writes for themselves, as most do.
  private var keptPersons: SQL {
    guard !represented.isEmpty else { return "" }
    return """
      , represented AS (
        \(fragment: represented.insertion(tenant.id, joining: "JOIN request ON request.id = p.request_id"))
      )
      """
  }

  private var condition: SQL {
    guard let basis else { return "TRUE" }
    let planned: SQL = basis.plan.map { " AND register_revision = \($0.number)" } ?? ""
    return """
      EXISTS (
        SELECT
        FROM controller_profile
        WHERE
          controller_id = \(tenant.id) AND law_version = \(basis.law.number)\(fragment: planned)
      )
      """
  }
}
