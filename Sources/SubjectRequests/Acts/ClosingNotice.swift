public import TimeLimits

/// What a person was told whose request ends without an answer: whoever takes no action says why, and
/// where to complain (Article 12(4)).
public struct ClosingNotice: Sendable, Hashable {
  /// The supervisory authority with which a complaint may be lodged (Article 77).
  public let authority: String
  /// How to seek a judicial remedy (Article 79), as the letter says it.
  public let remedy: String
  /// When the letter went.
  public let told: Instant

  /// Puts a notice together.
  ///
  /// - Throws: ``ActRefusal/defectiveRefusal(missing:)`` naming what Article 12(4) asks and that is
  ///   not there.
  public init(authority: String, remedy: String, told: Instant) throws(ActRefusal) {
    var missing: [ActRefusal.RefusalPart] = []
    if authority.isBlank { missing.append(.supervisoryAuthority) }
    if remedy.isBlank { missing.append(.judicialRemedy) }
    guard missing.isEmpty else { throw .defectiveRefusal(missing: missing) }
    self.authority = authority
    self.remedy = remedy
    self.told = told
  }
}
