/// What a phrase is filled with, in the order of its places.
enum PhraseParameter: Sendable {
  case text, number, date, month, moment, time, period, clock, phrase, daysOff, holidays
}

extension PhraseKey {
  /// What the phrase is filled with: a translation uses each of them, at whatever place.
  var parameters: [PhraseParameter] {
    switch self {
    case .receivedDay, .awareDay, .eventDay, .processorEarlier, .ruleNotInForce, .dayAfterIsAnchor,
      .feePaid, .feeOpen, .firstCommunication, .firstDisclosure, .extensionNotProvided,
      .hourMinimum, .target, .dispatch, .reminder,
      .processorAwareDay, .authorityReceivedDay, .authorityQuestionOpen, .authorityReminder,
      .channelReminder, .requestDated, .requestDateUnknown, .feeWithoutEffect,
      .feeUnconfirmed, .postponementReminder:
      [.date]
    case .receivedInstant, .awareInstant, .eventInstant, .processorAwareInstant,
      .authorityReceivedInstant:
      [.date, .time, .text]
    case .authorityQuestionAnswered: [.date, .date, .period]
    case .ruleGives: [.clock, .period]
    case .ruleUnverified, .channelWithoutEffect: [.phrase]
    case .channelOpen: [.date, .phrase]
    case .channelReached: [.date, .phrase, .date]
    case .actAtOnce, .beforeEvent, .noFixedPeriod, .eventDayExcluded, .eventDayIncluded,
      .hourUnknown, .randomAddress, .unintendedChannel, .uninvolvedEmployee, .identity,
      .clarification, .secondary, .ownKnowledge, .formSeparator,
      .countryMissing, .weekendsByOption, .silenceRefuses, .healthData:
      []
    case .sameDate, .sameWeekday, .daysEnd, .businessDaysEnd, .periodBeginning:
      [.period, .date, .date]
    case .businessDaysOverHolidays: [.period, .date, .date, .holidays]
    case .formHoliday: [.text, .date]
    case .shorterMonth: [.period, .date, .month, .number, .date]
    case .questionPaused, .questionPausedInclusive: [.phrase, .date, .date, .period]
    case .questionPausedPartly: [.phrase, .date, .date, .period, .period, .date]
    case .questionSameDay: [.phrase, .date]
    case .questionOutrun, .questionChecked: [.phrase, .date, .date, .date]
    case .suspendedForCheck: [.phrase, .date]
    case .questionEarliest: [.phrase, .date, .date, .date]
    case .questionRestarted, .questionAfterEnd: [.phrase, .date, .date]
    case .questionWithoutEffect, .questionNotTimely, .questionSlow, .suspended: [.phrase, .date]
    case .pausedTotal: [.period, .date]
    case .refusalOver: [.date]
    case .pausedSinceBeginning: [.period, .date, .date]
    case .pausedBeyondEnd: [.period, .period, .date]
    case .pausesOutrun: [.date]
    case .promptUndueDelay, .promptDelay, .promptReasonable, .promptFeasible, .promptPossible:
      [.clock]
    case .actWithoutUndueDelay: []
    case .feeTenDays, .feeAfterEnd, .feeOutrun, .feeConfirmed, .feeConfirmedLate, .earlierDayWaits:
      [.date, .date]
    case .extended, .extendedFromExpiry, .extendedBeyond: [.date, .date, .period]
    case .extendedUntil, .extensionLate, .extensionFar, .postponed: [.date, .date]
    case .extensionShortened: [.period]
    case .rolled: [.date, .daysOff, .date]
    case .unsettledDay: [.holidays, .date, .date]
    case .notRolled: [.date, .daysOff]
    case .minimumWorkingDays: [.number, .date]
    case .hourStart, .hourStrict, .hourAlarm, .lastHour: [.moment]
    case .hoursEnd: [.period, .moment]
    case .unconfirmedYear, .subdivisionMissing, .otherStateCalendar: [.text, .text]
    case .regionMissing, .institutionCalendar, .foreignCalendar, .weekendsOnly, .calendarNotNeeded,
      .ruleMissing:
      [.text]
    case .lastDay: [.date, .moment]
    // The weekday, the day, the month, the year; the month and the year; the time and the date.
    case .formDate: [.text, .number, .text, .number]
    case .formMonth: [.text, .number]
    case .formMoment: [.time, .date]
    }
  }
}
