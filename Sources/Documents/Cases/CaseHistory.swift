public import SubjectRequests
public import TimeLimits

/// All that happened to a case, an event a line, for a person who reads it.
public struct CaseHistory: Sendable {
  private let events: [CaseEvent]
  private let changes: [DeadlineChange]
  private let law: SpokenLaw
  private let toldDay: CalendarDate?
  private let zone: Zone

  /// Takes the facts of a history.
  ///
  /// - Parameters:
  ///   - events: what happened in the case.
  ///   - changes: what moved its last days from outside.
  ///   - law: the law by whose provisions the case is spoken of.
  ///   - toldDay: the day of the receipt, where nobody told an hour.
  ///   - zone: the controller's time zone.
  public init(
    _ events: [CaseEvent],
    changes: [DeadlineChange] = [],
    law: SpokenLaw = .statute(.gdpr),
    toldDay: CalendarDate? = nil,
    zone: Zone
  ) {
    self.events = events
    self.changes = changes
    self.law = law
    self.toldDay = toldDay
    self.zone = zone
  }

  /// When, about which right, what, what was said, by whom; and when it was recorded, where that
  /// was more than a minute later.
  ///
  /// In the order in which things occurred, whenever they were recorded.
  public var lines: [String] {
    var rights: [Identifier<Claim>: ClaimedRight] = [:]
    let told = events.map { event in
      if let claim = event.claim, case .claimed(let right) = event.happening {
        rights[claim] = right
      }
      // As it was named until then.
      let line = line(event, event.claim.flatMap { rights[$0] })
      if let claim = event.claim, case .corrected(let right, _) = event.happening {
        rights[claim] = right
      }
      return (at: event.occurred, sequence: event.sequence, line: line)
    }
    // What moved a day at the instant of an act stands behind it.
    let moved = changes.enumerated().map { number, change in
      (at: change.at, sequence: events.count + 1 + number, line: line(change))
    }
    return (told + moved).sorted { ($0.at, $0.sequence) < ($1.at, $1.sequence) }.map(\.line)
  }

  private func line(_ change: DeadlineChange) -> String {
    """
    \(LocalMoment.text(change.at, in: zone))  \(change.right.word) deadline-moved: \
    \(change.words), by \(change.by)
    """
  }

  private func line(_ event: CaseEvent, _ right: ClaimedRight?) -> String {
    let right = right.map { "\($0.word) " } ?? ""
    let words = words(event).map { ": \($0)" } ?? ""
    let delay = event.recorded.secondsSince1970 - event.occurred.secondsSince1970
    let late = delay > 60 ? " (recorded \(LocalMoment.text(event.recorded, in: zone)))" : ""
    return """
      \(moment(event))  \(right)\(event.happening.kind.rawValue)\(words) \
      by \(event.by)\(late)
      """
  }

  /// When it occurred; what arrived on a day whose hour nobody told has the day alone.
  private func moment(_ event: CaseEvent) -> String {
    switch event.happening {
    case .received, .claimed:
      toldDay.flatMap { event.occurred == events.first?.occurred ? $0.description : nil }
        ?? LocalMoment.arrival(event.occurred, in: zone)
    default: LocalMoment.text(event.occurred, in: zone)
    }
  }

  /// Moments within a fact are local too.
  private func words(_ event: CaseEvent) -> String? {
    guard case .forwarded(let processor, let received) = event.happening else {
      return event.happening.words(under: law)
    }
    return "by \(processor), which had it at \(LocalMoment.arrival(received, in: zone))"
  }
}
