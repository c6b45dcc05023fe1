public import TimeLimits

/// What is due, seen on a day.
///
/// Holds nothing of the people who asked: references, rights and dates, labels of records, and the
/// handles of officers.
public struct DeadlineReport: Sendable, Hashable {
  /// The day from which days left are counted, in the controller's time zone.
  public let asOf: CalendarDate
  /// The instant at which the report was made.
  public let made: Instant
  /// The controller's name, for headings.
  public let controller: String
  /// How many controllers it is about.
  public let controllers: Int
  /// What is open, the most urgent first; the clocks of one claim on one day stand together.
  public let items: [Item]
  /// The letters that may be requests and wait for a person; nil where none does.
  public let lettersToSort: WaitingLetters?

  public init(
    asOf: CalendarDate,
    made: Instant,
    controller: String,
    items: [Item],
    lettersToSort: WaitingLetters? = nil
  ) {
    self.lettersToSort = lettersToSort
    self.asOf = asOf
    self.made = made
    self.controller = controller
    controllers = 1
    self.items = items.sorted { $0.precedes($1) }.map { item in
      var item = item
      item.controller = controller
      return item
    }
  }

  /// The report of several controllers as one; it is seen on the day of the first.
  ///
  /// It is nil where there is none.
  public init?(joining reports: [DeadlineReport]) {
    guard let first = reports.first else { return nil }
    asOf = first.asOf
    made = first.made
    controller = reports.map(\.controller).joined(separator: ", ")
    controllers = reports.count
    lettersToSort = WaitingLetters(joining: reports.compactMap(\.lettersToSort))
    items = reports.flatMap(\.items).sorted { $0.precedes($1) }
  }

  /// How many requests the clocks belong to.
  public var requests: Int {
    Set(items.filter { $0.matter.kind == .request }.map(\.matter.name)).count
  }

  /// How pressing an item is.
  public enum Urgency: Int, Sendable, Hashable, CaseIterable, Comparable {
    case overdue
    /// Due within seven days, the last day included.
    case thisWeek
    case later
    /// Waits for the person.
    case suspended
    /// No date: the country is missing, or the law gives no number.
    case undated

    public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
  }

  /// The items of one urgency, in their order.
  public func items(_ urgency: Urgency) -> [Item] {
    items.filter { $0.urgency == urgency }
  }
}
