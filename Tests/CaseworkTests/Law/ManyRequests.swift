import Postgres
import Storage
import SubjectRequests
import TestCluster

extension LawOffice {
  /// Copies the oldest request with its claim, events and clocks, so that there are many.
  func multiply(by count: Int) async throws {
    var random = SystemRandomNumberGenerator()
    let references = (0..<count).map { _ in Reference(year: 2026, using: &random) }
    let superuser = Session(database.superuser)
    try await superuser.execute(
      """
      CREATE TABLE copy (
        old uuid, id uuid, old_claim uuid, claim uuid, reference text
      )
      """
    )
    try await superuser.execute(
      """
      INSERT INTO copy
      SELECT r.id, gen_random_uuid(), c.id, gen_random_uuid(), n.reference
      FROM (SELECT id FROM subject_request ORDER BY id LIMIT 1) AS r
      JOIN claim AS c ON c.request_id = r.id
      CROSS JOIN unnest(\(references)) AS n (reference)
      """
    )
    try await superuser.execute(SQL(script: Self.copying))
  }

  private static let copying = """
    INSERT INTO subject_request
    SELECT (
      jsonb_populate_record(
        r, jsonb_build_object('id', copy.id, 'reference', copy.reference, 'source_hash', NULL)
      )
    ).*
    FROM copy
    JOIN subject_request AS r ON r.id = copy.old;

    INSERT INTO claim
    SELECT (
      jsonb_populate_record(c, jsonb_build_object('id', copy.claim, 'request_id', copy.id))
    ).*
    FROM copy
    JOIN claim AS c ON c.id = copy.old_claim;

    INSERT INTO event
    SELECT (
      jsonb_populate_record(
        e,
        jsonb_build_object(
          'request_id', copy.id,
          'claim_id', CASE WHEN e.claim_id IS NOT NULL THEN copy.claim END
        )
      )
    ).*
    FROM copy
    JOIN event AS e ON e.request_id = copy.old;

    INSERT INTO deadline
    SELECT (
      jsonb_populate_record(
        d,
        jsonb_build_object(
          'request_id', copy.id, 'claim_id', copy.claim, 'reference', copy.reference
        )
      )
    ).*
    FROM copy
    JOIN deadline AS d ON d.claim_id = copy.old_claim;

    DROP TABLE copy;
    """
}
