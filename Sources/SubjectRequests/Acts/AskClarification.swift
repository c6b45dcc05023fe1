/// The person is asked to specify the information or processing meant (recital 63).
public struct AskClarification: Act {
  public let kind = EventKind.clarificationAsked
  public let selection: ClaimSelection
  public let reason: String
  public let timeliness: Happening.Timeliness

  public init(_ selection: ClaimSelection, reason: String, timeliness: Happening.Timeliness) {
    self.selection = selection
    self.reason = reason
    self.timeliness = timeliness
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reason.isBlank else { throw .questionWithoutReason }
    let claims = try file.claims(selection, for: kind)
    guard !claims.contains(where: \.clarifications.isWaiting) else { throw .questionAlreadyOpen }
    return claims.map {
      ProposedEvent(.clarificationAsked(reason: reason, timeliness), claim: $0.id)
    }
  }
}
