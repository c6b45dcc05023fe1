/// What makes the days of a calendar, shared by its copies.
final class CalendarDays: Sendable {
  let rules: [HolidayRule]
  let changes: [CalendarChange]
  /// The days of which it is not settled whether they are days off.
  let unsettled: [HolidayRule]
  /// The listed holidays.
  let bits: HolidayBits
  /// Those of them on which no work is done for certain.
  let settledBits: HolidayBits
  /// The listed holidays, and all days of which it is not settled; nil where there are none.
  let possibleBits: HolidayBits?

  init(rules: [HolidayRule], unsettled: [HolidayRule]) {
    var bits = HolidayBits()
    bits.insert(rules)
    var settled = bits
    settled.remove(unsettled)
    var possible = bits
    possible.insert(unsettled)
    self.rules = rules
    self.unsettled = unsettled
    changes = []
    self.bits = bits
    settledBits = unsettled.isEmpty ? bits : settled
    possibleBits = unsettled.isEmpty ? nil : possible
  }

  /// The same days with further changes, which win over those before them, and settle what was not.
  init(_ days: CalendarDays, applying changes: [CalendarChange]) {
    rules = days.rules
    unsettled = days.unsettled
    self.changes = days.changes + changes
    bits = days.bits.applying(changes)
    settledBits = days.settledBits.applying(changes)
    possibleBits = days.possibleBits?.applying(changes)
  }

  /// The same days, with those of which it is not settled taken for days off; nil where there are
  /// none.
  init?(countingUnsettled days: CalendarDays) {
    guard let possible = days.possibleBits else { return nil }
    rules = days.rules + days.unsettled
    unsettled = []
    changes = days.changes
    bits = possible
    settledBits = possible
    possibleBits = nil
  }

  /// Whether it is not settled if no work is done on a day, and nobody has decided it.
  func isUnsettled(_ date: CalendarDate) -> Bool {
    possibleBits?.contains(date) == true && settledBits.contains(date) == false
  }
}

extension CalendarDays: Hashable {
  static func == (left: CalendarDays, right: CalendarDays) -> Bool {
    left === right
      || left.rules == right.rules && left.changes == right.changes
        && left.unsettled == right.unsettled
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(rules.count)
    hasher.combine(changes)
  }
}

extension HolidayBits {
  fileprivate mutating func insert(_ rules: [HolidayRule]) {
    for year in Self.years {
      for rule in rules { for date in rule.dates(in: year) { insert(date) } }
    }
  }

  fileprivate mutating func remove(_ rules: [HolidayRule]) {
    for year in Self.years {
      for rule in rules { for date in rule.dates(in: year) { remove(date) } }
    }
  }

  fileprivate func applying(_ changes: [CalendarChange]) -> HolidayBits {
    var bits = self
    for change in changes {
      switch change.effect {
      case .holiday: bits.insert(change.date)
      case .workingDay: bits.remove(change.date)
      }
    }
    return bits
  }
}
