public import Records
public import Register
import SubjectRequests
public import TimeLimits

public import struct Foundation.UUID

/// Something that is done about a breach once it is logged.
public enum BreachStep: Sendable, Hashable {
  /// The risk to persons is assessed: Articles 33(1) and 34(1).
  case assessed(BreachRisk)
  /// Persons were told: Article 34(2); nil means now.
  case told(on: Instant?, channel: String, words: String)
  /// Persons need not be told: Article 34(3).
  case notTold(ground: CommunicationExemption, reasons: String)
  /// The breach is over, with what keeps it from happening again; nil means now.
  case closed(on: Instant?, cause: String, prevention: [String])
  /// Something became known after it was closed; nil means now.
  case reopened(known: Instant?, reasons: String)
}

extension Desk {
  /// Records a step of the work on a breach.
  ///
  /// - Parameters:
  ///   - step: what was done.
  ///   - label: the breach.
  ///   - key: the idempotency key.
  /// - Returns: the record with the step.
  /// - Throws: ``RegisterRefusal``, where the breach as it is then contradicts itself: closed before
  ///   the authority was told everything, for example; `PostgresError`.
  public func work(
    _ step: BreachStep,
    on label: Label<Breach>,
    key: UUID
  ) async throws -> KeptRecord<Breach> {
    if let moment = step.moment, moment > now { throw RegisterRefusal.notYet("--on") }
    let now = now
    return try await change(label, because: step.reason, key: key, step.content) { breach in
      try breach.take(step, at: now)
    }
  }
}

extension BreachStep {
  /// When it was done, where that is given.
  fileprivate var moment: Instant? {
    switch self {
    case .told(let moment, _, _), .closed(let moment, _, _), .reopened(let moment, _): moment
    case .assessed, .notTold: nil
    }
  }

  /// Why the record has a further version.
  fileprivate var reason: String {
    switch self {
    case .assessed: "Risk assessed"
    case .told: "Persons told"
    case .notTold: "Persons not told"
    case .closed: "Closed"
    case .reopened: "Taken up again"
    }
  }

  /// All that it says, in a fixed order: the same under the same idempotency key.
  fileprivate var content: [String] {
    switch self {
    case .assessed(let risk): ["assessed"] + risk.content
    case .told(let moment, let channel, let words):
      ["told", moment.map { "\($0)" } ?? "", channel, words]
    case .notTold(let ground, let reasons): ["not told", ground.rawValue, reasons]
    case .closed(let moment, let cause, let prevention):
      ["closed", moment.map { "\($0)" } ?? "", cause] + prevention
    case .reopened(let moment, let reasons):
      ["reopened", moment.map { "\($0)" } ?? "", reasons]
    }
  }
}

extension BreachRisk {
  fileprivate var content: [String] {
    switch self {
    case .notAssessed(let owner): ["not assessed", owner.description]
    case .unlikely(let reasons): ["unlikely", reasons]
    case .risk(let reasons): ["risk", reasons]
    case .high(let reasons): ["high", reasons]
    }
  }
}

extension Breach {
  fileprivate mutating func take(_ step: BreachStep, at now: Instant) throws(RegisterRefusal) {
    if case .reopened(let moment, let reasons) = step {
      guard let open = reopened(known: moment ?? now, because: reasons) else {
        throw .breachOpen(.breach, label: id.description)
      }
      self = open
      return
    }
    guard closure == nil else { throw .breachClosed(id.description) }
    switch step {
    case .assessed(let risk): self.risk = risk
    case .told(let moment, let channel, let words):
      communication = .sent(on: moment ?? now, channel: channel, words: words)
    case .notTold(let ground, let reasons):
      communication = .notRequired(ground: ground, reasons: reasons)
    case .closed(let moment, let cause, let prevention):
      closure = BreachClosure(closed: moment ?? now, cause: cause, prevention: prevention)
    case .reopened: break
    }
  }
}
