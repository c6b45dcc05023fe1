/// The claims of a request that an act is about.
public enum ClaimSelection: Sendable, Hashable {
  /// All that are open.
  case allOpen
  /// Those that exercise these rights, under whatever provision.
  case rights([Right])
  /// Those that exercise these rights under these provisions: a letter may object under
  /// Article 21(1) and 21(2), and each is decided on its own.
  case claimed([ClaimedRight])
}

extension CaseFile {
  /// The open claims that are meant, each once, in the order of the request.
  ///
  /// - Throws: ``ActRefusal/nothingOpen(_:)``, ``ActRefusal/noSuchClaim(_:)`` or
  ///   ``ActRefusal/claimNotOpen(_:_:)``.
  func claims(_ selection: ClaimSelection, for kind: EventKind) throws(ActRefusal) -> [Claim] {
    var meant: Set<Identifier<Claim>> = []
    switch selection {
    case .allOpen: meant.formUnion(openClaims.map(\.id))
    case .rights(let rights):
      for right in rights {
        meant.formUnion(try open(kind, right) { $0.right.right == right })
      }
    case .claimed(let claimed):
      for wanted in claimed {
        meant.formUnion(try open(kind, wanted.right) { $0.right == wanted })
      }
    }
    guard !meant.isEmpty else { throw .nothingOpen(kind) }
    return openClaims.filter { meant.contains($0.id) }
  }

  private func open(
    _ kind: EventKind,
    _ right: Right,
    where isMeant: (Claim) -> Bool
  ) throws(ActRefusal) -> [Identifier<Claim>] {
    let matching = claims.filter(isMeant)
    guard !matching.isEmpty else { throw .noSuchClaim(right) }
    let open = matching.filter(\.progress.isOpen)
    guard !open.isEmpty else { throw .claimNotOpen(right, kind) }
    return open.map(\.id)
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
