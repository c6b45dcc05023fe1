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

  /// The reference of the request under which a message was kept before, if it was.
  public static func request(
    of message: LookupHash,
    tenant: Identifier<Controller>,
    from database: Connection
  ) throws -> Reference? {
    let rows = try database.execute(
      """
      SELECT r.reference
      FROM letter AS l
      JOIN subject_request AS r ON r.controller_id = l.controller_id AND r.id = l.request_id
      WHERE l.controller_id = \(tenant) AND l.message_hash = \(Data(message.bytes))
      """
    )
    return try rows.first?.decode("reference")
  }
}
