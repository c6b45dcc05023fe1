public import Records
public import Register
import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

extension Desk {
  /// A breach of which the authority may be told: Article 33(1).
  ///
  /// - Parameters:
  ///   - label: the breach.
  ///   - reason: why the authority is told though a risk is unlikely; it is kept in the record. Nil
  ///     where it must be told, or the reason is kept already.
  ///   - key: the idempotency key.
  /// - Returns: the breach, with the reason.
  /// - Throws: ``RegisterRefusal/notificationNotNeeded(_:)`` where no reason is there;
  ///   ``RegisterRefusal``; `PostgresError`.
  public func breachToNotify(
    _ label: Label<Breach>,
    anyway reason: String? = nil,
    key: UUID
  ) async throws -> Breach {
    guard let reason else {
      let breach = try await record(label).record
      guard breach.maySendNotification else {
        throw RegisterRefusal.notificationNotNeeded(label.description)
      }
      return breach
    }
    guard !reason.allSatisfy(\.isWhitespace) else { throw RegisterRefusal.blank("--anyway") }
    let why = "The authority is told all the same"
    return try await change(label, because: why, key: key, ["anyway", reason]) { breach in
      guard !breach.needsNotification else {
        throw RegisterRefusal.notificationNeeded(label.description)
      }
      breach.toldAnyway = reason
    }.record
  }
}

/// A phase of the notification that was sent to the authority: Article 33(1) and (4).
public struct NotificationSent: Sendable, Hashable {
  public var authority: String
  /// When; nil means now.
  public var sent: Instant?
  /// The number that the authority gave.
  public var reference: String?
  /// Whether more follows.
  public var phase: NotificationPhase
  /// Why it comes after the 72 hours.
  public var delayReasons: String?

  public init(
    to authority: String,
    sent: Instant? = nil,
    reference: String? = nil,
    phase: NotificationPhase,
    delayReasons: String? = nil
  ) {
    self.authority = authority
    self.sent = sent
    self.reference = reference
    self.phase = phase
    self.delayReasons = delayReasons
  }

  fileprivate func notification(at now: Instant) -> AuthorityNotification {
    AuthorityNotification(
      authority: authority,
      sent: sent ?? now,
      reference: reference,
      phase: phase,
      delayReasons: delayReasons
    )
  }

  fileprivate var content: [String] {
    let written = [sent.map { "\($0)" }, reference, delayReasons]
    return ["notified", authority, phase.rawValue] + written.map { $0 ?? "" }
  }
}

extension Desk {
  /// Records that the authority was told, in a phase: Article 33(1) and (4).
  ///
  /// - Parameters:
  ///   - told: what was sent, and when.
  ///   - label: the breach.
  ///   - key: the idempotency key.
  /// - Returns: the record with the phase.
  /// - Throws: ``RegisterRefusal``, where it comes late without reasons, does not follow the phase
  ///   before, or need not be told and nobody said why; `PostgresError`.
  public func notified(
    _ told: NotificationSent,
    of label: Label<Breach>,
    key: UUID
  ) async throws -> KeptRecord<Breach> {
    let notification = told.notification(at: now)
    guard notification.sent <= now else { throw RegisterRefusal.notYet("--sent") }
    let reason = "Notified to \(told.authority)"
    return try await change(label, because: reason, key: key, told.content) { breach in
      guard breach.maySendNotification else {
        throw RegisterRefusal.notificationNotNeeded(label.description)
      }
      if !breach.notifications.contains(notification) {
        breach.notifications.append(notification)
      }
    }
  }
}
