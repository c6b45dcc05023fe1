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
    for change in changes {
      switch change.effect {
      case .holiday: bits.insert(change.date)
      case .workingDay: bits.remove(change.date)
      }
    }
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
