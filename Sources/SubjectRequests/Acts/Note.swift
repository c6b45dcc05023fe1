/// A note for whoever works on the case.
public struct Note: Act {
  public let kind = EventKind.noted
  public let needs = CaseRequirement.anyCase
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !text.isBlank else { throw .emptyText(kind) }
    return [ProposedEvent(.noted(text: text))]
  }
}
