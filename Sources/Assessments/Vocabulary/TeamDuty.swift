/// A duty in the team of an assessment (RACI).
public enum TeamDuty: String, Vocabulary {
  case responsible
  case accountable
  case consulted
  case informed

  public static let noun = "a duty in the team"
}

/// What a code of conduct or standard asks: Article 35(8).
public enum CodeRole: String, Vocabulary {
  case required
  case beneficial

  public static let noun = "a role of a code of conduct"
}
