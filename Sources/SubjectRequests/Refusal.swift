/// What a refusal must tell the data subject (Article 12(4)).
///
/// A value exists only when all of it is there, so a defective refusal cannot be recorded.
public struct Refusal: Sendable, Hashable {
  /// The provisions relied on, at least one.
  public let grounds: [RefusalGround]
  /// The reasons in words.
  ///
  /// Personal data: stored only encrypted.
  public let reasons: String
  /// The supervisory authority with which a complaint may be lodged (Article 77).
  public let authority: String
  /// How to seek a judicial remedy (Article 79), as the letter says it.
  public let remedy: String

  /// Puts a refusal together.
  ///
  /// - Throws: ``ActRefusal/defectiveRefusal(missing:)`` naming all that Article 12(4) asks and that
  ///   is not there.
  public init(
    grounds: [RefusalGround],
    reasons: String,
    authority: String,
    remedy: String
  ) throws(ActRefusal) {
    var missing: [ActRefusal.RefusalPart] = []
    if grounds.isEmpty { missing.append(.ground) }
    if reasons.isBlank { missing.append(.reasons) }
    if authority.isBlank { missing.append(.supervisoryAuthority) }
    if remedy.isBlank { missing.append(.judicialRemedy) }
    guard missing.isEmpty else { throw .defectiveRefusal(missing: missing) }
    self.grounds = grounds
    self.reasons = reasons
    self.authority = authority
    self.remedy = remedy
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
