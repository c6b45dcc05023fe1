/// The sentences and words of explanations, each with its text in the table of phrases.
enum PhraseKey: String, CaseIterable {
  case receivedDay = "received.day"
  case receivedInstant = "received.instant"
  case awareDay = "aware.day"
  case awareInstant = "aware.instant"
  case eventDay = "event.day"
  case eventInstant = "event.instant"
  case processorEarlier = "processor.earlier"

  case ruleGives = "rule.gives"
  case ruleUnverified = "rule.unverified"
  case ruleNotInForce = "rule.not-in-force"
  case actAtOnce = "act-at-once"
  case beforeEvent = "before-event"
  case noFixedPeriod = "no-fixed-period"

  case eventDayExcluded = "start.excluded"
  case dayAfterIsAnchor = "start.day-after"
  case eventDayIncluded = "start.included"
  case sameDate = "end.same-date"
  case shorterMonth = "end.shorter-month"
  case sameWeekday = "end.same-weekday"
  case daysEnd = "end.days"
  case businessDaysEnd = "end.business-days"

  case questionPaused = "question.paused"
  case questionRestarted = "question.restarted"
  case questionWithoutEffect = "question.without-effect"
  case questionAfterEnd = "question.after-end"
  case questionNotTimely = "question.not-timely"
  case questionSlow = "question.slow"
  case suspended = "question.open"
  case pausedTotal = "paused.total"
  case feePaid = "fee.paid"
  case feeTenDays = "fee.ten-days"
  case feeOpen = "fee.open"

  case extended = "extension.given"
  case extendedUntil = "extension.until"
  case extendedFromExpiry = "extension.from-expiry"
  case extensionLate = "extension.late"
  case extensionNotProvided = "extension.not-provided"
  case extensionShortened = "extension.shortened"

  case rolled = "roll.moved"
  case notRolled = "roll.not-moved"
  case minimumWorkingDays = "minimum.moved"
  case hourStart = "hour.start"
  case hourStrict = "hour.strict"
  case hoursEnd = "hour.end"
  case hourMinimum = "hour.minimum"
  case hourUnknown = "hour.unknown"

  case unconfirmedYear = "calendar.unconfirmed-year"
  case regionMissing = "calendar.region-missing"
  case weekendsOnly = "calendar.weekends-only"
  case lastDay = "last-day"
  case lastHour = "last-hour"
  case target = "target"

  case identity = "word.identity"
  case clarification = "word.clarification"
  case secondary = "word.secondary"
  case ownKnowledge = "word.own_knowledge"
  case holiday = "word.holiday"
}

/// What is filled into a phrase.
enum PhraseArgument {
  case text(String)
  case number(Int)
  case date(CalendarDate)
  /// The month of a date.
  case month(CalendarDate)
  /// The time of day in a zone, and the day.
  case moment(Instant, Zone)
  case time(Instant, Zone)
  case period(Period)
  case clock(ClockKind)
  case phrase(PhraseKey)
  /// Why each of some days is no working day.
  case daysOff([CalendarDate], LegalCalendar)
}

/// The points of law that steps rest on, each with its citation in the table of citations.
enum CitationTopic: String, CaseIterable {
  case rule
  case eventDay = "event-day"
  case days
  case months
  case hours
  case roll
  case noRoll = "no-roll"
  case minimum
  case pause
  case restart
  case question
  case fee
  case extending = "extension"
  case extensionLate = "extension-late"
}
