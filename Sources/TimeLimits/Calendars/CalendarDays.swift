/// What makes the days of a calendar, shared by its copies.
final class CalendarDays: Sendable {
  let rules: [HolidayRule]
  let changes: [CalendarChange]
  let bits: HolidayBits

  init(rules: [HolidayRule], changes: [CalendarChange]) {
    self.rules = rules
    self.changes = changes
    var bits = HolidayBits()
    for year in HolidayBits.years {
      for rule in rules { for date in rule.dates(in: year) { bits.insert(date) } }
    }
    bits.apply(changes)
    self.bits = bits
  }

  /// The same days with further changes, which win over those before them.
  init(_ days: CalendarDays, applying changes: [CalendarChange]) {
    rules = days.rules
    self.changes = days.changes + changes
    var bits = days.bits
    bits.apply(changes)
    self.bits = bits
  }
}

extension CalendarDays: Hashable {
  static func == (left: CalendarDays, right: CalendarDays) -> Bool {
    left === right || left.rules == right.rules && left.changes == right.changes
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(rules.count)
    hasher.combine(changes)
  }
}

extension HolidayBits {
  fileprivate mutating func apply(_ changes: [CalendarChange]) {
    for change in changes {
      switch change.effect {
      case .holiday: insert(change.date)
      case .workingDay: remove(change.date)
      }
    }
  }
}
