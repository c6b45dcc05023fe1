import Foundation
public import Postgres
public import SubjectRequests
public import TimeLimits

/// A message as it arrived, kept whole under its request.
public struct LetterToKeep: Sendable {
  public let id: Identifier<LetterToKeep>
  public let kind: Kind
  public let received: Instant
  public let recorded: Instant
  public let message: LookupHash
  public let content: [UInt8]

  /// What the letter is to the request.
  public enum Kind: String, Sendable {
    case request
    case reminder
  }

  public init(
    id: Identifier<LetterToKeep>,
    kind: Kind,
    received: Instant,
    recorded: Instant,
    message: LookupHash,
    content: [UInt8]
  ) {
    self.id = id
    self.kind = kind
    self.received = received
    self.recorded = recorded
    self.message = message
    self.content = content
  }

  /// Where a message was kept before.
  public struct Before: Sendable, Hashable {
    /// The request that it made or repeats.
    public let reference: Reference
    /// When the message arrived; nil for a reminder, of which is not kept on what that rests.
    public let receipt: Receipt?
  }

  /// Where a message was kept before, if it was.
  public static func find(
    _ message: LookupHash,
    of tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Before? {
    let rows = try database.execute(
      """
      SELECT
        r.reference, l.kind, l.received_at, coalesce(r.receipt_evidence, 'told') AS receipt_evidence
      FROM letter AS l
      JOIN subject_request AS r ON r.controller_id = l.controller_id AND r.id = l.request_id
      WHERE l.controller_id = \(tenant) AND l.message_hash = \(Data(message.bytes))
      """
    )
    return try rows.first.map { row in
      let kind: Kind = try row.decode("kind")
      let receipt = Receipt(try row.decode("received_at"), try row.decode("receipt_evidence"))
      return Before(
        reference: try row.decode("reference"),
        receipt: kind == .request ? receipt : nil
      )
    }
  }
}
