import Postgres
public import Storage
public import SubjectRequests
public import TimeLimits

/// A public holiday that a controller adds to a calendar, or takes out of it.
public struct HolidayChange: Sendable, Hashable {
  /// ISO 3166-1, two letters.
  public let country: String
  /// ISO 3166-2; nil changes the country's calendar and so that of all its subdivisions.
  public let subdivision: String?
  public let date: CalendarDate
  public let effect: CalendarChange.Effect
  /// The holiday's name; nil takes that of the holiday that is removed.
  public let name: String?
  /// Why: the act, proclamation or list.
  public let reason: String

  public init(
    country: String,
    subdivision: String?,
    date: CalendarDate,
    effect: CalendarChange.Effect,
    name: String?,
    reason: String
  ) {
    self.country = country
    self.subdivision = subdivision
    self.date = date
    self.effect = effect
    self.name = name
    self.reason = reason
  }
}

extension Office {
  /// Changes a calendar for one controller and computes its open deadlines anew.
  ///
  /// Later days apply; earlier ones wait for ``Desk/acceptEarlierDays(_:)``.
  ///
  /// - Parameters:
  ///   - holiday: the change.
  ///   - slug: the controller; nil where there is but one.
  ///   - officer: who changes it.
  ///   - progress: told how many requests of how many were computed anew.
  /// - Returns: how many requests were computed anew, and which clocks moved.
  /// - Throws: ``LawChangeError``; `CalendarError` for a place without a calendar; `PostgresError`.
  public func change(
    _ holiday: HolidayChange,
    for slug: Slug?,
    officer: Handle,
    progress: (_ done: Int, _ total: Int) -> Void
  ) async throws -> RevisionReport {
    let desk = try await desk(slug, officer: officer)
    guard holiday.reason.contains(where: { !$0.isWhitespace }) else {
      throw LawChangeError.reasonMissing
    }
    let now = collaborators.now()
    let key = collaborators.identifier(now)
    let options = desk.controller.profile.options
    do {
      try await desk.database.perform(key) { connection in
        let own = try ControllerLaw.read(of: desk.tenant.id, from: connection)
        guard !own.changes.contains(where: { $0.id == key }) else { return }
        try LawVersion.advance(of: desk.tenant.id, in: connection)
        if desk.controller.profile.place.country != holiday.country {
          try law.calendars.admit(holiday.country, under: desk.keeper.rules)
        }
        let calendar = try own.calendar(
          of: law,
          country: holiday.country,
          subdivision: holiday.subdivision,
          options: options
        )
        try CalendarChangeStore.add(
          try holiday.checked(against: calendar),
          to: calendar.identifier,
          key: key,
          at: now,
          by: officer,
          of: desk.tenant.id,
          in: connection
        )
        let stamp = RevisionStamp(id: key, cause: .calendar, at: now, by: officer)
        let revision = Revision(stamp, changedDays: [holiday.date])
        try RevisionLedger.add(revision, of: desk.tenant.id, in: connection)
      }
    } catch let error as PostgresError
      where error.constraint == "calendar_changes_have_different_numbers"
    {
      throw LawChangeError.changedMeanwhile
    }
    return try await self.desk(desk.controller.slug, officer: officer)
      .finishRevisions(progress: progress)
  }
}

extension Desk {
  /// A calendar with this controller's changes.
  ///
  /// - Throws: `CalendarError` for a place without a calendar.
  public func calendar(
    country: String,
    subdivision: String?
  ) throws(CalendarError) -> LegalCalendar {
    if controller.profile.place.country != country {
      try commonLaw.calendars.admit(country, under: keeper.rules)
    }
    return try law.calendar(
      of: commonLaw,
      country: country,
      subdivision: subdivision,
      options: controller.profile.options
    )
  }

  /// The changes of calendars by this controller, in the order in which they were made.
  public func calendarChanges() async throws -> [RecordedCalendarChange] {
    try await database.read { try CalendarChangeStore.read(of: tenant.id, from: $0) }
  }
}

extension HolidayChange {
  fileprivate func checked(
    against calendar: LegalCalendar
  ) throws(LawChangeError) -> CalendarChange {
    let known = calendar.holidays(in: date.year).first { $0.date == date }
    // A day about which sources differ can be settled either way.
    let open = calendar.unsettledDays(in: date.year).first { $0.date == date }
    switch (effect, known, open) {
    case (_, _, _?): break
    case (.holiday, let known?, nil):
      throw .holidayAlready(date, calendar: calendar.identifier, name: known.name)
    case (.workingDay, nil, nil): throw .noHoliday(date, calendar: calendar.identifier)
    case (.holiday, nil, nil), (.workingDay, _?, nil): break
    }
    guard let name = name ?? known?.name ?? open?.name, name.contains(where: { !$0.isWhitespace })
    else {
      throw .nameMissing
    }
    return CalendarChange(date: date, effect: effect, name: name, reason: reason)
  }
}
