extension CourseReading {
  /// Lets a notice of extension change the course, where it is in time.
  func extending(_ course: Course, by notice: ExtensionNotice) -> CourseOutcome {
    guard let reach = terms.extensionReach, reach.admits(notice.length) else {
      // Clocks beside the answer's have no extension, and say nothing about it.
      if terms.clock == .response {
        trace.alarm(
          .extensionNotProvided,
          StepNote(.extensionNotProvided, .date(notice.given))
        )
      }
      return .goes(course)
    }
    let told = terms.noticeBase == .requestDate ? course.from(facts.dated) : course
    let last = period.end(of: told, within: terms.extensionNotice ?? period.period).due
    guard notice.given <= last else {
      trace.alarm(
        .extensionLate,
        StepNote(.extensionLate, .date(notice.given), .date(last), cites: .extensionLate)
      )
      return .goes(course)
    }
    if reach == .whileReasonLasts, notice.length == .maximum {
      trace.note(
        StepNote(.postponed, .date(notice.given), .date(last), cites: .extending)
      )
      return .suspended(since: notice.given, reason: .postponement)
    }
    var extended = course
    extended.granted = notice.length
    // The longer period ends elsewhere: what had been added to the end of the first is no part of it.
    extended.movedDays = 0
    note(notice, last: last, extended)
    return .goes(extended)
  }

  private func note(_ notice: ExtensionNotice, last: CalendarDate, _ course: Course) {
    if case .until(let date) = notice.length {
      trace.note(
        StepNote(.extendedUntil, .date(notice.given), .date(date), cites: .extending)
      )
      if notice.given.days(to: date) > Self.longestUsualNotice {
        trace.alarm(
          .extensionFar,
          StepNote(.extensionFar, .date(date), .date(notice.given), cites: .practice)
        )
      }
      return
    }
    guard let whole = period.whole(notice.length) else { return }
    if let further = period.lengthInAnotherUnit(notice.length) {
      return note(notice, last: last, further, within: whole, course)
    }
    if case .by(let further) = notice.length, let granted = period.further(notice.length),
      further.amount > granted.amount || further.unit != granted.unit
    {
      trace.alarm(
        .extensionShortened,
        StepNote(.extensionShortened, .period(whole), cites: .extending)
      )
    }
    if options.extensionAnchor == .expiry, let further = period.further(notice.length) {
      trace.note(
        StepNote(
          .extendedFromExpiry,
          .date(notice.given),
          .date(last),
          .period(further),
          cites: .extending
        )
      )
    } else {
      trace.note(
        StepNote(
          .extended,
          .date(notice.given),
          .date(last),
          .period(whole),
          cites: .extending
        )
      )
    }
  }
}

extension CourseReading {
  /// In days: no law sets it; a day beyond it calls for a second look.
  private static var longestUsualNotice: Int { 366 }

  /// Tells of an extension in another unit than the rule's.
  private func note(
    _ notice: ExtensionNotice,
    last: CalendarDate,
    _ further: Period,
    within whole: Period,
    _ course: Course
  ) {
    let first = period.period.lastDay(
      after: period.anchor(course.eventDay),
      calendar: period.calendar
    )
    let end = period.counted(course)
    if end < further.lastDay(after: first, calendar: period.calendar) {
      trace.alarm(
        .extensionShortened,
        StepNote(.extensionShortened, .period(whole), cites: .extending)
      )
    }
    trace.note(
      StepNote(
        .extendedBeyond,
        .date(notice.given),
        .date(last),
        .period(further),
        cites: .extending
      )
    )
  }
}

extension ExtensionTerm.Reach {
  /// Whether an extension is of the kind that the rule knows.
  func admits(_ length: ExtensionLength) -> Bool {
    switch (self, length) {
    case (.announcedDate, .until), (.totalOrAnnouncedDate, _): true
    case (.whileReasonLasts, .until), (.whileReasonLasts, .maximum): true
    case (.total, .maximum), (.total, .by): true
    case (.announcedDate, _), (.total, .until), (.whileReasonLasts, .by): false
    }
  }
}
