/// Receipt was acknowledged: good practice (EDPB 01/2022 para 57), no duty of the GDPR.
public struct Acknowledge: Act {
  public let kind = EventKind.acknowledged

  public init() {}

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    [ProposedEvent(.acknowledged)]
  }
}
