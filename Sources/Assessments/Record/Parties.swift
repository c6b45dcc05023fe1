public import TimeLimits

/// Who decides and who processes: EDPB template 0.1 and 0.2.
public struct Parties: Sendable, Hashable, Codable {
  /// One controller, or several joint ones: Article 4(7), 26.
  public var controllers: [ControllerParty]
  /// Processors and sub-processors: Article 4(8), 28.
  public var processors: [ProcessorParty]

  public init(controllers: [ControllerParty] = [], processors: [ProcessorParty] = []) {
    self.controllers = controllers
    self.processors = processors
  }
}

/// A controller.
public struct ControllerParty: Sendable, Hashable, Codable, Labelled {
  public var id: Label<ControllerParty>
  public var name: String
  /// The management units that answer for the processing.
  public var units: [String]
  /// Where its main establishment or contact point is.
  public var contact: String
  /// The country where it is established, whose law on transfers it answers to.
  public var country: String?
  /// The representative in the Union, where Article 27 asks for one.
  public var representative: String?
  public var dataProtectionOfficer: OfficerAppointment
  /// What it takes on, where several are jointly responsible: Article 26.
  public var obligations: String?

  public init(
    id: Label<ControllerParty>,
    name: String,
    units: [String] = [],
    contact: String,
    country: String? = nil,
    representative: String? = nil,
    dataProtectionOfficer: OfficerAppointment,
    obligations: String? = nil
  ) {
    self.id = id
    self.name = name
    self.units = units
    self.contact = contact
    self.country = country
    self.representative = representative
    self.dataProtectionOfficer = dataProtectionOfficer
    self.obligations = obligations
  }
}

/// Whether a data protection officer is appointed: Article 37.
public enum OfficerAppointment: Sendable, Hashable, Codable {
  case appointed(name: String, contact: String)
  case notAppointed(reason: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case appointed, notAppointed
  }
}

/// A processor or sub-processor.
public struct ProcessorParty: Sendable, Hashable, Codable, Labelled {
  public var id: Label<ProcessorParty>
  public var name: String
  /// The processor that engaged it, if it is a sub-processor: Article 28(4).
  public var engagedBy: Label<ProcessorParty>?
  /// Where it processes.
  public var country: String
  public var tasks: String
  /// The contract of Article 28(3), or what stands in for it.
  public var contract: ProcessorContract?
  /// What is agreed between it and the controller, duty by duty.
  public var responsibilities: [SharedResponsibility]

  public init(
    id: Label<ProcessorParty>,
    name: String,
    engagedBy: Label<ProcessorParty>? = nil,
    country: String,
    tasks: String,
    contract: ProcessorContract? = nil,
    responsibilities: [SharedResponsibility] = []
  ) {
    self.id = id
    self.name = name
    self.engagedBy = engagedBy
    self.country = country
    self.tasks = tasks
    self.contract = contract
    self.responsibilities = responsibilities
  }
}

/// The contract that binds a processor: Article 28(3).
public enum ProcessorContract: Sendable, Hashable, Codable {
  case concluded(reference: String, on: CalendarDate)
  case inNegotiation(expected: CalendarDate, until: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case concluded, inNegotiation
  }
}

/// A duty that provider or customer has in a cloud service.
public struct SharedResponsibility: Sendable, Hashable, Codable {
  /// The code of the duty in the catalogue of responsibilities, such as `iam.mfa`.
  public var code: String
  /// Who must act.
  public var owner: ResponsibleParty
  /// What must be done, in this processing.
  public var duty: String

  public init(code: String, owner: ResponsibleParty, duty: String) {
    self.code = code
    self.owner = owner
    self.duty = duty
  }
}

/// The side that a duty falls on.
public enum ResponsibleParty: String, Vocabulary {
  case provider
  case customer

  public static let noun = "a responsible party"
}
