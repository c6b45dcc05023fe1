/// The claims of a request that an act is about.
public enum ClaimSelection: Sendable, Hashable {
  /// All that are open.
  case allOpen
  /// Those that exercise these rights, under whatever provision; where a right is exercised under
  /// two, the provision must be named.
  case rights([Right])
  /// Those that exercise these rights under these provisions: a letter may object under
  /// Article 21(1) and 21(2), and each is decided on its own.
  case claimed([ClaimedRight])
}

extension CaseFile {
  /// The open claims that are meant, each once, in the order of the request.
  ///
  /// - Throws: ``ActRefusal/nothingOpen(_:)``, ``ActRefusal/noSuchClaim(_:holds:)``,
  ///   ``ActRefusal/severalClaims(_:)`` or ``ActRefusal/claimNotOpen(_:_:)``.
  func claims(_ selection: ClaimSelection, for kind: EventKind) throws(ActRefusal) -> [Claim] {
    var meant: Set<Identifier<Claim>> = []
    switch selection {
    case .allOpen: meant.formUnion(openClaims.map(\.id))
    case .rights(let rights):
      for right in rights {
        let found = try open(kind, right.rawValue) { $0.right.right == right }
        // Each objection is an objection: without the provision nobody can tell which is meant.
        guard Set(found.map(\.right)).count == 1 else {
          throw .severalClaims(found.map(\.right))
        }
        meant.formUnion(found.map(\.id))
      }
    case .claimed(let claimed):
      for wanted in claimed {
        meant.formUnion(try open(kind, wanted.ownWord) { $0.right == wanted }.map(\.id))
      }
    }
    guard !meant.isEmpty else { throw .nothingOpen(kind) }
    return claims.filter { meant.contains($0.id) }
  }

  private func open(
    _ kind: EventKind,
    _ word: String,
    where isMeant: (Claim) -> Bool
  ) throws(ActRefusal) -> [Claim] {
    let matching = claims.filter(isMeant)
    guard let first = matching.last else { throw .noSuchClaim(word, holds: claims.map(\.right)) }
    var open = matching.filter(\.progress.isOpen)
    if open.isEmpty { open = matching.filter { $0.mayBe(kind) } }
    guard !open.isEmpty else { throw .claimNotOpen(first.standing, kind) }
    return open
  }

  /// The one open claim that is meant.
  ///
  /// - Throws: ``ActRefusal/severalClaims(_:)`` where more than one could be meant.
  func claim(_ selection: ClaimSelection, for kind: EventKind) throws(ActRefusal) -> Claim {
    try one(of: claims(selection, for: kind))
  }

  /// The one claim that is to be decided: where none is named, the one that is undecided, or else in
  /// a reopened case the one that was answered.
  ///
  /// - Throws: ``ActRefusal/severalClaims(_:)`` where more than one could be meant.
  func claimToDecide(_ selection: ClaimSelection) throws(ActRefusal) -> Claim {
    guard case .allOpen = selection else { return try claim(selection, for: .decided) }
    let undecided = openClaims.filter { $0.progress.decision == nil }
    if !undecided.isEmpty { return try one(of: undecided) }
    if !openClaims.isEmpty { return try one(of: openClaims) }
    let reopened = claims.filter { $0.reopened != nil }
    guard !reopened.isEmpty else { throw .nothingOpen(.decided) }
    return try one(of: reopened)
  }

  private func one(of claims: [Claim]) throws(ActRefusal) -> Claim {
    guard let first = claims.first, claims.count == 1 else {
      throw .severalClaims(claims.map(\.right))
    }
    return first
  }
}

extension Claim {
  /// Whether a claim of a reopened case, which was answered, may be decided and done anew.
  fileprivate func mayBe(_ kind: EventKind) -> Bool {
    reopened != nil && (kind == .decided || kind == .acted)
  }
}
