public import TimeLimits

/// An extension that the law of a claim does not provide for, and what it has in its place.
public struct ExtensionRefusal: Sendable, Hashable {
  /// The right whose time limit it is.
  public let right: Right
  public let time: FurtherTime
  /// The act and article of the time limit.
  public let citation: String
  public let provided: Provided

  /// What a law provides for.
  public enum Provided: Sendable, Hashable {
    case nothing
    /// A day that is announced to the person.
    case announcedDay
    /// The whole period, beyond the first one.
    case period(whole: Period, first: Period)
    /// Either of the two.
    case periodOrAnnouncedDay(whole: Period, first: Period)
  }

  init(of right: Right, _ time: FurtherTime, under rule: Rule) {
    self.right = right
    self.time = time
    citation = rule.citation
    provided = Provided(rule)
  }
}

extension ExtensionRefusal.Provided {
  fileprivate init(_ rule: Rule) {
    switch (rule.extensionTerm?.reach, rule.limit) {
    case (.total(let whole), .within(let first)): self = .period(whole: whole, first: first)
    case (.totalOrAnnouncedDate(let whole), .within(let first)):
      self = .periodOrAnnouncedDay(whole: whole, first: first)
    case (.announcedDate, _), (.totalOrAnnouncedDate, _), (.whileReasonLasts, _):
      self = .announcedDay
    case (.total, _), (nil, _): self = .nothing
    }
  }

  fileprivate var words: String {
    switch self {
    case .nothing: "it provides for none"
    case .announcedDay: "it extends until a day that is announced to the person (--until)"
    case .period(let whole, let first): Self.words(whole, beyond: first)
    case .periodOrAnnouncedDay(let whole, let first):
      Self.words(whole, beyond: first) + ", or until a day that is announced (--until)"
    }
  }

  private static func words(_ whole: Period, beyond first: Period) -> String {
    let unit = whole.unit.rawValue.replacing("_", with: " ")
    let total = "it extends to \(whole.amount.counting(unit)) in all"
    guard whole.unit == first.unit else { return total }
    return total + ", so by at most \((whole.amount - first.amount).counting(unit))"
      + (whole.unit == .month ? " (--months)" : " (--days)")
  }
}

extension ExtensionRefusal: CustomStringConvertible {
  public var description: String {
    """
    the time limit for \(right.rawValue) cannot be extended \(time.words) under \(citation): \
    \(provided.words)
    """
  }
}
