extension CaseMetrics {
  /// Counts of claims, and how long they took.
  ///
  /// Claims that went on elsewhere (split off, joined to an earlier request) count there alone.
  public struct Figures: Sendable, Hashable {
    /// How many requests the claims belong to.
    public var requests = 0
    public var claims = 0
    /// Not answered yet, of requests that are open.
    public var open = 0
    public var answered = 0
    public var withdrawn = 0
    /// The case was closed since the person never answered a question.
    public var unanswered = 0
    /// The time limit was extended in time, so that it has effect (Article 12(3)).
    public var extended = 0
    /// A question stopped the clock, for a while or still (Article 12(6), recital 63).
    public var suspended = 0
    /// Answered after the last day, or not yet although it has passed.
    public var late = 0
    /// The request was reopened.
    public var reopened = 0
    /// From receipt to answer; nil where nothing was answered.
    public var days: Days?

    public init() {}
  }

  /// Calendar days from receipt to answer, in the controller's time zone.
  public struct Days: Sendable, Hashable {
    /// Half were quicker.
    public let median: Tenths
    public let mean: Tenths
    /// Nineteen of twenty took no longer: the nearest rank, which is a duration that occurred.
    public let percentile95: Tenths

    public init(median: Tenths, mean: Tenths, percentile95: Tenths) {
      self.median = median
      self.mean = mean
      self.percentile95 = percentile95
    }
  }

  /// A number with one decimal, rounded half away from zero.
  public struct Tenths: Sendable, Hashable, CustomStringConvertible {
    public let count: Int

    public init(_ count: Int) { self.count = count }

    public var description: String {
      let (whole, rest) = abs(count).quotientAndRemainder(dividingBy: 10)
      return "\(count < 0 ? "-" : "")\(whole).\(rest)"
    }
  }
}
