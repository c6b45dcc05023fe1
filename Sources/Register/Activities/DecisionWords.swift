public import Records

/// What a decision is made by.
public enum DecisionMeans: String, Vocabulary {
  /// Personal aspects are evaluated: Article 4(4).
  case profiling
  case otherAutomatedMeans = "other-automated-means"

  public static let noun = "a means of deciding"
}

/// What a decision does to the person: Article 22(1).
public enum DecisionEffect: String, Vocabulary {
  case legal
  case similarlySignificant = "similarly-significant"

  public static let noun = "an effect of a decision"
}

/// The safeguards of Article 22(3), and others.
public enum SafeguardKind: String, Vocabulary {
  case humanIntervention = "human-intervention"
  case pointOfView = "point-of-view"
  case contest
  case other

  public static let noun = "a kind of safeguard"

  /// Those that are owed at least where the decision rests on a contract or on consent.
  public static let owed: [Self] = [.humanIntervention, .pointOfView, .contest]
}
