/// Claims of a request repeat those of an earlier one of the same person, and are answered there.
///
/// The first clock is the one that runs (EDPB Guidelines 01/2022): a repeated request that is not
/// answered yet is a reminder.
public struct JoinDuplicate: Act {
  public let kind = EventKind.joined
  /// The earlier request.
  public let original: CaseFile
  public let reason: String

  public init(to original: CaseFile, reason: String) {
    self.original = original
    self.reason = reason
  }

  public func events(in file: CaseFile) throws(ActRefusal) -> [ProposedEvent] {
    guard !reason.isBlank else { throw .emptyText(kind) }
    guard original.request.id != file.request.id else { throw .claims(.sameRequest) }
    guard original.request.received <= file.request.received else {
      throw .claims(.originalIsLater(original.request.reference))
    }
    let repeated = Set(original.openClaims.map(\.right))
    let joining = file.openClaims.filter { repeated.contains($0.right) }
    guard !joining.isEmpty else { throw .claims(.nothingRepeated(original.request.reference)) }
    return try joining.map { (claim) throws(ActRefusal) in
      switch claim.progress {
      case .open, .feeAsked: break
      default: throw .claimNotOpen(claim.standing, kind)
      }
      guard claim.restriction?.isInForce != true else { throw .restriction(.inForce) }
      let happening = Happening.joined(to: original.request.reference, reason: reason)
      return ProposedEvent(happening, claim: claim.id)
    }
  }
}
