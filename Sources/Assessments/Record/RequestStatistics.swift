public import TimeLimits

/// How many requests of data subjects there were: counts, and nothing of any person.
public struct RequestStatistics: Sendable, Hashable, Codable {
  /// The first day of receipt that is counted.
  public var from: CalendarDate
  /// The last day of receipt that is counted.
  public var until: CalendarDate
  /// The systems of the processing: a claim with a task in one of them is taken to concern it.
  public var systems: [String]
  /// By right, in the order of the articles; rights that nobody exercised are left out.
  public var counts: [RequestCount]

  public init(
    from: CalendarDate,
    until: CalendarDate,
    systems: [String] = [],
    counts: [RequestCount] = []
  ) {
    self.from = from
    self.until = until
    self.systems = systems
    self.counts = counts
  }
}

/// How often a right was exercised.
public struct RequestCount: Sendable, Hashable, Codable {
  public var right: ExercisedRight
  /// Towards the controller, whatever the processing.
  public var all: Int
  /// With a task in one of the systems of the processing.
  public var concerning: Int

  public init(right: ExercisedRight, all: Int, concerning: Int) {
    self.right = right
    self.all = all
    self.concerning = concerning
  }
}

/// A right of data subjects, by its article.
public enum ExercisedRight: String, Vocabulary {
  case access = "15"
  case rectification = "16"
  case erasure = "17"
  case restriction = "18"
  case portability = "20"
  case objection = "21(1)"
  case objectionToMarketing = "21(2)"
  case objectionToResearch = "21(6)"
  case humanReview = "22(3)"
  case withdrawalOfConsent = "7(3)"

  public static let noun = "an article of a right"
}
