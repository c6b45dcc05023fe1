/// The sentences and words of explanations, each with its text in the table of phrases under the
/// name of the case.
public enum PhraseKey: Int, Sendable, CaseIterable {
  case receivedDay
  case receivedInstant
  case awareDay
  case awareInstant
  case processorAwareDay
  case processorAwareInstant
  case authorityReceivedDay
  case authorityReceivedInstant
  case eventDay
  case eventInstant
  case processorEarlier
  case requestDated
  case requestDateUnknown
  case channelOpen
  case channelReached
  case channelWithoutEffect
  case channelReminder

  case ruleGives
  case promptUndueDelay
  case promptDelay
  case promptReasonable
  case promptFeasible
  case promptPossible
  case actWithoutUndueDelay
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
  case businessDaysOverHolidays
  case periodBeginning

  case questionPaused
  case questionPausedInclusive
  case questionPausedPartly
  case questionSameDay
  case questionOutrun
  case questionChecked
  case suspendedForCheck
  case questionEarliest
  case questionRestarted
  case questionWithoutEffect
  case questionAfterEnd
  case questionNotTimely
  case questionSlow
  case suspended
  case pausedTotal
  case pausedSinceBeginning
  case pausedBeyondEnd
  case pausesOutrun
  case authorityQuestionOpen
  case authorityQuestionAnswered
  case feePaid
  case feeOutrun
  case firstCommunication
  case firstDisclosure
  case feeTenDays
  case feeUnconfirmed
  case feeConfirmed
  case feeConfirmedLate
  case feeOpen
  case feeWithoutEffect
  case feeAfterEnd

  case extended
  case extendedUntil
  case extendedFromExpiry
  case extendedBeyond
  case extensionFar
  case postponed
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
  case unsettledDay
  case regionMissing
  case institutionCalendar
  case foreignCalendar
  case otherStateCalendar
  case weekendsOnly
  case weekendsByOption
  case calendarNotNeeded
  case earlierDayWaits
  case countryMissing
  case subdivisionMissing
  case ruleMissing
  case refusalOver
  case lastDay
  case lastHour
  case silenceRefuses
  case healthData
  case dispatch
  case target
  case reminder
  case postponementReminder
  case authorityReminder

  case randomAddress
  case unintendedChannel
  case uninvolvedEmployee
  case identity
  case clarification
  case secondary
  case ownKnowledge

  /// How the language puts dates, and days one after another.
  case formDate
  case formMonth
  case formMoment
  case formHoliday
  case formSeparator
}

extension PhraseKey: Encodable {
  /// The name in the table of phrases: `shorterMonth`.
  public var name: String { "\(self)" }

  /// Encodes the name in the table of phrases.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
