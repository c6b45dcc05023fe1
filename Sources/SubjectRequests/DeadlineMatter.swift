public import TimeLimits

extension DeadlineReport {
  /// What an item of the report is about.
  public enum Matter: Sendable, Hashable {
    /// A clock of a claim.
    case claim(Reference, ClaimedRight, ClockKind)
    /// Something in the register that is to be done.
    case record(RecordMatter)
  }

  /// The kinds of items; the raw values are the words in files and on the command line.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A request of a data subject.
    case request
    /// A record of the register that is to be looked at again: Articles 5(2) and 24(1).
    case review
    /// A personal data breach: Articles 33 and 34.
    case breach
    /// A prior consultation, in which the authority's advice is awaited: Article 36.
    case consultation
  }

  /// What is to be done about a record of the register, in the words of the register.
  public struct RecordMatter: Sendable, Hashable {
    public let controller: Identifier<Controller>
    /// The kind of record: `activity`, `breach`, `dpia`.
    public let record: String
    /// The label of the record, or the identifier of an assessment.
    public let label: String
    public let task: Task

    /// What is to be done.
    public enum Task: Sendable, Hashable {
      /// A review of a part of the record: `transfer`, `us-cloud`.
      case review(of: String, part: String)
      /// A duty that a breach sets off.
      case breach(BreachDuty)
      /// A version of an assessment that was decided on is looked at again: Article 35(11).
      case reassessment(version: Int)
      /// The authority advises on a version of an assessment: Article 36(2).
      case consultation(version: Int)
    }

    public init(
      of controller: Identifier<Controller>,
      record: String,
      label: String,
      task: Task
    ) {
      self.controller = controller
      self.record = record
      self.label = label
      self.task = task
    }
  }

  /// What a breach asks for.
  public enum BreachDuty: Sendable, Hashable {
    /// Within 72 hours: Article 33(1).
    case tellAuthority
    /// What was not known at first: Article 33(4).
    case tellMore
    /// Without undue delay: Article 34(1).
    case tellPersons
    /// A processor tells a controller, without undue delay: Article 33(2).
    case tellController(String)
    /// What the processor did not know at first.
    case tellControllerMore(String)
    /// To be closed, since both are done.
    case close
  }
}

extension DeadlineReport.Matter {
  public var kind: DeadlineReport.Kind {
    switch self {
    case .claim: .request
    case .record(let record): record.task.kind
    }
  }

  /// By what it is found again: the reference of a request, or a record with its label.
  public var name: String {
    switch self {
    case .claim(let reference, _, _): reference.description
    case .record(let record): "\(record.record) \(record.label)"
    }
  }

  /// What is asked for: the right, or what is to be done about the record.
  public var subject: String {
    switch self {
    case .claim(_, let right, _): right.right.rawValue
    case .record(let record): record.task.subject
    }
  }

  /// The clock in words of files: that of a claim or a breach, or `review`.
  public var clock: String {
    switch self {
    case .claim(_, _, let clock): clock.rawValue
    case .record(let record): record.task.clock
    }
  }

  /// The article of the right or the duty; nil where none sets the day.
  public var article: String? {
    switch self {
    case .claim(_, let right, _): right.article
    case .record(let record): record.task.article
    }
  }
}

extension DeadlineReport.RecordMatter.Task {
  fileprivate var kind: DeadlineReport.Kind {
    switch self {
    case .review, .reassessment: .review
    case .breach: .breach
    case .consultation: .consultation
    }
  }

  fileprivate var subject: String {
    switch self {
    case .review(let kind, let part): "\(kind) \(part)"
    case .breach(.tellAuthority): "tell the authority"
    case .breach(.tellMore): "tell the authority more"
    case .breach(.tellPersons): "tell the persons"
    case .breach(.tellController(let name)): "tell \(name)"
    case .breach(.tellControllerMore(let name)): "tell \(name) more"
    case .breach(.close): "close"
    case .reassessment(let version): "assessment, version \(version)"
    case .consultation(let version): "advice of the authority on version \(version)"
    }
  }

  fileprivate var clock: String {
    switch self {
    case .breach(.tellAuthority): ClockKind.breachNotification.rawValue
    case .breach(.tellPersons): ClockKind.subjectNotification.rawValue
    case .breach(.tellController): ClockKind.processorNotification.rawValue
    case .consultation: ClockKind.authorityAdvice.rawValue
    case .breach(.tellMore), .breach(.tellControllerMore), .breach(.close), .review, .reassessment:
      "review"
    }
  }

  fileprivate var article: String? {
    switch self {
    case .breach(.tellAuthority): "33(1)"
    case .breach(.tellMore): "33(4)"
    case .breach(.tellPersons): "34(1)"
    case .breach(.tellController), .breach(.tellControllerMore): "33(2)"
    case .reassessment: "35(11)"
    case .consultation: "36(2)"
    case .breach(.close), .review: nil
    }
  }
}
