/// What a measure serves: the rows of section 2.3 of the EDPB template.
public enum MeasureArea: String, Vocabulary {
  // Art. 5
  case fairness
  case transparency
  case purposeLimitation = "purpose-limitation"
  case minimisation
  case accuracy
  case storageLimitation = "storage-limitation"
  case integrityAndConfidentiality = "integrity-and-confidentiality"
  case accountability
  // Rights
  case information
  case accessAndPortability = "access-and-portability"
  case rectificationAndErasure = "rectification-and-erasure"
  case restrictionAndObjection = "restriction-and-objection"
  case automatedDecisions = "automated-decisions"
  // Others
  case consent
  case processors
  case transfers
  /// Article 25.
  case byDesignAndDefault = "by-design-and-default"
  /// Article 32.
  case security

  public static let noun = "an area of measures"

  /// The areas of section 2.3.a: the principles of Article 5.
  public static let principles: [Self] = [
    .fairness, .transparency, .purposeLimitation, .minimisation, .accuracy, .storageLimitation,
    .integrityAndConfidentiality, .accountability,
  ]
  /// The areas of section 2.3.b: the rights of data subjects.
  public static let rights: [Self] = [
    .information, .accessAndPortability, .rectificationAndErasure, .restrictionAndObjection,
    .automatedDecisions,
  ]
  /// The areas of section 2.3.c: consent, processors, transfers.
  public static let others: [Self] = [.consent, .processors, .transfers]
}

/// How far a measure has come: the three states of the EDPB template.
public enum MeasureState: String, Vocabulary {
  case planned
  case partiallyImplemented = "partially-implemented"
  case implemented

  public static let noun = "a state of implementation"
}
