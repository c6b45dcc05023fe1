import TimeLimits

/// The calendars that the rows of a file ask for, each made once: its days of two centuries take far
/// longer than a date.
struct CalendarCache {
  private struct Place: Hashable {
    let country: String
    let subdivision: String?
    let choice: CalendarChoice
  }

  private var known: [Place: LegalCalendar] = [:]

  /// The calendar of a place.
  ///
  /// - Throws: `CalendarError` for what is no country, or no subdivision of it.
  mutating func calendar(
    for question: DeadlineQuestion,
    _ choice: CalendarChoice,
    from book: CalendarBook
  ) throws(CalendarError) -> LegalCalendar {
    let place = Place(
      country: question.country,
      subdivision: question.subdivision,
      choice: choice
    )
    if let calendar = known[place] { return calendar }
    let calendar = try book.calendar(
      ofPlace: place.country,
      subdivision: place.subdivision,
      choice: choice
    )
    known[place] = calendar
    return calendar
  }
}
