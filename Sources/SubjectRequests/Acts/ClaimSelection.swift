/// The claims of a request that an act is about.
public enum ClaimSelection: Sendable, Hashable {
  /// All that are open.
  case allOpen
  /// Those that exercise these rights.
  case rights([Right])
}

extension CaseFile {
  /// The open claims that are meant.
  ///
  /// - Throws: ``ActRefusal/noSuchClaim(_:)`` or ``ActRefusal/claimNotOpen(_:_:)``.
  func claims(_ selection: ClaimSelection, for kind: EventKind) throws(ActRefusal) -> [Claim] {
    switch selection {
    case .allOpen: return openClaims
    case .rights(let rights):
      var found: [Claim] = []
      for right in rights {
        let matching = claims.filter { $0.right.right == right }
        guard !matching.isEmpty else { throw .noSuchClaim(right) }
        let open = matching.filter(\.progress.isOpen)
        guard !open.isEmpty else { throw .claimNotOpen(right, kind) }
        found += open
      }
      return found
    }
  }

  /// The one open claim that is meant.
  ///
  /// - Throws: ``ActRefusal/severalClaims(_:)`` where more than one could be meant.
  func claim(_ selection: ClaimSelection, for kind: EventKind) throws(ActRefusal) -> Claim {
    let found = try claims(selection, for: kind)
    guard let first = found.first, found.count == 1 else {
      throw .severalClaims(found.map(\.right.right))
    }
    return first
  }
}
