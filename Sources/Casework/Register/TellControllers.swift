public import Records
public import Register
import Storage
import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// What a controller was told of a breach of its data: Article 33(2).
public struct NoticeTold: Sendable, Hashable {
  /// When; nil means now.
  public var sent: Instant?
  public var channel: String
  /// Whether more follows.
  public var phase: NotificationPhase
  /// What was told, or which document was sent.
  public var words: String

  public init(sent: Instant? = nil, channel: String, phase: NotificationPhase, words: String) {
    self.sent = sent
    self.channel = channel
    self.phase = phase
    self.words = words
  }

  fileprivate func notice(at now: Instant) -> ControllerNotice {
    ControllerNotice(sent: sent ?? now, channel: channel, phase: phase, words: words)
  }
}

extension Desk {
  /// Records that a controller was told of a breach of its data: Article 33(2).
  ///
  /// - Parameters:
  ///   - controller: who was told, by its label in the record.
  ///   - label: the breach.
  ///   - told: what it was told, and when.
  ///   - key: the idempotency key.
  /// - Returns: the record with the notice.
  /// - Throws: ``RegisterRefusal``; `PostgresError`.
  public func told(
    _ controller: Label<StruckController>,
    of label: Label<ProcessorBreach>,
    _ told: NoticeTold,
    key: UUID
  ) async throws -> KeptRecord<ProcessorBreach> {
    let notice = told.notice(at: now)
    guard notice.sent <= now else { throw RegisterRefusal.notYet("--sent") }
    let asked = [
      "told", controller.description, told.sent.map { "\($0)" } ?? "", told.channel,
      told.phase.rawValue, told.words,
    ]
    return try await change(label, because: "Notice to \(controller)", key: key, asked) { breach in
      guard let index = breach.controllers.firstIndex(where: { $0.id == controller }) else {
        throw RegisterRefusal.noSuchController(
          controller.description,
          known: breach.controllers.map(\.id.description)
        )
      }
      guard breach.closure == nil else { throw RegisterRefusal.closedBefore(label.description) }
      let isKnown = breach.controllers[index].notices.contains(notice)
      if !isKnown { breach.controllers[index].notices.append(notice) }
    }
  }

  /// The controllers whose data a breach may have struck, as the record of Article 30(2) names them.
  ///
  /// - Parameters:
  ///   - activity: the entry that was struck; nil for all that go on.
  ///   - system: the system that was struck, by label or name; nil for all.
  /// - Returns: them as a record of a breach names them.
  /// - Throws: `PostgresError`.
  public func controllersServed(
    in activity: Label<ProcessingActivity>? = nil,
    on system: String? = nil
  ) async throws -> [StruckController] {
    try await records(ProcessingActivity.self).map(\.record)
      .controllersServed(in: activity, on: system, asOf: today)
  }
}
