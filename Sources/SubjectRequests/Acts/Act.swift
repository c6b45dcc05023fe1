public import TimeLimits

/// What a person does to a request, before it is known whether the law allows it.
public protocol Act: Sendable {
  /// The word for it in errors and in the record of acts.
  var kind: EventKind { get }
  /// Whether the act needs an open case.
  var needs: CaseRequirement { get }
  /// The facts that follow, if the act is allowed.
  func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent]
}

/// Where a case must stand for an act.
public enum CaseRequirement: Sendable, Hashable {
  case openCase
  case closedCase
  case anyCase
}

/// A fact to be recorded: about one claim, or about the whole request.
public struct ProposedEvent: Sendable, Hashable {
  public let claim: Identifier<Claim>?
  public let happening: Happening

  public init(_ happening: Happening, claim: Identifier<Claim>? = nil) {
    self.happening = happening
    self.claim = claim
  }
}

extension Act {
  public var needs: CaseRequirement { .openCase }
}

extension CaseFile {
  /// What follows from an act that occurred at an instant.
  ///
  /// - Parameters:
  ///   - act: what a person did.
  ///   - occurred: when it was done, maybe before it is recorded.
  ///   - now: the instant of recording.
  ///   - terms: who does it, and how the controller wants decisions made.
  /// - Returns: the facts to be recorded.
  /// - Throws: ``ActRefusal`` with the sentence of the law or of the case that stands against it.
  public func deciding(
    _ act: some Act,
    occurred: Instant,
    now: Instant,
    under terms: ActTerms
  ) throws(ActRefusal) -> [ProposedEvent] {
    guard occurred >= request.received else {
      throw .beforeReceipt(act.kind, received: request.received)
    }
    guard occurred <= now else { throw .inTheFuture(act.kind) }
    // Nothing is added to what was erased: it could say again what is gone.
    guard erasure == nil else { throw .retention(.erased) }
    switch (act.needs, standing) {
    case (.openCase, .closed): throw .requestClosed
    case (.closedCase, .open): throw .requestNotClosed
    default: break
    }
    let proposed = try act.events(in: self).map { (event) throws(ActRefusal) in
      try event.under(terms)
    }
    for event in proposed {
      try event.happening.checkTexts()
      try checkOrder(of: event, occurred: occurred)
      try checkDays(of: event, occurred: occurred, in: terms.zone)
    }
    return proposed
  }
}
