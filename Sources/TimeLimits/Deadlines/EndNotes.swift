extension DeadlineCalculation {
  /// Tells how the end of a period of days was found.
  func noteEnd(of course: Course, _ end: CourseEnd, _ count: DayPeriod) {
    if case .until? = course.granted { return }
    noteStart(course, count)
    if course.granted == nil { noteCount(course, count) }
    if course.pausedDays > 0 {
      trace.note(
        StepNote(
          .pausedTotal,
          .period(Period(amount: course.pausedDays, unit: .day)),
          .date(end.nominal),
          cites: .pause
        )
      )
    }
    noteMove(course, end, count)
    noteCalendar(end, count)
  }

  private func noteStart(_ course: Course, _ count: DayPeriod) {
    switch options.start {
    case .eventDayExcluded: trace.note(StepNote(.eventDayExcluded, cites: .eventDay))
    case .dayAfterIsAnchor:
      trace.note(StepNote(.dayAfterIsAnchor, .date(count.anchor(course.eventDay))))
    case .eventDayIncluded: trace.note(StepNote(.eventDayIncluded))
    }
  }

  private func noteCount(_ course: Course, _ count: DayPeriod) {
    let anchor = count.anchor(course.eventDay)
    let last = count.counted(course)
    let period = PhraseArgument.period(count.period)
    switch count.period.unit {
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
      trace.note(StepNote(.businessDaysEnd, period, .date(anchor), .date(last), cites: .days))
    case .day, .hour:
      trace.note(StepNote(.daysEnd, period, .date(anchor), .date(last), cites: .days))
    }
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
          .daysOff(calendar.daysOff(from: end.nominal, before: end.nominal.adding(days: 1)))
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
        trace.note(StepNote(.calendarNotNeeded, place))
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
    case .ofInstitution:
      trace.alarm(.institutionCalendar, StepNote(.institutionCalendar, place, cites: .roll))
    case .ofMemberState:
      if !RuleBook.isOfEconomicArea(calendar) {
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
