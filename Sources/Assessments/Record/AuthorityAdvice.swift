public import TimeLimits

/// The written advice of the supervisory authority in a prior consultation: Article 36(2).
public struct AuthorityAdvice: Sendable, Hashable, Codable {
  /// The authority.
  public var by: String
  /// When it was given.
  public var on: CalendarDate
  /// The authority's own reference.
  public var reference: String?
  /// The advice itself.
  public var advice: String
  /// What the controller did with it; nil until it has.
  public var response: AdviceResponse?

  public init(
    by: String,
    on: CalendarDate,
    reference: String? = nil,
    advice: String,
    response: AdviceResponse? = nil
  ) {
    self.by = by
    self.on = on
    self.reference = reference
    self.advice = advice
    self.response = response
  }

  /// What the authority said, whatever the controller did with it.
  public var given: AuthorityAdvice {
    AuthorityAdvice(by: by, on: on, reference: reference, advice: advice)
  }
}
