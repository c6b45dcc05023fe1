/// What the controller decided on one claim.
public enum Decision: Sendable, Hashable {
  case granted
  case partlyGranted(Refusal)
  case refused(Refusal)
  /// Article 11(2): the controller showed that it cannot identify the data subject.
  case notIdentifiable(NonIdentification)
  /// Nothing about the person was found; the answer says so (Article 15(1)).
  case nothingHeld

  /// The word for the decision in SQL, on the command line and in the API.
  public var outcome: Outcome {
    switch self {
    case .granted: .granted
    case .partlyGranted: .partlyGranted
    case .refused: .refused
    case .notIdentifiable: .notIdentifiable
    case .nothingHeld: .nothingHeld
    }
  }

  /// What had to be said because something was refused.
  public var refusal: Refusal? {
    switch self {
    case .partlyGranted(let refusal), .refused(let refusal): refusal
    case .granted, .notIdentifiable, .nothingHeld: nil
    }
  }

  /// Why the person cannot be identified, where that is the decision.
  public var nonIdentification: NonIdentification? {
    guard case .notIdentifiable(let finding) = self else { return nil }
    return finding
  }

  /// A decision without what it must say.
  public enum Outcome: String, Sendable, Hashable, CaseIterable, Codable {
    case granted
    case partlyGranted = "partly-granted"
    case refused
    case notIdentifiable = "not-identifiable"
    case nothingHeld = "nothing-held"
  }
}
