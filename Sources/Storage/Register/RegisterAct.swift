public import Foundation
public import Postgres
public import Register
public import SubjectRequests
public import TimeLimits

/// Something that is done to the register once under its idempotency key.
public struct RegisterAct: Sendable {
  public let key: UUID
  /// The keyed hash of all that is asked for.
  let content: LookupHash
  let recorded: Instant
  let by: Handle

  public init(key: UUID, content: LookupHash, recorded: Instant, by: Handle) {
    (self.key, self.content, self.recorded, self.by) = (key, content, recorded, by)
  }

  /// What is known of the key of an act.
  public enum Standing: Sendable, Hashable {
    /// It was never used, and is taken from now on.
    case new
    /// The same was asked for under it before, at this instant.
    case repeated(since: Instant)
    /// Something else was.
    case ofAnother(recorded: Instant, by: Handle)
  }

  /// Takes the key, so that nobody else does; whoever holds it at the same time is waited for.
  ///
  /// - Parameters:
  ///   - tenant: whose register it is.
  ///   - database: the connection of a transaction in the scope of the tenant.
  /// - Returns: what the key was used for before.
  /// - Throws: `PostgresError`.
  public func begin(
    in tenant: Identifier<Controller>,
    _ database: Connection
  ) throws -> Standing {
    let taken = try database.execute(
      """
      INSERT INTO register_act (controller_id, key, recorded_at, by_handle, content_hash)
      VALUES (\(tenant), \(key), \(recorded), \(by), \(Data(content.bytes)))
      ON CONFLICT DO NOTHING
      RETURNING key
      """
    )
    guard taken.isEmpty else { return .new }
    let rows = try database.execute(
      """
      SELECT recorded_at, by_handle, content_hash
      FROM register_act
      WHERE controller_id = \(tenant) AND key = \(key)
      """
    )
    guard let row = rows.first else { return .new }
    let then: Instant = try row.decode("recorded_at")
    guard Array(try row.decode("content_hash", as: Data.self)) == content.bytes else {
      return .ofAnother(recorded: then, by: try row.decode("by_handle"))
    }
    return .repeated(since: then)
  }

  /// A version of a record to which the act led.
  public struct Outcome: Sendable, Hashable {
    let label: String
    let version: Int
    let recording: VersionRecording

    public init(label: String, version: Int, recording: VersionRecording) {
      (self.label, self.version, self.recording) = (label, version, recording)
    }
  }

  /// Keeps to which versions the act led, so that it gives the same answer when it is repeated.
  ///
  /// - Throws: `PostgresError`.
  public func keep(
    _ outcomes: [Outcome],
    of kind: RegisterKind,
    in tenant: Identifier<Controller>,
    _ database: Connection
  ) throws {
    try database.execute(
      """
      INSERT INTO register_act_version (controller_id, key, entry_id, version, recording)
      SELECT \(tenant), \(key), e.id, v.version, v.recording
      FROM unnest(
        \(outcomes.map(\.label)), \(outcomes.map(\.version)),
        \(outcomes.map(\.recording.rawValue))
      ) AS v (label, version, recording)
      JOIN register_entry AS e
        ON e.controller_id = \(tenant) AND e.kind = \(kind) AND e.label = v.label
      """
    )
  }

  /// Which of the versions to which the act led it made, by the identifier of the record.
  ///
  /// - Throws: `PostgresError`.
  public func recordings(
    in tenant: Identifier<Controller>,
    _ database: Connection
  ) throws -> [UUID: VersionRecording] {
    let rows = try database.execute(
      """
      SELECT entry_id, recording
      FROM register_act_version
      WHERE controller_id = \(tenant) AND key = \(key)
      """
    )
    return try rows.reduce(into: [:]) { recordings, row in
      let word: String = try row.decode("recording")
      recordings[try row.decode("entry_id", as: UUID.self)] = VersionRecording(rawValue: word)
    }
  }
}
