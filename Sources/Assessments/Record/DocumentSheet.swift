public import TimeLimits

/// The technical sheet of the assessment: EDPB template 0.5.
public struct DocumentSheet: Sendable, Hashable, Codable {
  /// The version of the assessment, as its author counts.
  public var version: String
  /// Who wrote it; the approver must be another.
  public var author: String
  /// What changed from version to version.
  public var log: [LogEntry]
  /// Guidelines and standards that the assessment follows.
  public var standards: [String]
  /// When the writing was complete.
  public var completedOn: CalendarDate?
  /// When it was formally validated.
  public var validatedOn: CalendarDate?
  /// Whether the public can read it.
  public var publication: Publication?

  public init(
    version: String,
    author: String,
    log: [LogEntry] = [],
    standards: [String] = [],
    completedOn: CalendarDate? = nil,
    validatedOn: CalendarDate? = nil,
    publication: Publication? = nil
  ) {
    self.version = version
    self.author = author
    self.log = log
    self.standards = standards
    self.completedOn = completedOn
    self.validatedOn = validatedOn
    self.publication = publication
  }
}

/// One version in the log of an assessment.
public struct LogEntry: Sendable, Hashable, Codable {
  public var version: String
  public var on: CalendarDate
  public var by: String
  public var change: String

  public init(version: String, on: CalendarDate, by: String, change: String) {
    self.version = version
    self.on = on
    self.by = by
    self.change = change
  }
}

/// Whether an assessment is published, shared with some, or neither.
public enum Publication: Sendable, Hashable, Codable {
  case notPublished(reason: String)
  /// For anyone, maybe with parts left out.
  case published(how: String)
  /// With some, such as the authority or a works council.
  case shared(how: String)

  enum CodingKeys: String, CodingKey, CaseIterable {
    case notPublished, published, shared
  }
}
