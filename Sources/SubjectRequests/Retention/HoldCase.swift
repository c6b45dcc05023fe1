/// The case is kept beyond its period until it is released, or a day has passed.
///
/// A later hold takes the place of an earlier one.
public struct HoldCase: Act {
  public let kind = EventKind.held
  public let needs = CaseRequirement.anyCase
  public let ground: CaseHold.Ground
  public let until: CaseHold.Until
  public let reason: String

  public init(_ ground: CaseHold.Ground, until: CaseHold.Until, reason: String) {
    self.ground = ground
    self.until = until
    self.reason = reason
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reason.isBlank else { throw .emptyText(kind) }
    return [ProposedEvent(.hold(.placed(ground, until, reason: reason)))]
  }
}

/// The hold ends.
public struct ReleaseHold: Act {
  public let kind = EventKind.holdReleased
  public let needs = CaseRequirement.anyCase
  public let reason: String

  public init(reason: String) {
    self.reason = reason
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reason.isBlank else { throw .emptyText(kind) }
    guard file.hold != nil else { throw .retention(.notHeld) }
    return [ProposedEvent(.hold(.released(reason: reason)))]
  }
}
