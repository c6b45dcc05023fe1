extension DeadlineCalculation {
  /// Tells how the end of a period of days was found.
  func noteEnd(of course: Course, _ end: CourseEnd, _ count: DayPeriod) {
    if case .until? = course.granted { return }
    if Trace.takesNotes {
      noteStart(course, count)
      noteCounts(course, count)
      notePauses(course, end)
      noteMove(course, end, count)
    }
    noteCalendar(end, count)
    if options.holidays == .calendar { noteUnsettledDays(of: course, end, count) }
  }

  private func noteStart(_ course: Course, _ count: DayPeriod) {
    switch options.start {
    case .eventDayExcluded: trace.note(StepNote(.eventDayExcluded, cites: .eventDay))
    case .dayAfterIsAnchor:
      trace.note(StepNote(.dayAfterIsAnchor, .date(count.anchor(course.eventDay))))
    case .eventDayIncluded: trace.note(StepNote(.eventDayIncluded))
    }
  }

  /// Tells how the last day is counted: in one jump, or beyond the end of the first period.
  private func noteCounts(_ course: Course, _ count: DayPeriod) {
    let anchor = count.anchor(course.eventDay)
    let first = count.period.lastDay(after: anchor, calendar: calendar)
    guard let granted = course.granted, let whole = count.whole(granted) else {
      return noteCount(count.period, from: anchor, to: first)
    }
    let added =
      count.lengthInAnotherUnit(granted)
      ?? (options.extensionAnchor == .expiry ? count.further(granted) : nil)
    let last = count.counted(course)
    if let added, added.lastDay(after: first, calendar: calendar) == last {
      noteCount(count.period, from: anchor, to: first)
      noteCount(added, from: first, to: last)
    } else {
      noteCount(whole, from: anchor, to: last)
    }
  }

  private func notePauses(_ course: Course, _ end: CourseEnd) {
    let paused = course.pausedDays
    if paused == 0, course.hasOutrunPauses {
      trace.note(StepNote(.pausesOutrun, .date(course.eventDay), cites: .pause))
    }
    guard paused + course.movedDays > 0 else { return }
    trace.note(
      course.movedDays > 0
        ? StepNote(
          .pausedBeyondEnd,
          .days(course.movedDays),
          .days(paused),
          .date(end.nominal),
          cites: .pause
        )
        : course.hasOutrunPauses
          ? StepNote(
            .pausedSinceBeginning,
            .days(paused),
            .date(course.eventDay),
            .date(end.nominal),
            cites: .pause
          ) : StepNote(.pausedTotal, .days(paused), .date(end.nominal), cites: .pause)
    )
  }

  private func noteCount(
    _ length: Period,
    from anchor: CalendarDate,
    to last: CalendarDate
  ) {
    let period = PhraseArgument.period(length)
    switch length.unit {
    case .day where options.start == .eventDayIncluded,
      .month where options.start == .eventDayIncluded && last.day == anchor.day:
      trace.note(
        StepNote(.periodBeginning, period, .date(anchor.adding(days: 1)), .date(last), cites: .days)
      )
    case .month,
      .year where last.day != anchor.day:
      trace.note(
        last.day == anchor.day
          ? StepNote(.sameDate, period, .date(anchor), .date(last), cites: .months)
          : StepNote(
            .shorterMonth,
            period,
            .date(anchor),
            .month(last),
            .number(anchor.day),
            .date(last),
            cites: .months
          )
      )
    case .year:
      trace.note(StepNote(.sameDate, period, .date(anchor), .date(last), cites: .months))
    case .week:
      trace.note(StepNote(.sameWeekday, period, .date(anchor), .date(last), cites: .months))
    case .businessDay:
      trace.note(businessDays(period, from: anchor, to: last))
    case .day, .hour:
      trace.note(StepNote(.daysEnd, period, .date(anchor), .date(last), cites: .days))
    }
  }

  /// Names the holidays that working days leave out, so that the count can be followed by hand.
  private func businessDays(
    _ period: PhraseArgument,
    from anchor: CalendarDate,
    to last: CalendarDate
  ) -> StepNote {
    let holidays = calendar.daysOff(from: anchor.adding(days: 1), before: last)
      .filter { $0.holiday != nil && !$0.date.isWeekend }
    return holidays.isEmpty
      ? StepNote(.businessDaysEnd, period, .date(anchor), .date(last), cites: .days)
      : StepNote(
        .businessDaysOverHolidays,
        period,
        .date(anchor),
        .date(last),
        .holidays(holidays),
        cites: .days
      )
  }

  private func noteMove(_ course: Course, _ end: CourseEnd, _ count: DayPeriod) {
    guard !calendar.isWorkingDay(end.nominal) || end.due != end.nominal else { return }
    let rolls = (options.roll ?? terms.rolling) == .nextWorkingDay
    let rolled = rolls ? calendar.workingDay(onOrAfter: end.nominal) : end.nominal
    if rolled > end.nominal {
      trace.note(
        StepNote(
          .rolled,
          .date(end.nominal),
          .daysOff(calendar.daysOff(from: end.nominal, before: rolled)),
          .date(rolled),
          cites: .roll
        )
      )
    } else if !rolls, count.period.unit != .businessDay {
      trace.note(
        StepNote(
          .notRolled,
          .date(end.nominal),
          .daysOff(calendar.daysOff(from: end.nominal, before: end.nominal.adding(days: 1))),
          cites: .practice
        )
      )
    }
    if end.due > rolled {
      let minimum = options.minimumWorkingDays ?? terms.minimumWorkingDays
      trace.note(
        StepNote(.minimumWorkingDays, .number(minimum), .date(end.due), cites: .minimum)
      )
    }
  }

  /// Tells what the calendar cannot vouch for, where the end depends on it.
  private func noteCalendar(_ end: CourseEnd, _ count: DayPeriod) {
    let rolls = (options.roll ?? terms.rolling) == .nextWorkingDay
    let place = PhraseArgument.text(calendar.identifier)
    guard rolls || count.period.unit == .businessDay else {
      if calendar.coverage == .weekendsOnly, options.holidays == .calendar {
        trace.note(StepNote(.calendarNotNeeded, place, cites: .practice))
      }
      return
    }
    guard options.holidays == .calendar else {
      trace.note(StepNote(.weekendsByOption, cites: .roll))
      return
    }
    switch calendar.coverage {
    case .confirmed: break
    case .regionMissing:
      trace.alarm(.regionMissing, StepNote(.regionMissing, place, cites: .roll))
    case .weekendsOnly:
      trace.alarm(.weekendsOnly, StepNote(.weekendsOnly, place, cites: .roll))
      return
    }
    switch terms.holidays {
    case .ofPlace: break
    case .ofState(let state):
      if !calendar.identifier.hasPrefix(state) {
        trace.alarm(
          .foreignCalendar,
          StepNote(.otherStateCalendar, place, .text(state), cites: .roll)
        )
      }
    case .ofInstitution:
      trace.alarm(.institutionCalendar, StepNote(.institutionCalendar, place, cites: .roll))
    case .ofMemberState:
      if !calendar.isOfEconomicArea {
        trace.alarm(.foreignCalendar, StepNote(.foreignCalendar, place, cites: .roll))
      }
    }
    if !calendar.isConfirmed(year: end.due.year) {
      trace.alarm(
        .unconfirmedYear,
        StepNote(.unconfirmedYear, place, .text(String(end.due.year)), cites: .roll)
      )
    }
  }
}

extension LegalCalendar {
  /// Why each day from one to the day before another is no working day.
  fileprivate func daysOff(
    from first: CalendarDate,
    before end: CalendarDate
  ) -> [PhraseArgument.DayOff] {
    (0..<first.days(to: end)).map { count in
      let date = first.adding(days: count)
      return PhraseArgument.DayOff(date: date, holiday: holidayName(on: date))
    }
  }
}
