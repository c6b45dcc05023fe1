public import Records

/// What a controller records of an activity: Article 30(1) GDPR.
///
/// What people must be told of automated decisions stands beside it, since answers are filled from here.
public struct ControllerRecord: Sendable, Hashable, Codable {
  /// The controller, and those with whom it is jointly responsible: (a).
  public var controllers: [PartyContact]
  /// The representative in the Union: (a), Article 27.
  public var representative: PartyContact?
  public var officer: ProtectionOfficer?
  /// (b).
  public var purposes: [ActivityPurpose]
  /// (c).
  public var subjects: [SubjectCategory]
  /// (c) and (f).
  public var data: [DataCategory]
  /// Decisions by automated means alone; nil while nobody has said, which is a gap.
  public var automatedDecisions: AutomatedDecisions?
  /// Profiling, whoever decides with it; nil while nobody has said.
  public var profiling: Profiling?

  public init(
    controllers: [PartyContact],
    representative: PartyContact? = nil,
    officer: ProtectionOfficer? = nil,
    purposes: [ActivityPurpose],
    subjects: [SubjectCategory] = [],
    data: [DataCategory] = [],
    automatedDecisions: AutomatedDecisions? = nil,
    profiling: Profiling? = nil
  ) {
    self.controllers = controllers
    self.representative = representative
    self.officer = officer
    self.purposes = purposes
    self.subjects = subjects
    self.data = data
    self.automatedDecisions = automatedDecisions
    self.profiling = profiling
  }
}

/// What a processor records of an activity: Article 30(2) GDPR.
public struct ProcessorRecord: Sendable, Hashable, Codable {
  /// The processor, and other processors that take part: (a).
  public var processors: [PartyContact]
  public var representative: PartyContact?
  public var officer: ProtectionOfficer?
  /// The controllers on whose behalf it acts: (a) and (b).
  public var clients: [ControllerServed]

  public init(
    processors: [PartyContact],
    representative: PartyContact? = nil,
    officer: ProtectionOfficer? = nil,
    clients: [ControllerServed]
  ) {
    self.processors = processors
    self.representative = representative
    self.officer = officer
    self.clients = clients
  }
}

/// A controller for which a processor works, and what is done for it.
public struct ControllerServed: Sendable, Hashable, Codable, Labelled {
  public var id: Label<ControllerServed>
  public var controller: PartyContact
  public var representative: PartyContact?
  public var officer: ProtectionOfficer?
  /// The categories of processing carried out on its behalf.
  public var processing: [String]

  public init(
    id: Label<ControllerServed>,
    controller: PartyContact,
    representative: PartyContact? = nil,
    officer: ProtectionOfficer? = nil,
    processing: [String]
  ) {
    self.id = id
    self.controller = controller
    self.representative = representative
    self.officer = officer
    self.processing = processing
  }
}

/// A name and how to reach it.
public struct PartyContact: Sendable, Hashable, Codable {
  public var name: String
  public var contact: String

  public init(name: String, contact: String) {
    self.name = name
    self.contact = contact
  }
}

/// The data protection officer: Article 37.
public enum ProtectionOfficer: Sendable, Hashable, Codable {
  case appointed(name: String, contact: String)
  case notAppointed(reason: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case appointed, notAppointed
  }
}
