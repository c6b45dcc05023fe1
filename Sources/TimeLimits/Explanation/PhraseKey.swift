/// The sentences and words of explanations, each with its text in the table of
/// phrases under the name of the case.
enum PhraseKey: Int, CaseIterable {
  case receivedDay
  case receivedInstant
  case awareDay
  case awareInstant
  case eventDay
  case eventInstant
  case processorEarlier

  case ruleGives
  case ruleUnverified
  case ruleNotInForce
  case actAtOnce
  case beforeEvent
  case noFixedPeriod

  case eventDayExcluded
  case dayAfterIsAnchor
  case eventDayIncluded
  case sameDate
  case shorterMonth
  case sameWeekday
  case daysEnd
  case businessDaysEnd

  case questionPaused
  case questionRestarted
  case questionWithoutEffect
  case questionAfterEnd
  case questionNotTimely
  case questionSlow
  case suspended
  case pausedTotal
  case feePaid
  case feeTenDays
  case feeOpen

  case extended
  case extendedUntil
  case extendedFromExpiry
  case extensionLate
  case extensionNotProvided
  case extensionShortened

  case rolled
  case notRolled
  case minimumWorkingDays
  case hourStart
  case hourStrict
  case hoursEnd
  case hourAlarm
  case hourMinimum
  case hourUnknown

  case unconfirmedYear
  case regionMissing
  case weekendsOnly
  case lastDay
  case lastHour
  case dispatch
  case target
  case reminder

  case identity
  case clarification
  case secondary
  case ownKnowledge

  /// How the language puts dates, and days one after another.
  case formDate
  case formMonth
  case formMoment
  case formSeparator
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

/// The points of law that steps rest on, each with its citation in the table of citations
/// under the name of the case.
enum CitationTopic: Int, CaseIterable {
  case rule
  case eventDay
  case days
  case months
  case hours
  case roll
  case minimum
  case pause
  case restart
  case question
  case fee
  case extending
  case extensionLate
}
