public import TimeLimits

/// What stands against the erasure of a closed case.
public enum RetentionObstacle: Sendable, Hashable {
  case hold(CaseHold.Ground, CaseHold.Until)
  case openClaims([Right])
  /// A restriction of processing is in force, and other programs ask for it.
  case restriction
  case openTasks(Int)
  case deferredErasures(Int, firesOn: CalendarDate?)
  case recipientsToTell(Int)
  case unsettledLetters(Int)
}

extension RetentionObstacle {
  /// The word for it on the command line and in the API.
  public var word: String {
    switch self {
    case .hold: "hold"
    case .openClaims: "open-claims"
    case .restriction: "restriction"
    case .openTasks: "open-tasks"
    case .deferredErasures: "deferred-erasures"
    case .recipientsToTell: "recipients-to-tell"
    case .unsettledLetters: "unsettled-letters"
    }
  }
}

extension RetentionObstacle: CustomStringConvertible {
  public var description: String {
    switch self {
    case .hold(let ground, .released): "held for \(ground.rawValue) until it is released"
    case .hold(let ground, .day(let day)): "held for \(ground.rawValue) until \(day)"
    case .openClaims(let rights):
      "claims are still open: \(rights.map(\.rawValue).joined(separator: ", "))"
    case .restriction: "a restriction of processing is in force (Art. 18)"
    case .openTasks(let count): "tasks are still to be done: \(count)"
    case .deferredErasures(let count, let day):
      "erasures are deferred: \(count)" + (day.map { ", the first until \($0)" } ?? "")
    case .recipientsToTell(let count): "recipients are still to be told (Art. 19): \(count)"
    case .unsettledLetters(let count): "letters are on their way: \(count)"
    }
  }
}

/// Why a case is not erased, or not released.
public enum RetentionRefusal: Sendable, Hashable {
  case notHeld
  case erased
  /// The period for which the controller keeps cases has not passed.
  case keptUntil(CalendarDate)
  case held([RetentionObstacle])
}

extension RetentionRefusal: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notHeld: "the case is not held"
    case .erased: "the personal data of the case was erased"
    case .keptUntil(let day):
      """
      the case is kept until \(day); to erase it before, say why the law asks for it with another \
      ground
      """
    case .held(let obstacles):
      "the case cannot be erased: \(obstacles.map(\.description).joined(separator: "; "))"
    }
  }
}
