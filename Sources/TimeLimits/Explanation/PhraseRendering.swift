extension Phrasebook {
  /// Puts a phrase into words; a place that nothing fills stays visible.
  func append(_ phrase: Phrase, to text: inout PhraseText) {
    append(templates[phrase.key.rawValue], to: &text) { place, text in
      if phrase.arguments.indices.contains(place) {
        append(phrase.arguments[place], to: &text)
      } else {
        text += "{\(place)}".utf8
      }
    }
  }

  /// Writes a text, and lets its places be filled.
  @inline(__always)
  private func append(
    _ template: PhraseTemplate,
    to text: inout PhraseText,
    _ fill: (_ place: Int, _ text: inout PhraseText) -> Void
  ) {
    for piece in template.pieces {
      text += template.words[piece.words]
      if let place = piece.place { fill(place, &text) }
    }
  }

  private func append(_ argument: PhraseArgument, to text: inout PhraseText) {
    switch argument {
    case .text(let string): text += string.utf8
    case .number(let number): text.appendNumber(number)
    case .date(let date): append(date, to: &text)
    case .month(let date):
      let (year, month, _) = date.components
      append(templates[PhraseKey.formMonth.rawValue], to: &text) { place, text in
        if place == 0 { text += months[month - 1] } else { text.appendNumber(year) }
      }
    case .time(let moment): text.appendTime(moment.secondOfDay)
    case .moment(let moment):
      append(templates[PhraseKey.formMoment.rawValue], to: &text) { place, text in
        if place == 0 {
          text.appendTime(moment.secondOfDay)
        } else {
          append(moment.date, to: &text)
        }
      }
    case .period(let period):
      text.appendNumber(period.amount)
      text += units[period.unit]?.word(period.amount) ?? []
    case .clock(let clock): text += clocks[clock] ?? []
    case .phrase(let key): append(Phrase(key), to: &text)
    case .daysOff(let days):
      for (index, day) in days.enumerated() {
        if index > 0 { append(Phrase(.formSeparator), to: &text) }
        if let holiday = day.holiday {
          text += holiday.utf8
        } else {
          text += weekdays[day.date.weekday.rawValue - 1]
        }
      }
    case .holidays(let days):
      for (index, day) in days.enumerated() {
        if index > 0 { append(Phrase(.formSeparator), to: &text) }
        append(templates[PhraseKey.formHoliday.rawValue], to: &text) { place, text in
          if place == 0 {
            text += (day.holiday ?? "").utf8
          } else {
            append(day.date, to: &text)
          }
        }
      }
    }
  }

  private func append(_ date: CalendarDate, to text: inout PhraseText) {
    let (year, month, day) = date.components
    append(templates[PhraseKey.formDate.rawValue], to: &text) { place, text in
      switch place {
      case 0: text += weekdays[date.weekday.rawValue - 1]
      case 1: text.appendNumber(day)
      case 2: text += months[month - 1]
      default: text.appendNumber(year)
      }
    }
  }
}

extension PhraseText {
  /// Adds a number in decimal digits.
  fileprivate mutating func appendNumber(_ number: Int) {
    guard number >= 0 else {
      self += String(number).utf8
      return
    }
    if number < 10 { return append(UInt8(ascii: "0") + UInt8(number)) }
    if number >= 100 { appendNumber(number / 100) }
    appendPair(number % 100)
  }

  /// Adds the time of day, with its seconds where there are any.
  fileprivate mutating func appendTime(_ second: Int) {
    appendPair(second / 3_600)
    append(UInt8(ascii: ":"))
    appendPair(second / 60 % 60)
    guard second % 60 != 0 else { return }
    append(UInt8(ascii: ":"))
    appendPair(second % 60)
  }

  private mutating func appendPair(_ number: Int) {
    append(UInt8(ascii: "0") + UInt8(number / 10))
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
