/// Where a risk comes from: the processing as designed, or an event that should not happen.
///
/// An assessment treats at least the three events that the Regulation names (recital 90 with
/// Article 32(2)).
public enum RiskOrigin: String, Vocabulary {
  case byDesign = "by-design"
  case illegitimateAccess = "illegitimate-access"
  case unwantedModification = "unwanted-modification"
  case disappearance
  case otherEvent = "other-event"

  public static let noun = "an origin of risks"

  /// The events that every assessment must treat.
  public static let mandatoryEvents: [Self] = [
    .illegitimateAccess, .unwantedModification, .disappearance,
  ]
}

/// Who or what may cause a risk.
public enum RiskSourceKind: String, Vocabulary {
  case insidePerson = "inside-person"
  case outsidePerson = "outside-person"
  case notHuman = "not-human"

  public static let noun = "a kind of risk source"
}
