public import Correspondence
import Postgres
import Storage
public import SubjectRequests
import TimeLimits

import struct Foundation.UUID

/// What became of a letter that was to be handed over.
public enum Delivery: Sendable {
  case sent(SettledLetter)
  /// It stays in the queue: the mail system asked to try again.
  case deferred(LetterView, exitStatus: Int)
  /// It stays in the queue: the mail system could not be started.
  case notStarted(LetterView, reason: String)
  case rejected(LetterView, exitStatus: Int)
  /// It may be sent or not; a person must find out or have it sent again.
  case maybeSent(LetterView)
  /// The case changed, so that it must not go; it is a draft again.
  case heldBack(LetterView, LetterRefusal)
}

extension Desk {
  /// Hands one letter to the mail system.
  ///
  /// First the hand-over is recorded with the instant by which it must have ended, then the message
  /// is handed over, then its outcome is recorded, with what that does to the case. Whoever is killed
  /// in between leaves a letter that shows itself as maybe sent.
  /// - Parameters:
  ///   - letter: which; nil means the one that has waited longest.
  ///   - sendmail: the mail system.
  /// - Returns: nil where nothing waits.
  /// - Throws: `LetterRefusal`; `PostgresError`, after which the letter may be sent.
  public func deliver(
    _ letter: Identifier<OutgoingLetter>?,
    by sendmail: Sendmail
  ) async throws -> Delivery? {
    switch try await takeFromQueue(letter, limit: sendmail.limit) {
    case nil: return nil
    case .heldBack(let view, let refusal): return .heldBack(view, refusal)
    case .taken(let id, let message, let attempt):
      let outcome = await sendmail.hand(over: message)
      return try await settle(id, attempt, outcome)
    }
  }

  /// A letter that was taken from the queue.
  private enum Taken: Sendable {
    case taken(Identifier<OutgoingLetter>, message: [UInt8], attempt: Int)
    case heldBack(LetterView, LetterRefusal)
  }

  private func takeFromQueue(
    _ letter: Identifier<OutgoingLetter>?,
    limit: Int
  ) async throws -> Taken? {
    let now = now
    // Twice the time that the mail system has, so that recording the outcome is part of it.
    let end = now.adding(seconds: Int64(2 * limit))
    let key = UUID()
    return try await database.perform(key) { connection -> Taken? in
      let waiting = try letter ?? LetterQueue.next(at: now, of: tenant.id, from: connection)
      guard let waiting else { return nil }
      var loaded = try lock(.identified(waiting), connection)
      guard let message = loaded.message else { return nil }
      if loaded.knows(key) {
        return .taken(waiting, message: message.content, attempt: loaded.letter.attempts)
      }
      guard case .queued = loaded.letter.state else { return nil }
      let file = try LoadedCase.load(
        loaded.reference,
        of: tenant,
        for: .changing,
        from: connection
      )
      do {
        try recheck(loaded, of: file, now: now, ifChanged: .refused, connection)
      } catch let refusal as LetterRefusal {
        try loaded.record(
          .edited,
          at: now,
          by: officer,
          key: key,
          wording: loaded.wording,
          of: tenant,
          to: connection
        )
        return .heldBack(try reread(loaded, connection), refusal)
      }
      try loaded.record(
        .handedOver(until: end),
        at: now,
        by: officer,
        key: key,
        of: tenant,
        to: connection
      )
      return .taken(waiting, message: message.content, attempt: loaded.letter.attempts)
    }
  }

  private func settle(
    _ id: Identifier<OutgoingLetter>,
    _ attempt: Int,
    _ outcome: Sendmail.Outcome
  ) async throws -> Delivery {
    let now = now
    let key = UUID()
    return try await byPresentLaw(key) { desk, connection in
      var loaded = try desk.lock(.identified(id), connection)
      // Its commit was done and only the answer lost, or a person acted meanwhile: nothing to add.
      guard case .sending = loaded.letter.state, loaded.letter.attempts == attempt else {
        return Delivery(of: try desk.view(loaded), outcome, .none)
      }
      let occurred = loaded.letter.steps.last?.occurred ?? now
      let effect: SettledLetter.Effect =
        outcome == .accepted
        ? try desk.actIfAllowed(loaded, occurred: occurred, now: now, key: key, connection) : .none
      let event = outcome.event(pause: loaded.letter.pause, now: now)
      try loaded.record(event, at: now, by: officer, key: key, of: tenant, to: connection)
      return Delivery(of: try desk.reread(loaded, connection), outcome, effect)
    }
  }
}

extension Delivery {
  fileprivate init(
    of letter: LetterView,
    _ outcome: Sendmail.Outcome,
    _ effect: SettledLetter.Effect
  ) {
    self =
      switch outcome {
      case .accepted: .sent(SettledLetter(letter: letter, effect: effect))
      case .deferred(let status): .deferred(letter, exitStatus: status)
      case .notStarted(let reason): .notStarted(letter, reason: reason)
      case .rejected(let status): .rejected(letter, exitStatus: status)
      case .unanswered: .maybeSent(letter)
      }
  }
}

extension Sendmail.Outcome {
  /// What is recorded of it.
  fileprivate func event(pause: Int64, now: Instant) -> LetterStep.Event {
    switch self {
    case .accepted: .accepted
    case .deferred(let status):
      .deferred(exitStatus: status, next: now.adding(seconds: pause))
    // The shell's word for a program that cannot be found or run.
    case .notStarted: .deferred(exitStatus: 127, next: now.adding(seconds: pause))
    case .rejected(let status): .rejected(exitStatus: status)
    case .unanswered: .unanswered
    }
  }
}
