import Postgres
import SubjectRequests

extension EventColumns {
  /// Reads the columns of one row of `event`; the words come opened from the caller.
  init(_ row: Row, words: String?) throws {
    kind = try row.decode("kind")
    right = try row.decodeIfPresent("right")
    article = try row.decodeIfPresent("article")
    timeliness = try row.decodeIfPresent("timeliness")
    months = try row.decodeIfPresent("months")
    outcome = try row.decodeIfPresent("outcome")
    grounds = try row.decodeIfPresent("grounds")
    authority = try row.decodeIfPresent("authority")
    remedy = try row.decodeIfPresent("remedy")
    assignee = try row.decodeIfPresent("assignee")
    closing = try row.decodeIfPresent("closing")
    self.words = words
  }

  /// The fact that the columns tell.
  ///
  /// - Throws: ``StorageError/unreadableEvent(_:)`` where the checks of the table were circumvented.
  func happening() throws -> Happening {
    switch kind {
    case .received: return .received
    case .claimed: return .claimed(try claimed())
    case .acknowledged: return .acknowledged
    case .identityAsked: return .identityAsked(ground: try text(), try present(timeliness))
    case .identityConfirmed: return .identityConfirmed
    case .clarificationAsked:
      return .clarificationAsked(reason: try text(), try present(timeliness))
    case .clarified: return .clarified
    case .extended: return .extended(months: try present(months), reasons: try text())
    case .decided: return .decided(try decision())
    case .acted: return .acted
    case .answered: return .answered
    case .withdrawn: return .withdrawn
    case .reminded: return .reminded
    case .assigned: return .assigned(to: try present(assignee))
    case .noted: return .noted(text: try text())
    case .closed:
      switch try present(closing) {
      case .completed: return .closed(.completed)
      case .unanswered: return .closed(.unanswered(reasons: try text()))
      }
    case .reopened: return .reopened(reason: try text())
    }
  }

  private func claimed() throws -> ClaimedRight {
    let scope = ClaimedRight.ObjectionScope(rawValue: try present(article))
    return ClaimedRight(try present(right), scope: scope ?? .particularSituation)
  }

  private func decision() throws -> Decision {
    switch try present(outcome) {
    case .granted: return .granted
    case .partlyGranted: return .partlyGranted(try refusal())
    case .refused: return .refused(try refusal())
    case .notIdentifiable: return .notIdentifiable
    case .nothingHeld: return .nothingHeld
    }
  }

  private func refusal() throws -> Refusal {
    try Refusal(
      grounds: try present(grounds).compactMap(RefusalGround.init),
      reasons: try text(),
      authority: try present(authority),
      remedy: try present(remedy)
    )
  }

  private func text() throws -> String { try present(words) }

  private func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw StorageError.unreadableEvent(kind) }
    return value
  }
}
