public import TimeLimits

/// What a person was told whose request ends without an answer: whoever takes no action says why, and
/// where to complain (Article 12(4)).
public struct ClosingNotice: Sendable, Hashable {
  public let recourse: Recourse
  /// When the letter went.
  public let told: Instant

  public init(_ recourse: Recourse, told: Instant) {
    self.recourse = recourse
    self.told = told
  }
}

/// Where a person may go to whom nothing is given (Article 12(4)).
public struct Recourse: Sendable, Hashable {
  /// The supervisory authority with which a complaint may be lodged (Article 77).
  public let authority: String
  /// How to seek a judicial remedy (Article 79), as the letter says it.
  public let remedy: String

  /// Puts both together.
  ///
  /// - Throws: ``ActRefusal/defectiveRefusal(missing:)`` naming what Article 12(4) asks and that is
  ///   not there.
  public init(authority: String, remedy: String) throws(ActRefusal) {
    var missing: [ActRefusal.RefusalPart] = []
    if authority.isBlank { missing.append(.supervisoryAuthority) }
    if remedy.isBlank { missing.append(.judicialRemedy) }
    guard missing.isEmpty else { throw .defectiveRefusal(missing: missing) }
    self.authority = authority
    self.remedy = remedy
  }
}
