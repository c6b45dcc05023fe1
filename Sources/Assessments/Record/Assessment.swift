/// A data protection impact assessment: Article 35 GDPR.
///
/// One record from which every worksheet is rendered. A draft may leave out whatever is optional
/// here; ``Lint`` says what is still missing before it can be approved. References between entries
/// go by ``Label``; ``problems()`` lists those that lead nowhere.
public struct Assessment: Sendable, Hashable, Codable {
  /// The version of the file format.
  public var format: AssessmentFormat
  /// The language of the texts, as a BCP 47 tag: `en`, `nl-BE`.
  public var language: LanguageTag
  /// What is assessed: EDPB template 0.3 and 1.1.d.
  public var processing: Processing
  /// The document itself, its versions and its publication: EDPB 0.5.
  public var document: DocumentSheet
  /// Who is responsible: EDPB 0.1 and 0.2.
  public var parties: Parties
  /// When the processing starts and ends: EDPB 0.4.
  public var planning: Planning
  /// Who worked on the assessment.
  public var team: [TeamMember]
  /// What is and is not assessed.
  public var scope: Scope
  /// Whether and why the assessment is needed: Article 35(1), 35(3), 35(4).
  public var screening: Screening?
  /// The people concerned.
  public var dataSubjects: [DataSubjectCategory]
  /// The personal data: EDPB 1.1.a, 2.2.a, 2.2.b.
  public var dataItems: [DataItem]
  /// What the data is used for, on which lawful basis: EDPB 1.1.b, 2.1.
  public var purposes: [Purpose]
  /// Compatible further uses: EDPB 1.1.c, Article 6(4).
  public var secondaryUses: [SecondaryUse]
  /// The life of the data from collection to deletion: EDPB 1.2.
  public var phases: [LifeCyclePhase]
  /// What the data rests on: EDPB 1.3.
  public var assets: [Asset]
  /// Who receives the data: Article 4(9).
  public var recipients: [Recipient]
  /// Transfers to third countries: chapter V.
  public var transfers: [Transfer]
  /// Codes of conduct and standards: EDPB 1.4, Article 35(8).
  public var codes: [CodeOfConduct]
  /// Whether the processing is needed and in proportion: EDPB 3.2, 3.3, Article 35(7)(b).
  public var necessity: Necessity?
  /// How risks are rated: EDPB 4.1.b.
  public var method: RiskMethod
  /// Measures that the design holds: EDPB 2.3.
  public var measures: [Measure]
  /// Risks to the rights and freedoms of the data subjects: EDPB 3.1, 4.1, Article 35(7)(c).
  public var risks: [Risk]
  /// Measures added because of the risks: EDPB 4.2.a.
  public var additionalMeasures: [Measure]
  /// What is to be done, by whom and when: EDPB 4.2.c.
  public var plan: ActionPlan?
  /// What the data protection officer says: EDPB 5.1, Article 35(2).
  public var dpoAdvice: DPOAdvice?
  /// What the data subjects say, or why they were not asked: EDPB 5.2, Article 35(9).
  public var dataSubjectsViews: DataSubjectsViews?
  /// How often data subjects exercised their rights, where that was counted.
  public var requests: RequestStatistics?
  /// What the supervisory authority advises after a prior consultation: Article 36(2).
  public var authorityAdvice: AuthorityAdvice?
  /// What the controller decides: EDPB 6.
  public var decision: Decision?
  /// When the assessment is looked at again: Article 35(11).
  public var review: Review?
  /// Where pre-filled parts came from.
  public var provenance: [Provenance]
  /// What of this is not for the public.
  public var confidential: [ConfidentialPart]
  /// Of which version this is the redacted one; nil for the whole assessment.
  public var redaction: RedactionNotice?
  /// The worksheet of the PIA software that the record was imported from, if it was.
  public var pia: PIAWorksheet?
  /// Where the version stands of which this is a copy; nil for a record that nobody keeps yet.
  public var standing: Standing?

  public init(
    format: AssessmentFormat,
    language: LanguageTag,
    processing: Processing,
    document: DocumentSheet,
    parties: Parties,
    planning: Planning,
    team: [TeamMember] = [],
    scope: Scope,
    screening: Screening? = nil,
    dataSubjects: [DataSubjectCategory] = [],
    dataItems: [DataItem] = [],
    purposes: [Purpose] = [],
    secondaryUses: [SecondaryUse] = [],
    phases: [LifeCyclePhase] = [],
    assets: [Asset] = [],
    recipients: [Recipient] = [],
    transfers: [Transfer] = [],
    codes: [CodeOfConduct] = [],
    necessity: Necessity? = nil,
    method: RiskMethod,
    measures: [Measure] = [],
    risks: [Risk] = [],
    additionalMeasures: [Measure] = [],
    plan: ActionPlan? = nil,
    dpoAdvice: DPOAdvice? = nil,
    dataSubjectsViews: DataSubjectsViews? = nil,
    requests: RequestStatistics? = nil,
    authorityAdvice: AuthorityAdvice? = nil,
    decision: Decision? = nil,
    review: Review? = nil,
    provenance: [Provenance] = [],
    confidential: [ConfidentialPart] = [],
    redaction: RedactionNotice? = nil,
    pia: PIAWorksheet? = nil,
    standing: Standing? = nil
  ) {
    self.format = format
    self.language = language
    self.processing = processing
    self.document = document
    self.parties = parties
    self.planning = planning
    self.team = team
    self.scope = scope
    self.screening = screening
    self.dataSubjects = dataSubjects
    self.dataItems = dataItems
    self.purposes = purposes
    self.secondaryUses = secondaryUses
    self.phases = phases
    self.assets = assets
    self.recipients = recipients
    self.transfers = transfers
    self.codes = codes
    self.necessity = necessity
    self.method = method
    self.measures = measures
    self.risks = risks
    self.additionalMeasures = additionalMeasures
    self.plan = plan
    self.dpoAdvice = dpoAdvice
    self.dataSubjectsViews = dataSubjectsViews
    self.requests = requests
    self.authorityAdvice = authorityAdvice
    self.decision = decision
    self.review = review
    self.provenance = provenance
    self.confidential = confidential
    self.redaction = redaction
    self.pia = pia
    self.standing = standing
  }
}

/// The version of the file format, which a file states so that later programs can read it.
public enum AssessmentFormat: String, Vocabulary {
  case version1 = "habeas-dpia/1"

  public static let noun = "a format this program reads"
}
