/// The person answered the question of clarification.
public struct Clarify: Act {
  public let kind = EventKind.clarified
  public let selection: ClaimSelection

  public init(_ selection: ClaimSelection) {
    self.selection = selection
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    let waiting = try file.claims(selection, for: kind).filter(\.clarifications.isWaiting)
    guard !waiting.isEmpty else { throw .noQuestionOpen }
    return waiting.map { ProposedEvent(.clarified, claim: $0.id) }
  }
}
