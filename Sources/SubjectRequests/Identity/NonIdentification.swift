/// That the controller cannot tell which of its data are about the person (Article 11(2)).
///
/// The controller has to demonstrate it, and the person is told, so a value exists only with reasons.
public struct NonIdentification: Sendable, Hashable {
  /// Why, as told to the person.
  ///
  /// Personal data: stored only encrypted.
  public let reasons: String

  /// Takes the reasons.
  ///
  /// - Throws: ``ActRefusal/notDemonstrated`` where they say nothing.
  public init(reasons: String) throws(ActRefusal) {
    guard !reasons.isBlank else { throw .notDemonstrated }
    self.reasons = reasons
  }
}
