import Records
public import TimeLimits

/// That a breach was taken up again, since something became known after it had been closed: a key that
/// was found leaked makes data readable that was taken for unreadable.
public struct BreachReopening: Sendable, Hashable, Codable {
  /// When it became known.
  public var known: Instant
  /// What became known.
  public var reasons: String
  /// How it had been closed.
  public var closure: BreachClosure

  public init(known: Instant, reasons: String, closure: BreachClosure) {
    self.known = known
    self.reasons = reasons
    self.closure = closure
  }
}

extension Breach {
  /// From when the 72 hours of Article 33(1) count: since the controller became aware, or since what
  /// became known after a breach was closed of which nobody had to be told until then.
  public var known: Instant {
    let first = notifications.first?.sent
    let before = reopenings.map(\.known).filter { known in first.map { known <= $0 } ?? true }
    return before.max() ?? aware
  }

  /// The same breach open again, with the risk to be assessed anew and persons to be decided on anew,
  /// where they were not told.
  ///
  /// - Returns: nil where it is not closed.
  public func reopened(known: Instant, because reasons: String) -> Breach? {
    guard let closure else { return nil }
    var breach = self
    breach.reopenings.append(BreachReopening(known: known, reasons: reasons, closure: closure))
    breach.closure = nil
    breach.closeBy = nil
    breach.risk = .notAssessed(owner: owner)
    if case .notRequired = communication { breach.communication = .notDecided(owner: owner) }
    return breach
  }

}

extension ProcessorBreach {
  /// Since when the newest is known of which the controllers are to be told.
  public var known: Instant { reopenings.last?.known ?? aware }

  /// The same breach open again, with the controllers to be told of what became known.
  ///
  /// - Returns: nil where it is not closed.
  public func reopened(known: Instant, because reasons: String) -> ProcessorBreach? {
    guard let closure else { return nil }
    var breach = self
    breach.reopenings.append(BreachReopening(known: known, reasons: reasons, closure: closure))
    breach.closure = nil
    return breach
  }

  /// Whether a controller was told everything, of what became known last too.
  func isTold(_ controller: StruckController) -> Bool {
    guard let last = controller.notices.last, last.phase == .complete else { return false }
    return reopenings.isEmpty || last.sent >= known
  }
}

extension LabelChecks {
  mutating func reopenings(_ reopenings: [BreachReopening], since aware: Instant) {
    for (index, reopening) in reopenings.enumerated() {
      let place = "reopenings[\(index)]"
      let before = index == 0 ? aware : reopenings[index - 1].known
      check(reopening.known >= before, "\(place).known", "before what was known then")
      closure(reopening.closure, since: aware, "\(place).closure")
    }
  }
}
