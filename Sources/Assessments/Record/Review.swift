public import TimeLimits

/// When and why the assessment is looked at again: Article 35(11).
public struct Review: Sendable, Hashable, Codable {
  /// The day of the next review at the latest.
  public var next: CalendarDate?
  /// Changes that call for one earlier.
  public var triggers: [ReviewTrigger]
  /// Reviews that took place.
  public var past: [PastReview]

  public init(next: CalendarDate? = nil, triggers: [ReviewTrigger] = [], past: [PastReview] = []) {
    self.next = next
    self.triggers = triggers
    self.past = past
  }
}

/// A change of risk that calls for a review.
public struct ReviewTrigger: Sendable, Hashable, Codable {
  public var change: String
  /// Who notices it.
  public var watchedBy: String?

  public init(change: String, watchedBy: String? = nil) {
    self.change = change
    self.watchedBy = watchedBy
  }
}

/// A review that took place.
public struct PastReview: Sendable, Hashable, Codable {
  public var on: CalendarDate
  public var by: String
  public var result: String

  public init(on: CalendarDate, by: String, result: String) {
    self.on = on
    self.by = by
    self.result = result
  }
}
