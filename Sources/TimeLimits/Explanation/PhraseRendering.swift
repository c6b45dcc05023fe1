extension Phrasebook {
  /// Puts a phrase into words; a place that nothing fills stays visible.
  func append(_ phrase: PhraseKey, _ arguments: [PhraseArgument], to text: inout String) {
    for piece in templates[phrase.rawValue].pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .argument(let index) where arguments.indices.contains(index):
        append(arguments[index], to: &text)
      case .argument(let index): text += "{\(index)}"
      }
    }
  }

  private func append(_ argument: PhraseArgument, to text: inout String) {
    switch argument {
    case .text(let string): text += string
    case .number(let number): text.appendNumber(number)
    case .date(let date): append(date, to: &text)
    case .month(let date):
      let (year, month, _) = date.components
      append(.formMonth, to: &text) { index, text in
        if index == 0 { text += months[month - 1] } else { text.appendNumber(year) }
      }
    case .time(let instant, let zone): append(timeOf: instant, in: zone, to: &text)
    case .moment(let instant, let zone):
      append(.formMoment, to: &text) { index, text in
        if index == 0 {
          append(timeOf: instant, in: zone, to: &text)
        } else {
          append(CalendarDate(instant, in: zone), to: &text)
        }
      }
    case .period(let period):
      text.appendNumber(period.amount)
      text += units[period.unit]?.word(period.amount) ?? ""
    case .clock(let clock): text += clocks[clock] ?? clock.rawValue
    case .phrase(let key): append(key, [], to: &text)
    case .daysOff(let days, let calendar):
      for (index, day) in days.enumerated() {
        if index > 0 { append(.formSeparator, [], to: &text) }
        text += calendar.holidayName(on: day) ?? weekdays[day.weekday.rawValue - 1]
      }
    }
  }

  /// Fills a form whose places are written directly, without arguments in between.
  @inline(__always)
  private func append(
    _ form: PhraseKey,
    to text: inout String,
    _ fill: (_ place: Int, _ text: inout String) -> Void
  ) {
    for piece in templates[form.rawValue].pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .argument(let index): fill(index, &text)
      }
    }
  }

  private func append(_ date: CalendarDate, to text: inout String) {
    let (year, month, day) = date.components
    append(.formDate, to: &text) { index, text in
      switch index {
      case 0: text += weekdays[date.weekday.rawValue - 1]
      case 1: text.appendNumber(day)
      case 2: text += months[month - 1]
      default: text.appendNumber(year)
      }
    }
  }

  private func append(timeOf instant: Instant, in zone: Zone, to text: inout String) {
    let local = instant.secondsSince1970 + Int64(zone.offset(at: instant))
    let second = Int(local - Gregorian.floorDivide(local, 86_400) * 86_400)
    text.appendDigits(second / 3_600, width: 2)
    text += ":"
    text.appendDigits(second / 60 % 60, width: 2)
    if second % 60 != 0 {
      text += ":"
      text.appendDigits(second % 60, width: 2)
    }
  }
}

extension String {
  /// Adds a number, without a string in between where it is a short one.
  fileprivate mutating func appendNumber(_ number: Int) {
    switch number {
    case 0..<10: appendDigits(number, width: 1)
    case 10..<100: appendDigits(number, width: 2)
    case 1_000..<10_000: appendDigits(number, width: 4)
    default: self += String(number)
    }
  }
}
