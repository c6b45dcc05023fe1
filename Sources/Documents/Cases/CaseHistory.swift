public import SubjectRequests
public import TimeLimits

/// All that happened to a case, an event a line, for a person who reads it.
public struct CaseHistory: Sendable {
  private let events: [CaseEvent]
  private let zone: Zone

  public init(_ events: [CaseEvent], zone: Zone) {
    self.events = events
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
      return (event: event, line: line)
    }
    return told.sorted {
      ($0.event.occurred, $0.event.sequence) < ($1.event.occurred, $1.event.sequence)
    }
    .map(\.line)
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
    case .received, .claimed: LocalMoment.arrival(event.occurred, in: zone)
    default: LocalMoment.text(event.occurred, in: zone)
    }
  }

  /// Moments within a fact are local too.
  private func words(_ event: CaseEvent) -> String? {
    guard case .forwarded(let processor, let received) = event.happening else {
      return event.happening.words
    }
    return "by \(processor), which had it at \(LocalMoment.text(received, in: zone))"
  }
}
